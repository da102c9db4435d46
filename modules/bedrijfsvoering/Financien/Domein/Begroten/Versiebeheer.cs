using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>The course of the versions of a budget: concept → voorlopig → vastgesteld → wijziging 1, 2 … A frozen version never changes; one works on in a copy.</summary>
internal static class Versiebeheer
{
    /// <summary>The version that is being worked on; null when there is none.</summary>
    public static BegrotingVersie? Concept(this Begroting begroting) => begroting.Versies.Find(v => v.VastgelegdOp is null);

    /// <summary>The version that holds: the newest frozen one, else the concept.</summary>
    public static BegrotingVersie? Geldend(this Begroting begroting) =>
        begroting.Versies.Where(v => v.VastgelegdOp is not null).MaxBy(v => v.Volgnummer) ?? begroting.Concept();

    /// <summary>Why nothing may change in this year; null when it may.</summary>
    public static Fout? Afgesloten(this Begroting begroting) => begroting.AfgeslotenOp is null
        ? null
        : new Fout("", $"Het jaar {begroting.Jaar} is afgesloten. Er kan niets meer worden gewijzigd; verwerk een correctie in een later jaar.");

    /// <summary>What a concept may become now.</summary>
    public static IReadOnlyList<VersieSoort> MagWorden(this Begroting begroting) =>
        begroting.Versies.Exists(v => v.Soort is VersieSoort.Vastgesteld or VersieSoort.Wijziging)
            ? [VersieSoort.Wijziging]
            : [VersieSoort.Voorlopig, VersieSoort.Vastgesteld];

    /// <summary>Starts a concept as a copy of the newest version.</summary>
    public static Uitkomst<BegrotingVersie> NieuwConcept(this Begroting begroting, string toelichting)
    {
        if (begroting.Afgesloten() is { } dicht)
        {
            return Uitkomst<BegrotingVersie>.Geweigerd([dicht]);
        }

        if (begroting.Concept() is not null)
        {
            return Uitkomst<BegrotingVersie>.Geweigerd("", "Er is al een concept. Werk daarin verder, leg het vast of gooi het weg.");
        }

        var nieuw = new BegrotingVersie { BegrotingId = begroting.Id, Volgnummer = Volgende(begroting), Toelichting = toelichting };
        if (begroting.Versies.MaxBy(v => v.Volgnummer) is { } laatste)
        {
            Postkopie.Neem(laatste.Posten, nieuw, post => post.Bedrag);
        }

        begroting.Versies.Add(nieuw);
        return Uitkomst<BegrotingVersie>.Ok(nieuw);
    }

    /// <summary>Freezes the concept.</summary>
    /// <param name="begroting">The budget.</param>
    /// <param name="soort">What it becomes.</param>
    /// <param name="besluit">The decision, for example a stuurgroep meeting.</param>
    /// <param name="door">Who freezes it.</param>
    /// <param name="nu">When (UTC).</param>
    public static Uitkomst LegVast(this Begroting begroting, VersieSoort soort, string besluit, string door, DateTimeOffset nu)
    {
        if (begroting.Afgesloten() is { } dicht)
        {
            return Uitkomst.Geweigerd([dicht]);
        }

        if (begroting.Concept() is not { } concept)
        {
            return Uitkomst.Geweigerd("", "Er is geen concept om vast te leggen. Maak eerst een nieuw concept.");
        }

        if (!begroting.MagWorden().Contains(soort))
        {
            return Uitkomst.Geweigerd("Soort", soort == VersieSoort.Wijziging
                ? "Een wijziging kan pas als de begroting is vastgesteld. Kies voorlopig of vastgesteld."
                : "De begroting is al vastgesteld. Leg dit concept vast als wijziging.");
        }

        if (string.IsNullOrWhiteSpace(besluit))
        {
            return Uitkomst.Geweigerd("Besluit", "Vul in welk besluit hierbij hoort, bijvoorbeeld “stuurgroep 12 juni 2026”.");
        }

        if (soort != VersieSoort.Voorlopig && Leeg(concept) is { Count: > 0 } leeg)
        {
            return Uitkomst.Geweigerd("Soort", $"Bij {leeg.Count} posten ontbreekt het bedrag, bijvoorbeeld bij {leeg[0]}. Vul de bedragen in of leg de begroting vast als voorlopig.");
        }

        concept.Soort = soort;
        concept.Wijzigingnummer = soort == VersieSoort.Wijziging ? begroting.Versies.Count(v => v.Soort == VersieSoort.Wijziging) : null;
        concept.Besluit = besluit.Trim();
        concept.VastgelegdOp = nu;
        concept.VastgelegdDoor = door;
        return Uitkomst.Ok();
    }

    /// <summary>The number of the next version.</summary>
    public static int Volgende(this Begroting begroting) => begroting.Versies.Select(v => v.Volgnummer).DefaultIfEmpty(0).Max() + 1;

    private static List<string> Leeg(BegrotingVersie versie)
    {
        var ouders = versie.Posten.Select(p => p.OuderId).ToHashSet();

        // A line about realisation only was never budgeted, and says so by its stated values.
        return [.. versie.Posten.Where(p => p.Bedrag is null && !ouders.Contains(p.Id) && p.Vermeld is null).Select(p => p.Naam)];
    }
}

/// <summary>Copies posts into another version. Codes stay, so that versions and years can be compared; what a document stated stays behind.</summary>
internal static class Postkopie
{
    public static void Neem(IReadOnlyList<Post> posten, BegrotingVersie naar, Func<Post, Bedrag?> bedrag)
    {
        var ids = posten.ToDictionary(p => p.Id, _ => Guid.CreateVersion7());
        naar.Posten.AddRange(posten.OrderBy(p => p.Volgorde).Select(p => new Post
        {
            Id = ids[p.Id],
            VersieId = naar.Id,
            OuderId = p.OuderId is { } ouder ? ids[ouder] : null,
            Volgorde = p.Volgorde,
            Code = p.Code,
            Naam = p.Naam,
            Kant = p.Kant,
            Soort = p.Soort,
            Incidenteel = p.Incidenteel,
            Index = p.Index,
            Taakveld = p.Taakveld,
            Bedrag = bedrag(p),
            Uitleg = p.Uitleg,
        }));
    }
}
