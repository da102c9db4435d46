using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Kerntaken.Tests.Tafels;
using Zvh.Knooppunt.Vragen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>What other modules keep about a case goes with it (B1.16), and a question does not stay for ever.</summary>
public sealed class EindeTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Merk = "Wijgerwoord";

    [Fact]
    public async Task Of_a_case_that_is_destroyed_no_text_is_left_in_any_table()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (casus, nummer) = await CasusAsync(fixture, regisseur, "Einde");
        var partnerId = await fixture.PartnerAsync();
        var zitting = await Tafelstraat.PlanAsync(regisseur, await Tafelstraat.MaakAsync(fixture, "Eindtafel"));
        var punt = await Tafelstraat.ZetOpAsync(regisseur, zitting, casus);
        await StuurAsync(regisseur, Tafelstraat.Live(zitting, punt), "form[data-samen]", new() { ["notitie"] = Merk });
        var verzoek = await VraagOpAsync(fixture, regisseur, nummer, ("Vraag", $"Is {Merk} bekend?"));
        await StuurAsync(partner, verzoek, "form[action*='Geef']", new() { ["Geef.Tekst"] = $"{Merk} in zorg", ["Geef.Grond"] = "Toestemming" });
        var vraag = await StelAsync(regisseur, $"Over {Merk}", ("Nummer", nummer));
        await StuurAsync(regisseur, $"/knooppunt/verstrekkingen/nieuw?nummer={nummer}", Paginahulp.Formulier, new()
        {
            ["Invoer.OrganisatieId"] = partnerId, ["Invoer.Wat"] = Merk, ["Invoer.Grond"] = "Wgs 1.7", ["Invoer.Doel"] = "Afstemmen", ["Invoer.PersoonId"] = await fixture.BetrokkeneAsync(casus),
        });
        await StuurAsync(regisseur, "/knooppunt/derden/nieuw", Paginahulp.Formulier, Uittreksel(nummer, ("Tekst", Merk)));
        await StuurAsync(regisseur, "/knooppunt/scenarios/nieuw", Paginahulp.Formulier, new() { ["Nummer"] = nummer, ["Invoer.Context"] = Merk, ["Invoer.Advies"] = Merk });
        (await PlaatsenAsync()).Count.ShouldBeGreaterThanOrEqualTo(7, "the word stands in everything that was made");

        await VernietigAsync(fixture, casus);

        (await PlaatsenAsync()).ShouldBeEmpty();
        (await fixture.Database.VraagAsync<long>($"select count(*) from knooppunt.verstrekking where nummer = '{nummer}' and persoon_id is null and grond = 'Wgs 1.7'")).ShouldBe(1, "that something was given stays");
        (await regisseur.OpenAsync(vraag)).Tekst().ShouldContain("verwijderd na de bewaartermijn");
        (await regisseur.OpenAsync("/knooppunt/verstrekkingen")).Tekst().ShouldContain(nummer);
    }

    [Fact]
    public async Task A_year_after_it_was_closed_a_question_is_only_counted()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (oud, nieuw) = (await GeslotenAsync(partner, regisseur, "Oudewoord"), await GeslotenAsync(partner, regisseur, "Nieuwewoord"));
        var dertienMaanden = TimeProvider.System.GetUtcNow().AddMonths(-13).ToString("O", CultureInfo.InvariantCulture);
        await fixture.Database.VraagAsync<int>($"update knooppunt.vraag set gesloten_op = '{dertienMaanden}' where id = '{oud.Split('/')[^1]}' returning 1");

        // The job of the house may have taken it already.
        while (await fixture.Database.VraagAsync<bool>($"select gewist_op is null from knooppunt.vraag where id = '{oud.Split('/')[^1]}'"))
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<VraagOpruimJob>().WerkAsync(CancellationToken.None));
        }

        (await regisseur.OpenAsync(oud)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Oudewoord"), t => t.ShouldContain("gesloten"));
        (await regisseur.OpenAsync(nieuw)).Tekst().ShouldContain("Nieuwewoord");
    }

    private static async Task<string> GeslotenAsync(Bezoeker vrager, Bezoeker regisseur, string onderwerp)
    {
        var vraag = await GenomenAsync(vrager, regisseur, onderwerp);
        await StuurAsync(regisseur, vraag, "form[action*='handler=Beantwoord']", new() { ["Antwoord.Tekst"] = $"Zo gaat {onderwerp}" });
        await StuurAsync(vrager, vraag, "form[action*='Sluit']", []);
        return vraag;
    }

    // Every column with text, of every schema: a module that comes later is looked at too.
    private async Task<IReadOnlyList<string>> PlaatsenAsync()
    {
        var vraag = await fixture.Database.VraagAsync<string>($"""
            select string_agg(format('select %L as plek where exists (select from %I.%I where %I::text like %L)', table_schema || '.' || table_name || '.' || column_name, table_schema, table_name, column_name, '%{Merk}%'), ' union all ')
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'tsvector')
            """);
        return (await fixture.Database.VraagAsync<string?>($"select string_agg(plek, ',') from ({vraag}) p"))?.Split(',') ?? [];
    }
}
