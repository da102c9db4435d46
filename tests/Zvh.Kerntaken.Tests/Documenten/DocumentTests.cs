using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Casussen.Domein;
using Zvh.Documenten;
using Zvh.Documenten.Bijlagen;
using Zvh.Documenten.Brieven;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Kerntaken.Tests.Meldingen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Tafels.Tafelstraat;

namespace Zvh.Kerntaken.Tests.Documenten;

/// <summary>Documents on meldingen, cases, plans and agenda items: seen by whoever sees the record, and by nobody else.</summary>
public sealed class DocumentTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    [Fact]
    public async Task A_document_has_versions_a_preview_and_the_rights_of_its_case()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Docu", "Mentstra");
        var pad = $"{casus}/documenten";
        (await regisseur.OpenAsync(pad)).QuerySelector("input[type=file]").ShouldBeNull("before the weging nothing is gathered");
        await WeegAsync(fixture, regisseur, casus);
        await VoegToeAsync(regisseur, pad, "verslag.exe", "Eerste lezing"u8.ToArray());
        var reeks = (await regisseur.OpenAsync(pad)).QuerySelector("select[name='Invoer.Reeks'] option:not([value=''])")!.GetAttribute("value")!;
        await VoegToeAsync(regisseur, pad, "verslag.txt", "Tweede lezing"u8.ToArray(), ("Invoer.Reeks", reeks));

        var lijst = await regisseur.OpenAsync(pad);
        lijst.Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("verslag.txt"), t => t.ShouldNotContain("verslag.exe"), t => t.ShouldContain("Versie 2; één eerdere"));
        var bekijk = lijst.QuerySelector("td a[href^='?bekijk']")!.GetAttribute("href")!;
        (await regisseur.OpenAsync(pad + bekijk)).Tekst().ShouldContain("Tweede lezing");
        var open = $"{pad}?handler=Open&document={bekijk.Split('=')[^1]}&bewaar=true";
        (await partner.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound);
        (await partner.StatusAsync(open)).ShouldBe(HttpStatusCode.NotFound);

        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        (await partner.Http.GetStringAsync(open)).ShouldBe("Tweede lezing");
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actie = 'Uitvoeren' and object_id = '{bekijk.Split('=')[^1]}' and actor = '{await fixture.AccountAsync("partner-deelnemer")}'")).ShouldBe(1);
        var ander = await OpenAsync(fixture, regisseur, "Ander", "Mentstra");
        (await regisseur.StatusAsync($"{ander}/documenten?handler=Open&document={bekijk.Split('=')[^1]}")).ShouldBe(HttpStatusCode.NotFound, "a document is reached through its own record only");

        (await regisseur.OpenAsync($"{pad}?wis={reeks}")).Tekst().ShouldContain("verslag.txt verwijderen?");
        await StuurAsync(regisseur, $"{pad}?wis={reeks}", "form.zvh-bevestig", []);
        (await regisseur.OpenAsync(pad)).Tekst().ShouldContain("nog geen documenten");
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.bestand where position('lezing'::bytea in inhoud) > 0")).ShouldBe(0, "the bytes go too");
    }

    [Fact]
    public async Task What_a_file_is_its_content_says()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Soort", "Keurstra");
        await WeegAsync(fixture, regisseur, casus);
        var pad = $"{casus}/documenten";

        (await WeigerAsync(regisseur, pad, "foto.png", [1, 2, 3, 4])).ShouldContain("andere soort");
        (await WeigerAsync(regisseur, pad, "brief.docx", Zip("word/document.xml", "word/vbaProject.bin"))).ShouldContain("macro's");
        (await WeigerAsync(regisseur, pad, "alles.docx", Zip("geheim.txt"))).ShouldContain("Een zip neemt het huis niet aan");
        (await WeigerAsync(regisseur, pad, "programma.pdf", Encoding.ASCII.GetBytes("%PDF-1.7 /JavaScript (app.alert(1))"))).ShouldContain("programma");
        (await WeigerAsync(regisseur, pad, "leeg.txt", [])).ShouldContain("Kies een bestand");
        (await WeigerAsync(regisseur, pad, "later.txt", "x"u8.ToArray(), ("Invoer.GrondOp", "1-1-2099"))).ShouldContain("Deze dag moet nog komen");
        await VoegToeAsync(regisseur, pad, "../../<b>foto</b>.jpg", Png);
        (await regisseur.OpenAsync(pad)).QuerySelector("main tbody b").ShouldBeNull("a name is text");
    }

    [Fact]
    public async Task Whoever_works_for_the_other_side_does_not_see_the_documents_of_a_plan()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Kant", "Planstra");
        await WeegAsync(fixture, regisseur, casus);
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer", "Slachtoffer");
        var plan = await PlanZonderActieAsync(regisseur, casus);
        await StuurAsync(regisseur, $"{casus}/mensen", "form:has(input[name=plaatsId])", new() { ["zijde"] = "Pleger" });
        await VoegToeAsync(regisseur, $"{plan}/documenten", "plan.txt", "Alleen deze kant"u8.ToArray());

        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.OK);
        (await partner.StatusAsync($"{plan}/documenten")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Documents_go_with_the_data_of_their_record_and_after_their_own_term()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var melding = await Meldingstraat.MeldAsync(regisseur, await fixture.PersoonAsync("Weg", "Bijlagestra"));
        await VoegToeAsync(regisseur, $"{melding}/documenten", "oud.txt", "Verlopen"u8.ToArray());
        await VoegToeAsync(regisseur, $"{melding}/documenten", "nieuw.txt", "Nog geldig"u8.ToArray());
        await fixture.Database.VraagAsync<int>("update casussen.meldingdocument set bewaren_tot = '2020-01-01' where naam = 'oud.txt' returning 1");

        while (await fixture.Database.VraagAsync<bool>("select exists (select 1 from casussen.meldingdocument where naam = 'oud.txt')"))
        {
            await Task.Yield();
        }

        (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.meldingdocument where dossier_id = '{melding.Split('/')[^1]}'")).ShouldBe(1);
        await StuurAsync(regisseur, melding, "main form.zvh-formulier", new() { ["Invoer.Besluit"] = "NietOpgepakt", ["Invoer.Reden"] = "Past niet" });
        await fixture.Database.VraagAsync<int>($"update casussen.melding set besloten_op = now() - interval '15 days' where id = '{melding.Split('/')[^1]}' returning 1");
        while (await fixture.Database.VraagAsync<bool>($"select geanonimiseerd_op is null from casussen.melding where id = '{melding.Split('/')[^1]}'"))
        {
            await Task.Yield();
        }

        (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.meldingdocument where dossier_id = '{melding.Split('/')[^1]}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_is_invited_reads_the_documents_of_an_agenda_item()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (zitting, punt, _) = await MetCasusAsync(fixture, regisseur, "Bijlage");
        await VoegToeAsync(regisseur, $"{punt}/documenten", "overzicht.txt", "Voor de tafel"u8.ToArray());
        (await partner.OpenAsync($"{punt}/documenten")).Tekst().ShouldContain("overzicht.txt");

        await StuurAsync(regisseur, punt, "form[action*='TrekIn']", []);
        (await partner.StatusAsync($"{punt}/documenten")).ShouldBe(HttpStatusCode.NotFound);
        using var weg = await regisseur.VerstuurAsync(await regisseur.OpenAsync(zitting), "form[action*='Schuif']", [], new Uri(fixture.Huis.Adres, $"{zitting}?handler=Eraf"));
        weg.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await fixture.Database.VraagAsync<long>("select count(*) from tafels.puntdocument where naam = 'overzicht.txt'")).ShouldBe(0);
    }

    [Fact]
    public void A_word_document_that_the_house_made_is_one_that_it_takes_and_shows()
    {
        var brief = new Brief("Onderwerp", "Huis", new(2026, 11, 1), "C-2026-00001", ["Aan iemand"], [new(Bloksoort.Kop, "Een kop"), new(Bloksoort.Punt, "Een punt"), new(Bloksoort.Alinea, "Tot zover\u0001")]);
        var docx = BriefDocx.Maak(brief, new("Huis", "#3f3a6b"));

        Documenttype.Herken(docx).Waarde.ShouldBe(Documenttype.Docx);
        Documentvoorbeeld.Van(new Casusdocument { Mediatype = Documenttype.Docx.Mediatype }, docx).Alineas.ShouldBe(["Huis", "Aan iemand", "1 november 2026, kenmerk C-2026-00001", "Onderwerp", "Een kop", "Een punt", "Tot zover"]);
    }

    private static async Task<string> PlanZonderActieAsync(Bezoeker regisseur, string casus) => await StuurAsync(regisseur, $"{casus}/plannen", "main form", new()
    {
        ["persoonId"] = (await regisseur.OpenAsync($"{casus}/plannen")).QuerySelector("button[name=persoonId]")!.GetAttribute("value")!,
    });

    private static byte[] Zip(params string[] namen)
    {
        using var stroom = new MemoryStream();
        using (var archief = new ZipArchive(stroom, ZipArchiveMode.Create))
        {
            foreach (var naam in namen)
            {
                archief.CreateEntry(naam);
            }
        }

        return stroom.ToArray();
    }

    private static async Task VoegToeAsync(Bezoeker bezoeker, string pad, string naam, byte[] inhoud, params (string Veld, string Waarde)[] velden)
    {
        using var antwoord = await StuurBestandAsync(bezoeker, pad, naam, inhoud, velden);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await bezoeker.LeesAsync(antwoord)).Fouten());
    }

    private static async Task<string> WeigerAsync(Bezoeker bezoeker, string pad, string naam, byte[] inhoud, params (string Veld, string Waarde)[] velden)
    {
        using var antwoord = await StuurBestandAsync(bezoeker, pad, naam, inhoud, velden);
        return (await bezoeker.LeesAsync(antwoord)).Fouten();
    }

    private static async Task<HttpResponseMessage> StuurBestandAsync(Bezoeker bezoeker, string pad, string naam, byte[] inhoud, (string Veld, string Waarde)[] velden)
    {
        var gegeven = velden.ToDictionary(v => v.Veld, v => v.Waarde, StringComparer.Ordinal);
        gegeven.TryAdd("Invoer.GrondOp", "1-11-2026");
        return await bezoeker.UploadAsync(await bezoeker.OpenAsync(pad), "form[enctype]", "Invoer.Bestand", naam, inhoud, gegeven);
    }
}
