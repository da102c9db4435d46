using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Kerntaken.Tests.Meldingen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>How people in a case relate: one step from whom it is about, and no further (B1.7).</summary>
public sealed class RelatieTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Somebody_of_the_directe_kring_stands_in_a_case_by_his_relation()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Rela", "Tiestra");
        await WeegAsync(fixture, regisseur, casus);
        var (moeder, tante) = (await fixture.PersoonAsync("Moeder", "Tiestra"), await fixture.PersoonAsync("Tante", "Tiestra"));
        var betrokkene = await fixture.BetrokkeneAsync(casus);

        (await VoegToeAsync(regisseur, casus, moeder, null, null)).ShouldContain("wat hij van welke betrokkene is");
        (await VoegToeAsync(regisseur, casus, moeder, "Ouder", betrokkene)).ShouldBe("");
        (await VoegToeAsync(regisseur, casus, tante, "BroerZus", moeder.Split('/')[^1])).ShouldContain("Een relatie begint bij een betrokkene");
        (await regisseur.OpenAsync($"{casus}/mensen")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Moeder Tiestra"), t => t.ShouldContain("ouder"), t => t.ShouldNotContain("Tante"));
        (await regisseur.OpenAsync($"{casus}/netwerk")).Tekst().ShouldContain("Hoe personen bij elkaar horen");

        (await FoutenAsync(regisseur, $"{casus}/mensen", "form[action*='RelatieWeg']", [])).ShouldContain("minstens één relatie");
        (await FoutenAsync(regisseur, $"{casus}/mensen", "form[action*='handler=Relatie']:not([action*='Weg'])", new() { ["ander"] = betrokkene, ["betrokkene"] = betrokkene, ["soort"] = "Kind" })).ShouldContain("twee verschillende personen");
    }

    [Property]
    public Property Nobody_stands_in_the_kring_without_a_path_of_one_step_to_whom_the_case_is_about() => Prop.ForAll(Gen.Choose(0, 4).Two().ListOf().ToArbitrary(), Gen.Choose(0, 31).ToArbitrary(), (paren, wie) =>
    {
        var personen = Enumerable.Range(0, 5).Select(i => new Casuspersoon { PersoonId = Sleutel(i), Betrokkenheid = (wie & (1 << i)) != 0 ? Betrokkenheid.Betrokkene : Betrokkenheid.DirecteKring }).ToList();
        var relaties = paren.Where(p => Relatieregels.Bezwaar(personen[p.Item1], personen[p.Item2]) is null)
            .Select(p => new Casusrelatie { BetrokkeneId = Sleutel(p.Item1), PersoonId = Sleutel(p.Item2) }).ToList();
        var zonder = Relatieregels.ZonderRelatie(personen, relaties);
        return relaties.All(r => personen.Single(p => p.PersoonId == r.BetrokkeneId).Betrokkenheid is Betrokkenheid.Betrokkene)
            && personen.All(p => zonder.Contains(p.PersoonId) == (p.Betrokkenheid is Betrokkenheid.DirecteKring && relaties.All(r => r.PersoonId != p.PersoonId)));
    });

    private static Guid Sleutel(int i) => new(i + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static async Task<string> VoegToeAsync(Bezoeker regisseur, string casus, string persoon, string? relatie, string? betrokkene)
    {
        var pagina = await regisseur.OpenAsync($"{casus}/betrokkene");
        using var antwoord = await regisseur.Http.PostAsync($"{casus}/betrokkene", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["persoonId"] = persoon.Split('/')[^1], ["betrokkenheid"] = "DirecteKring", ["zijde"] = "Geen", ["relatie"] = relatie ?? "", ["betrokkeneId"] = betrokkene ?? "",
            ["__RequestVerificationToken"] = pagina.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));
        return (await regisseur.LeesAsync(antwoord)).Fouten();
    }
}
