using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Zvh.Casussen.Domein.Personen;
using Zvh.Kerntaken.Tests.Cijfers;
using Zvh.Platform.Huizen;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>The rows behind the figures (A-286): as many as the figure says, and nobody can tell whom they are about.</summary>
public sealed partial class RijTests(DemoFixture fixture) : IClassFixture<DemoFixture>
{
    private const string Rijen = "/signalering/rijen?van=2020-Q4&tot=2021-Q3";

    [Theory]
    [InlineData("informatieanalist")]
    [InlineData("procesregisseur")]
    public async Task Behind_every_cell_stand_as_many_rows_as_it_says(string rol)
    {
        using var lezer = await fixture.Huis.AlsAsync(rol);
        if (rol == "procesregisseur")
        {
            // Who may see all: nothing is closed.
            await fixture.Database.VraagAsync<long>("with c as (update casussen.casus set afgeschermd = false where afgeschermd returning 1), m as (update casussen.melding set afgeschermd = false where afgeschermd returning 1) select count(*) from c, m");
        }

        var (anders, bekeken) = (new List<string>(), 0);
        foreach (var tabel in new[] { "1", "2" })
        {
            var pagina = await lezer.OpenAsync($"/signalering/tabellen/{tabel}?van=2020-Q4&tot=2021-Q3");
            foreach (var link in pagina.QuerySelectorAll("tr.totaal td.getal a[aria-label*='bekijk'], tbody tr:nth-child(2) td.getal a[aria-label*='bekijk']"))
            {
                bekeken++;
                var achter = await lezer.OpenAsync(link.GetAttribute("href")!);
                var (cel, aantal) = (Getal(link), link.GetAttribute("aria-label")!.Contains("ersonen", StringComparison.Ordinal) ? Getal(achter.QuerySelector(".zvh-personen")!) : Getal(achter.QuerySelector(".zvh-tabel__aantal")!));
                if (cel != aantal)
                {
                    anders.Add($"table {tabel}, {link.GetAttribute("href")}: {cel} in the cell, {aantal} behind it");
                }
            }
        }

        anders.ShouldBeEmpty();
        bekeken.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task What_is_closed_stays_a_row_without_persons_and_is_on_no_list()
    {
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        const string Lijst = "/casussen?van=1-10-2020&tot=30-9-2021", Gesloten = "update casussen.casus set afgeschermd = {0} where id = (select dossier_id from casussen.casusstap where van <= '2021-09-30' and coalesce(tot, '2021-09-30') >= '2020-10-01' order by dossier_id limit 1) returning 1";
        await fixture.Database.VraagAsync<int>(string.Format(CultureInfo.InvariantCulture, Gesloten, "false"));
        var (rijen, lijst) = (await TelAsync(analist, $"{Rijen}&soort=Casus"), await TelAsync(regisseur, Lijst));
        await fixture.Database.VraagAsync<int>(string.Format(CultureInfo.InvariantCulture, Gesloten, "true"));

        (await TelAsync(analist, $"{Rijen}&soort=Casus"), await TelAsync(regisseur, Lijst)).ShouldBe((rijen, lijst - 1));
        (await analist.Http.GetStringAsync($"{Rijen}&soort=Casus&handler=Csv")).Split('\n').ShouldContain(r => r.EndsWith(",,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_sees_no_record_gets_no_link_and_an_analyst_opens_none()
    {
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        (await bestuurder.OpenAsync("/signalering/tabellen/1?van=2020-Q4&tot=2021-Q3")).QuerySelectorAll("td.getal a[href*='?']").ShouldBeEmpty();
        var melding = await fixture.Database.VraagAsync<Guid>("select id from casussen.melding limit 1");
        foreach (var pad in new[] { "/casussen", "/casussen/meldingen", "/casussen/personen", $"/casussen/meldingen/{melding}" })
        {
            (pad, await analist.StatusAsync(pad)).ShouldBe((pad, HttpStatusCode.NotFound), pad);
        }

        (await regisseur.StatusAsync(Rijen)).ShouldBe(HttpStatusCode.NotFound);
        (await bestuurder.StatusAsync($"{Rijen}&handler=Csv")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_in_a_row_or_a_file_tells_who_it_is_and_the_download_stands_in_the_log()
    {
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        await MensenAsync();
        foreach (var soort in new[] { "Melding", "Casus" })
        {
            var pagina = await analist.OpenAsync($"{Rijen}&soort={soort}");
            var csv = await analist.Http.GetStringAsync($"{Rijen}&soort={soort}&handler=Csv");
            (await analist.Http.GetByteArrayAsync($"{Rijen}&soort={soort}&handler=Xlsx")).Length.ShouldBeGreaterThan(2_000);
            csv.ShouldContain("P-");
            foreach (var tekst in new[] { csv, pagina.QuerySelector("main")!.OuterHtml })
            {
                Sleutel().IsMatch(tekst).ShouldBeFalse("a key of a record");
                tekst.ShouldNotContain("Qwxzstra");
                Nummer().IsMatch(tekst).ShouldBeFalse("a number of a record, a BSN or a day");
            }

            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Getal(pagina.QuerySelector(".zvh-tabel__aantal")!) + 1);
        }

        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where actie = 'Uitvoeren' and recht = 'signalering.rij.lezen'")).ShouldBe(4);
        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where actie = 'Lezen' and recht = 'signalering.rij.lezen'")).ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task The_same_person_has_one_code_in_a_year_and_pages_give_every_row_once()
    {
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        var persoon = await MensenAsync();
        var pad = "/signalering/rijen?van=2021-Q1&tot=2021-Q1";
        var csv = (await analist.Http.GetStringAsync($"{pad}&handler=Csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        var codes = csv.Select(r => Code().Match(r).Value).Where(c => c.Length > 0).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        codes.Values.ShouldContain(n => n >= 2);
        csv.ShouldAllBe(r => !r.Contains(persoon.ToString(), StringComparison.Ordinal));

        var gelezen = 0;
        for (var volgende = pad; volgende is not null;)
        {
            var blad = await analist.OpenAsync(volgende);
            gelezen += blad.QuerySelectorAll("main tbody tr").Length;
            volgende = blad.QuerySelector("main a[href*='na=']:not([href*='handler'])")?.GetAttribute("href");
        }

        gelezen.ShouldBe(csv.Length);
        var sleutels = await fixture.Huis.InAsync<Huissleutels, string[]>(async s => [.. (await Task.WhenAll(s.LeidAfAsync("pseudoniem 2026", default))).Concat([await s.LeidAfAsync("pseudoniem 2026", default), await s.LeidAfAsync("pseudoniem 2027", default)]).Select(Convert.ToHexString)]);
        sleutels[1].ShouldBe(sleutels[0]);
        sleutels[2].ShouldNotBe(sleutels[0]);
    }

    [Theory]
    [InlineData(null, "onbekend")]
    [InlineData(-1, "onbekend")]
    [InlineData(0, "0 tot en met 11")]
    [InlineData(17, "12 tot en met 17")]
    [InlineData(18, "18 tot en met 22")]
    [InlineData(64, "50 tot en met 64")]
    [InlineData(99, "65 en ouder")]
    public void An_age_becomes_a_group(int? leeftijd, string groep) => Leeftijdsgroep.Van(leeftijd).ShouldBe(groep);

    // Somebody in two meldingen and a running case of the period.
    private async Task<Guid> MensenAsync()
    {
        await fixture.Database.VraagAsync<long>("with naam as (update casussen.persoon set achternaam = 'Qwxzstra', bsn = '999990019', geboortedatum = '1984-05-06', afgeschermd = false where id = (select min(id::text)::uuid from casussen.persoon) returning 1) select count(*) from naam");
        var persoon = await fixture.Database.VraagAsync<Guid>("select id from casussen.persoon where bsn = '999990019'");
        await fixture.Database.VraagAsync<long>($"""
            with meldingen as (insert into casussen.meldingpersoon (id, dossier_id, persoon_id) select gen_random_uuid(), m.id, '{persoon}' from (select id from casussen.melding where ontvangen_op between '2021-01-01' and '2021-03-31' order by id limit 2) m on conflict do nothing returning dossier_id),
              zaak as (select dossier_id from casussen.casusstap where van <= '2021-09-30' and coalesce(tot, '2021-09-30') >= '2020-10-01' order by dossier_id desc limit 1),
              casussen as (insert into casussen.casuspersoon (id, dossier_id, persoon_id, betrokkenheid, zijde) select gen_random_uuid(), dossier_id, '{persoon}', 'Betrokkene', 'Geen' from zaak on conflict do nothing returning 1),
              open as (update casussen.casus set afgeschermd = false where id in (select dossier_id from zaak) returning 1),
              ook as (update casussen.melding set afgeschermd = false where ontvangen_op between '2021-01-01' and '2021-03-31' and afgeschermd returning 1)
            select (select count(*) from meldingen) + (select count(*) from casussen) + (select count(*) from open) + (select count(*) from ook)
            """);
        return persoon;
    }

    private static async Task<int> TelAsync(Bezoeker bezoeker, string pad) => Getal((await bezoeker.OpenAsync(pad)).QuerySelector(".zvh-tabel__aantal")!);

    private static int Getal(IElement element) => int.Parse(Cijfers().Match(element.TextContent.Replace(".", "", StringComparison.Ordinal)).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Cijfers();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-")]
    private static partial Regex Sleutel();

    [GeneratedRegex("\\b([MC]-20[0-9]{2}-|[0-9]{9}\\b|[0-9]{1,2}-[0-9]{1,2}-(19|20)[0-9]{2}|(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})")]
    private static partial Regex Nummer();

    [GeneratedRegex("P-[0-9a-f]{16}")]
    private static partial Regex Code();
}
