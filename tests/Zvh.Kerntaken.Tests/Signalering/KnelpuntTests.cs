using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Signalering.Domein.Knelpunten;
using Zvh.Signalering.Tabellen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>What stands in the way of cases is counted and put before administrators .</summary>
public sealed class KnelpuntTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_knelpunt_is_written_down_at_a_case_solved_and_taken_back()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Knel", "Puntcasus");
        var knelpunten = $"{casus}/knelpunten";
        (await regisseur.OpenAsync(knelpunten)).QuerySelectorAll("main form").ShouldBeEmpty("the weging comes first");
        await WeegAsync(fixture, regisseur, casus);
        (await FoutenAsync(regisseur, knelpunten, "main form", Velden("plek-wlz", sinds: "1-1-2099"))).ShouldContain("moet nog komen");
        await StuurAsync(regisseur, knelpunten, "main form.zvh-formulier", Velden("plek-wlz"));
        (await FoutenAsync(regisseur, knelpunten, "main form.zvh-formulier", Velden("plek-wlz"))).ShouldContain("staat er al");

        var oud = await regisseur.OpenAsync(knelpunten);
        await StuurAsync(regisseur, knelpunten, "form[action*='Opgelost']", new() { ["opgelost"] = "true" });
        (await regisseur.OpenAsync(knelpunten)).Tekst().ShouldContain("Toch niet opgelost");
        (await regisseur.ProbeerAsync(oud, new() { ["opgelost"] = "true" }, "form[action*='Opgelost']")).Fouten().ShouldContain("Een collega zette dit knelpunt net op opgelost");

        await StuurAsync(regisseur, knelpunten, "form[action*='Opgelost']", new() { ["opgelost"] = "false" });
        (await regisseur.OpenAsync(knelpunten.Replace("/knelpunten", "/verloop", StringComparison.Ordinal))).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Knelpunt opgelost"), t => t.ShouldContain("toch niet opgelost"));
    }

    [Fact]
    public async Task Over_all_cases_it_is_counted_put_before_administrators_and_followed_up()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        var einde = await fixture.Huis.InAsync<Tabelmaker, DateOnly>(m => Task.FromResult(m.Verslagjaar.Tot.Tot));
        for (var i = 0; i < 6; i++)
        {
            var casus = await OpenAsync(fixture, regisseur, $"Tel{(char)('a' + i)}", "Knelpuntstra");
            await WeegAsync(fixture, regisseur, casus);
            await StuurAsync(regisseur, $"{casus}/knelpunten", "main form", Velden("woningdruk", einde.AddDays(-20).ToString("d-M-yyyy", CultureInfo.InvariantCulture)));
            if (i < 2)
            {
                await StuurAsync(regisseur, $"{casus}/knelpunten", "form[action*='Opgelost']", new() { ["opgelost"] = "true" });
            }
        }

        const string Register = "/signalering/knelpunten";
        (await RijAsync(bestuurder, "Geen woning")).ShouldBe("Geen woning 6 6", "solved after the reporting year that administrators see");
        await fixture.Database.VraagAsync<long>(FormattableString.Invariant($"with eerder as (update casussen.knelpunt set opgelost_op = '{einde.AddDays(-10):yyyy-MM-dd}' where opgelost_op is not null and soort = 'woningdruk' returning 1) select count(*) from eerder"));
        (await RijAsync(analist, "Geen woning")).ShouldBe("Geen woning 6 4");
        (await RijAsync(bestuurder, "Geen woning")).ShouldBe("Geen woning 6 minder dan 5");
        (await bestuurder.OpenAsync(Register)).QuerySelectorAll("main form").ShouldBeEmpty();

        // Three in another municipality: outside the house neither it nor what would give it back, and the same numbers in the files.
        await fixture.Database.VraagAsync<long>("with elders as (update casussen.casus set gemeente = 'GM0988' where id in (select dossier_id from casussen.knelpunt where soort = 'woningdruk' order by dossier_id limit 3) returning 1) select count(*) from elders");
        (await GemeentenAsync(analist)).ShouldSatisfyAllConditions(r => r.Count(c => c.StartsWith("3 (", StringComparison.Ordinal)).ShouldBe(2), r => r.Count(c => c == "0").ShouldBe(r.Count - 3));
        (await GemeentenAsync(bestuurder)).ShouldSatisfyAllConditions(r => r.Count(c => c == "·").ShouldBe(2), r => r.Count(c => c == "0").ShouldBe(r.Count - 3));
        (await bestuurder.Http.GetStringAsync($"{Register}?handler=Csv")).ShouldSatisfyAllConditions(t => t.ShouldContain("Geen woning,Weert,,\n"), t => t.ShouldContain("Geen woning,Hele huis,6,\n"));
        (await analist.Http.GetStringAsync($"{Register}?handler=Csv")).ShouldSatisfyAllConditions(t => t.ShouldContain("Geen woning,Weert,3,"), t => t.ShouldContain("Geen woning,Hele huis,6,4\n"));
        (await analist.Http.GetByteArrayAsync($"{Register}?handler=Xlsx")).Length.ShouldBeGreaterThan(2_000);
        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where actie = 'Uitvoeren' and soort like '%signalering/knelpunten%'")).ShouldBe(3);

        (await FoutenAsync(analist, Register, "main form", new() { ["Invoer.Soort"] = "triple-problematiek", ["Invoer.Gremium"] = "Wie dan ook", ["Invoer.Advies"] = "Bouw" })).ShouldSatisfyAllConditions(f => f.ShouldContain("komt het laatste jaar niet voor"), f => f.ShouldContain("Kies aan wie"));
        var gremium = (await analist.OpenAsync(Register)).QuerySelectorAll("select[name='Invoer.Gremium'] option").Select(o => o.GetAttribute("value")).First(v => !string.IsNullOrEmpty(v))!;
        await StuurAsync(analist, Register, "main form", new() { ["Invoer.Soort"] = "woningdruk", ["Invoer.Gremium"] = gremium, ["Invoer.Advies"] = "Reserveer tien woningen." });
        (await bestuurder.OpenAsync(Register)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Reserveer tien woningen"), t => t.ShouldContain("minder dan 5 casussen op die dag"));
        await StuurAsync(analist, Register, "form[action*='Opvolging']", new() { ["opvolging"] = "Vijf woningen toegezegd." });
        (await bestuurder.OpenAsync(Register)).Tekst().ShouldContain("Vijf woningen toegezegd");
    }

    [Property]
    public bool No_small_number_of_a_municipality_follows_from_what_is_shown(NonNegativeInt[] aantallen)
    {
        var gemeenten = aantallen.Select((_, i) => $"G{i:00}").ToList();
        var tabel = Knelpunttabel.Maak([.. gemeenten.Zip(aantallen, (g, a) => ("plek-wlz", g, a.Get % 9, a.Get % 9 / 2))], gemeenten, 5);
        return tabel.Regels.All(r =>
        {
            var weg = aantallen.Select(a => a.Get % 9).Where((_, i) => r.Gemeenten[i].Casussen is null).ToList();
            return r.Gemeenten.All(c => c is { Open: null, Casussen: null or 0 or >= 5 }) && (r.Huis.Casussen is null ? aantallen.Sum(a => a.Get % 9) < 5 : weg.Count != 1);
        });
    }

    // The row of one kind by municipality.
    private static async Task<List<string>> GemeentenAsync(Bezoeker bezoeker) =>
        [.. (await bezoeker.OpenAsync("/signalering/knelpunten")).QuerySelectorAll("main table")[1].QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Geen woning", StringComparison.Ordinal)).Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static async Task<string> RijAsync(Bezoeker bezoeker, string titel) =>
        string.Join(' ', (await bezoeker.OpenAsync("/signalering/knelpunten")).QuerySelectorAll("main tbody tr").First(r => r.TextContent.Contains(titel, StringComparison.Ordinal)).Children.Select(c => c.TextContent.Trim()));

    private static Dictionary<string, string> Velden(string soort, string sinds = "1-11-2026") => new() { ["Invoer.Soort"] = soort, ["Invoer.Sinds"] = sinds, ["Invoer.Toelichting"] = "Hij staat op straat" };
}
