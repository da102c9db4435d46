using System.Globalization;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Invoices and reminders by mail, over a real socket.</summary>
public sealed class MailTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Invoices_go_out_by_mail_with_both_files_a_refused_one_waits_and_is_tried_again_and_late_ones_are_reminded()
    {
        using var postbus = new Postbus();
        using var bezoeker = await fixture.Huis.AlsAsync(Facturenhuis.Rol);
        var run = await Facturenhuis.StartRunAsync(bezoeker);
        var pagina = await Facturenhuis.DoeAsync(bezoeker, await Facturenhuis.WachtAsync(bezoeker, run), "Controleren");

        pagina = await Facturenhuis.DoeAsync(bezoeker, pagina, "Versturen", new() { ["Wijze"] = "Mail" });
        pagina.QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("de mailserver of de afzender is niet ingesteld");

        await Instellen.ZetAsync(fixture.Database, "beheer.smtp-host", "127.0.0.1");
        await Instellen.ZetAsync(fixture.Database, "beheer.smtp-poort", postbus.Poort.ToString(CultureInfo.InvariantCulture));
        await Instellen.ZetAsync(fixture.Database, "beheer.smtp-tls", "nee");
        await Instellen.ZetAsync(fixture.Database, "financien.smtp-afzender", "facturen@huis.example");
        postbus.Geweigerd["facturen@weert.example"] = true;
        await Facturenhuis.DoeAsync(bezoeker, await bezoeker.OpenAsync(run), "Versturen", new() { ["Wijze"] = "Mail" });
        await Groothuis.WachtTotAsync(fixture.Database, "select count(*) = 7 from financien.verzending where pogingen > 0");

        postbus.Berichten.Count.ShouldBe(6);
        var (aan, inhoud) = postbus.Berichten.Single(b => b.Aan == "facturen@leudal.example");
        inhoud.ShouldContain("Subject: Factuur 2022-0002 van Gemeente Roermond");
        inhoud.ShouldContain("2022-0002.pdf");
        inhoud.ShouldContain("2022-0002.xml");
        (await Facturenhuis.AantalAsync(fixture.Database, "status = 'Verzonden'")).ShouldBe(6);
        (await fixture.Database.VraagAsync<string>("select reden from financien.verzending where status = 'Wacht'")).ShouldNotBeNull().ShouldContain("De mailserver nam de mail niet aan");

        postbus.Geweigerd.Clear();
        await fixture.Database.VraagAsync<object>("update financien.verzending set niet_voor = now() where status = 'Wacht'");
        await Groothuis.WachtTotAsync(fixture.Database, "select count(*) = 7 from financien.factuur where status = 'Verzonden'");
        postbus.Berichten.Count.ShouldBe(7);

        var herinneringen = await bezoeker.OpenAsync("/financien/facturen/herinneringen");
        var kies = herinneringen.QuerySelector("input[name=Keuze]")!.GetAttribute("value")!;
        using (await bezoeker.VerstuurAsync(herinneringen, "main form[method=post]", new() { ["Keuze"] = kies }))
        {
            await Groothuis.WachtTotAsync(fixture.Database, "select count(*) = 1 from financien.factuurgebeurtenis where soort = 'herinnerd'");
        }

        postbus.Berichten.Last().Inhoud.ShouldContain("Herinnering 1: factuur 2022-0001");
        (await bezoeker.OpenAsync($"/financien/facturen/{kies}")).QuerySelector(".zvh-kop")!.TextContent.ShouldContain("Herinnerd (1)");
    }
}
