using System.Collections.Frozen;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zvh.Abstractions;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Tests.Toegang;

/// <summary>Whatever is taken away or ends, never opens anything.</summary>
[Properties(Arbitrary = [typeof(ToegangsoordeelTests)], MaxTest = 400)]
public sealed class ToegangsoordeelTests
{
    private static readonly DateOnly Vandaag = new(2026, 6, 1);
    private static readonly string[] Rollen = ["een", "twee", "drie"];

    private static readonly IReadOnlyList<Recht> Rechten =
    [
        new("proef.ding.lezen", "", "een") { LidRollen = ["twee"], Persoonsgegevens = true },
        new("proef.ding.besluiten", "", "een", "drie") { Klassen = [Deelnemersklasse.Lid1], Persoonsgegevens = true },
        new("proef.lijst.lezen", "", "twee", "drie"),
    ];

    public static Arbitrary<Feiten> Alle() => Arb.From(
        from klasse in Gen.Elements<Deelnemersklasse?>(null, Deelnemersklasse.Huis, Deelnemersklasse.Lid1, Deelnemersklasse.Lid2)
        from account in Dag()
        from deelname in Dag()
        from bevestigd in Gen.Elements(-1, 0, 30)
        from rollen in Gen.ListOf(Gen.Zip(Gen.Elements(Rollen), Gen.Elements<string?>(null, "thema-a", "thema-b")))
        from bewijzen in Gen.ListOf(from soort in Gen.Elements(Enum.GetValues<Bewijssoort>()) from van in Gen.Choose(-20, 5) from duur in Gen.Choose(0, 40) select (soort, Vandaag.AddDays(van), Vandaag.AddDays(van + duur)))
        from compleet in Gen.Elements(true, true, false)
        select new Feiten(new(
            Guid.Empty, klasse is null ? null : Guid.Empty, klasse, account, deelname, klasse is null ? null : Vandaag.AddDays(bevestigd),
            [.. rollen.Select(r => (r.Item1, r.Item2))], [.. bewijzen, .. compleet ? Compleet : []], [])));

    public static Arbitrary<Afwijkingen> Huizen() => Arb.From(
        from cellen in Gen.ListOf(from rol in Gen.Elements(Rollen) from recht in Gen.Elements(Rechten.Select(r => r.Naam).ToArray()) from bereik in Gen.Elements(Enum.GetValues<Bereik>()) select (rol, recht, bereik))
        select new Afwijkingen(cellen.DistinctBy(c => (c.rol, c.recht)).ToFrozenDictionary(c => (c.rol, c.recht), c => c.bereik)));

    [Property]
    public void Taking_a_role_away_never_opens_more(Feiten feiten, Afwijkingen huis, NonNegativeInt welke)
    {
        if (feiten.Waarde.Rollen.Count > 0)
        {
            Minder(huis, feiten.Waarde with { Rollen = [.. feiten.Waarde.Rollen.Index().Where(r => r.Index != welke.Get % feiten.Waarde.Rollen.Count).Select(r => r.Item)] }, feiten.Waarde);
        }
    }

    [Property]
    public void Adding_expired_evidence_never_opens_more(Feiten feiten, Afwijkingen huis, Bewijssoort soort, PositiveInt geleden) =>
        Minder(huis, feiten.Waarde with { Bewijzen = [.. feiten.Waarde.Bewijzen, (soort, Vandaag.AddDays(-400), Vandaag.AddDays(-geleden.Get))] }, feiten.Waarde);

    [Property]
    public void An_earlier_last_day_never_opens_more(Feiten feiten, Afwijkingen huis, NonNegativeInt dagen)
    {
        var was = feiten.Waarde;
        Minder(huis, was with { AccountTot = Vandaag.AddDays(-dagen.Get) < (was.AccountTot ?? DateOnly.MaxValue) ? Vandaag.AddDays(-dagen.Get) : was.AccountTot }, was);
        Minder(huis, was with { BevestigdTot = was.BevestigdTot?.AddDays(-dagen.Get) }, was);
        Minder(huis, was with { OrganisatieTot = was.OrganisatieTot?.AddDays(-dagen.Get) ?? Vandaag }, was);
    }

    [Property]
    public void A_user_without_an_organisation_or_with_something_expired_sees_no_data_about_people(Feiten feiten, Afwijkingen huis)
    {
        var wie = Toegangsoordeel.Oordeel(feiten.Waarde, Vandaag);
        if (wie.Dicht is not null || wie.OrganisatieId is null || wie.Ontbreekt.Count > 0)
        {
            Rechten.Where(r => r.Persoonsgegevens).ShouldAllBe(r => huis.Tabel.Van(wie, r).IsNiets);
        }
    }

    [Property]
    public void A_permission_of_a_class_is_never_held_by_another(Feiten feiten, Afwijkingen huis)
    {
        var wie = Toegangsoordeel.Oordeel(feiten.Waarde, Vandaag);
        if (wie.Klasse is not Deelnemersklasse.Lid1)
        {
            huis.Tabel.Van(wie, Rechten[1]).IsNiets.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_screening_takes_the_place_of_a_VOG()
    {
        var bewijzen = Compleet.Select(b => b.Soort is Bewijssoort.Vog ? b with { Soort = Bewijssoort.Screening } : b).ToList();
        var feiten = new Toegangsfeiten(Guid.Empty, Guid.Empty, Deelnemersklasse.Lid1, null, null, Vandaag, [("een", null)], bewijzen, []);

        Toegangsoordeel.Oordeel(feiten, Vandaag).Ontbreekt.ShouldBeEmpty();
        Toegangsoordeel.Oordeel(feiten with { Bewijzen = [.. bewijzen.Where(b => b.Soort is not Bewijssoort.Screening)] }, Vandaag).Ontbreekt.ShouldBe(["VOG of screening"]);
        Toegangsoordeel.Oordeel(feiten, Vandaag.AddDays(1)).Dicht.ShouldNotBeNull().ShouldContain("niet op tijd bevestigd");
    }

    private static IReadOnlyList<(Bewijssoort Soort, DateOnly Van, DateOnly Tot)> Compleet =>
        [.. Enum.GetValues<Bewijssoort>().Where(s => s is not Bewijssoort.Screening).Select(s => (s, Vandaag.AddDays(-1), Vandaag.AddDays(50)))];

    private static Gen<DateOnly?> Dag() => Gen.Elements<DateOnly?>(null, null, Vandaag.AddDays(-1), Vandaag, Vandaag.AddDays(90));

    private static void Minder(Afwijkingen huis, Toegangsfeiten minder, Toegangsfeiten meer)
    {
        var (na, voor) = (Toegangsoordeel.Oordeel(minder, Vandaag), Toegangsoordeel.Oordeel(meer, Vandaag));
        foreach (var recht in Rechten)
        {
            var (bereikNa, bereikVoor) = (huis.Tabel.Van(na, recht), huis.Tabel.Van(voor, recht));
            foreach (var (thema, lid) in from thema in new[] { null, "thema-a", "thema-b", "ander" } from lid in new[] { true, false } select (thema, lid))
            {
                (bereikNa.Omvat(thema, lid) && !bereikVoor.Omvat(thema, lid)).ShouldBeFalse($"{recht.Naam} of {thema ?? "no theme"} opened.");
            }
        }
    }

    /// <summary>The facts about a user; a public name for an internal type, so that a test can ask for it.</summary>
    public sealed class Feiten
    {
        internal Feiten(Toegangsfeiten waarde) => Waarde = waarde;

        internal Toegangsfeiten Waarde { get; }

        public override string ToString() => Waarde.ToString();
    }

    /// <summary>Where a house deviates from the manifests.</summary>
    public sealed class Afwijkingen
    {
        internal Afwijkingen(FrozenDictionary<(string Rol, string Recht), Bereik> cellen) => Tabel = new(FrozenDictionary<Guid, Bevoegdheid>.Empty, cellen);

        internal Rechtentabel Tabel { get; }
    }
}
