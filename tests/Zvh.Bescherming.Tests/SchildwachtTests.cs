using System.Reflection;
using Zvh.Abstractions;
using Zvh.Proef;
using Zvh.Proef.Data;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>Classified columns hold values that exist nowhere else; none turns up in a log line, exception, address, message, audit row or somebody else's answer.</summary>
[Collection(Proefstraat.Naam)]
public sealed class SchildwachtTests(Proefstraat straat)
{
    private const string Merk = "Qwxz";

    [Fact]
    public void Every_text_of_a_protected_record_is_classified_or_says_nothing_about_a_person()
    {
        var teksten = typeof(Proefdossier).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IBeschermd)) || t == typeof(Proefnotitie))
            .SelectMany(t => t.GetProperties()).Where(p => p.PropertyType == typeof(string) && p.Name is not (nameof(IBeschermd.Thema) or nameof(Proefdossier.Kenmerk))).ToList();

        teksten.Count.ShouldBe(3);
        teksten.ShouldAllBe(p => p.GetCustomAttribute<PersoonsgegevenAttribute>() != null);
    }

    [Fact]
    public async Task No_classified_value_leaves_along_another_way_than_the_page_itself()
    {
        await using var huis = await Proefhuis.StartAsync(straat.Database.ConnectionString);
        using (var lid = await huis.AlsAsync("procesregisseur"))
        {
            var pagina = await lid.OpenAsync($"/proef/dossiers/{straat.Eigen}");
            pagina.DocumentElement.TextContent.ShouldContain(Merk, customMessage: "the page itself shows it");
            using var goed = await lid.VerstuurAsync(pagina, "#wijzigen", new() { ["Toelichting"] = $"{Merk} veranderd" });
            using var fout = await lid.VerstuurAsync(pagina, "#wijzigen", new() { ["Toelichting"] = $"{Merk} {new string('x', 20)}\0" });
            goed.Headers.Location!.ToString().ShouldNotContain(Merk);
        }

        foreach (var vreemde in new[] { "ketenregisseur", "regiobeheerder", "financieel-medewerker", "bestuurder" })
        {
            using var bezoeker = await huis.AlsAsync(vreemde);
            foreach (var pad in new[] { "/", "/proef/dossiers", $"/proef/dossiers/{straat.Eigen}", "/proef/dossiers?handler=Csv", $"/proef/dossiers?handler=Voorstel&q={Merk}" })
            {
                using var antwoord = await bezoeker.Http.GetAsync(pad);
                (await antwoord.Content.ReadAsStringAsync()).ShouldNotContain("Zeldzaam", customMessage: $"{pad} for {vreemde}");
            }
        }

        huis.Logs.Regels.ShouldNotContain(r => r.Tekst.Contains(Merk, StringComparison.Ordinal));
        (await BuitenDeEigenTabellenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_search_for_markers_finds_one_that_was_put_in_the_wrong_table()
    {
        await straat.Database.VraagAsync<int>($"update platform.organisatie set artikel = '{Merk}' where naam like 'Het huis%' returning 1");

        (await BuitenDeEigenTabellenAsync()).ShouldContain("platform.organisatie");

        await straat.Database.VraagAsync<int>("update platform.organisatie set artikel = null returning 1");
    }

    // Every table of the database but those of the records themselves: audit, messages, outbox, whatever comes.
    private async Task<IReadOnlyList<string>> BuitenDeEigenTabellenAsync()
    {
        var tabellen = new List<string>();
        await using (var vraag = straat.Database.Bron.CreateCommand(
            "select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'proef')"))
        {
            await using var lezer = await vraag.ExecuteReaderAsync();
            while (await lezer.ReadAsync())
            {
                tabellen.Add(lezer.GetString(0));
            }
        }

        tabellen.ShouldContain("audit.regel");
        var gevonden = new List<string>();
        foreach (var tabel in tabellen)
        {
            var (schema, naam) = (tabel.Split('.')[0], tabel.Split('.')[1]);
            if (await straat.Database.VraagAsync<bool>($"select exists (select 1 from \"{schema}\".\"{naam}\" t where t::text like '%{Merk}%')"))
            {
                gevonden.Add(tabel);
            }
        }

        return gevonden;
    }
}
