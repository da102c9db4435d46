using System.Globalization;
using System.Net;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Platform.Mail;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Tafels.Tafelstraat;

namespace Zvh.Kerntaken.Tests.Tafels;

/// <summary>How somebody hears of things outside the product: a mail without content, and the own calendar.</summary>
public sealed class SeinTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_mail_says_that_a_message_waits_and_nothing_more()
    {
        using var postbus = new Postbus();
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        (await FoutenAsync(partner, "/account/seinen", "form[action*='Mail']", new() { ["Mailadres"] = "geen adres" })).ShouldContain("Dit is geen mailadres");
        await StuurAsync(partner, "/account/seinen", "form[action*='Mail']", new() { ["Mailadres"] = "partner@ggz.example" });
        await Instellen.ZetAsync(fixture.Database, "beheer.smtp-host", "127.0.0.1");
        await Instellen.ZetAsync(fixture.Database, "beheer.smtp-poort", postbus.Poort.ToString(CultureInfo.InvariantCulture));
        await Instellen.ZetAsync(fixture.Database, "beheer.smtp-tls", "nee");
        await Instellen.ZetAsync(fixture.Database, "beheer.mail-afzender", "huis@zvh.example");
        await Instellen.ZetAsync(fixture.Database, "beheer.webadres", "https://zvh.example/");
        fixture.Huis.Diensten.GetService(typeof(Zvh.Platform.Regio.Huisprofiel)).ShouldBeOfType<Zvh.Platform.Regio.Huisprofiel>().Vergeet();

        var (_, _, casus) = await MetCasusAsync(fixture, regisseur, "Gemaild");
        await WerkAsync();
        postbus.Berichten.ShouldBeEmpty("whoever is at work reads it first");
        await fixture.Database.VraagAsync<int>("update platform.bericht set op = op - interval '5 minutes' returning 1");
        postbus.Geweigerd["partner@ggz.example"] = true;
        await WerkAsync();
        postbus.Berichten.ShouldBeEmpty();

        postbus.Geweigerd.Clear();
        await fixture.Database.VraagAsync<int>("update platform.bericht set mail_na = now() - interval '1 minute' returning 1");
        await WerkAsync();
        var (aan, ruw) = postbus.Berichten.ShouldHaveSingleItem();
        var inhoud = ruw.Replace("=\n", "", StringComparison.Ordinal);
        aan.ShouldBe("partner@ggz.example");
        inhoud.ShouldSatisfyAllConditions(i => i.ShouldContain("https://zvh.example/berichten"), i => i.ShouldNotContain("Tafelstra"), i => i.ShouldNotContain("C-20"), i => i.ShouldNotContain("uitgenodigd"));
        inhoud.ShouldNotContain(await NummerAsync(regisseur, casus));
        await WerkAsync();
        postbus.Berichten.Count.ShouldBe(1, "one mail for what waits");
    }

    [Fact]
    public async Task A_calendar_program_follows_the_sittings_of_one_user_until_he_takes_the_address_back()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        using var program = fixture.Huis.Anoniem();
        await MetCasusAsync(fixture, regisseur, "Abonnee");
        await PlanAsync(regisseur, await MaakAsync(fixture, "Zonder partner", ("Altijd", "")));

        var adres = await AdresAsync(partner);
        (await program.Http.GetStringAsync(adres)).ShouldSatisfyAllConditions(a => a.ShouldContain("SUMMARY:Tafel Abonnee"), a => a.ShouldNotContain("Zonder partner"), a => a.ShouldNotContain("Tafelstra"));
        (await program.StatusAsync("/")).ShouldNotBe(HttpStatusCode.OK, "the key opens nothing else");
        (await program.StatusAsync("/agenda/geraden.ics")).ShouldBe(HttpStatusCode.NotFound);

        var tafel = await fixture.Database.VraagAsync<Guid>("select id from tafels.tafel where naam = 'Tafel Abonnee'");
        (await program.Http.GetStringAsync($"{adres}?reeks={tafel}")).ShouldContain("SUMMARY:Tafel Abonnee");
        (await program.Http.GetStringAsync($"{adres}?reeks={Guid.CreateVersion7()}")).ShouldNotContain("SUMMARY");

        var nieuw = await AdresAsync(partner);
        (await program.StatusAsync(adres)).ShouldBe(HttpStatusCode.NotFound);
        await StuurAsync(partner, "/account/seinen", "form[action*='AgendaWeg']", []);
        (await program.StatusAsync(nieuw)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> AdresAsync(Bezoeker bezoeker)
    {
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync("/account/seinen"), "form[action$='handler=Agenda']", []);
        return new Uri((await bezoeker.LeesAsync(antwoord)).QuerySelector(".zvh-code")!.TextContent.Trim()).AbsolutePath;
    }

    private async Task WerkAsync()
    {
        while (await fixture.Huis.InAsync<BerichtmailJob, bool>(job => job.WerkAsync(CancellationToken.None)))
        {
        }
    }
}
