using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Beheer.Bevestigen;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>Each test has a house of its own: confirming is about everybody of an organisation.</summary>
public sealed class BevestigTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Partner = "Publieke partner (demo)";
    private const string Huis = "Het huis zelf (demo)";

    [Fact]
    public async Task A_partner_that_was_too_late_is_closed_until_the_house_confirms_and_who_is_withdrawn_is_out()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        await eigen.Database.VraagAsync<object>($"update platform.organisatie set bevestigd_tot = current_date - 1 where naam = '{Huis}' or naam = '{Partner}'");
        await eigen.Database.VraagAsync<object>($"update platform.organisatie set bevestigd_tot = current_date + 3 where naam = '{Huis}'");
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        using var partner = await eigen.Huis.AlsAsync("contactpersoon-partner");
        using var manager = await eigen.Huis.AlsAsync("manager");
        (await partner.OpenAsync("/")).Body!.TextContent.ShouldContain("niet op tijd bevestigd");

        await BevestigAsync(beheerder, await LijstAsync(eigen.Database, Partner));
        (await partner.StatusAsync("/beheer/bevestigen")).ShouldBe(HttpStatusCode.OK);

        var klaar = await BevestigAsync(beheerder, await LijstAsync(eigen.Database, Huis), "manager");
        klaar.Tekst().ShouldContain("ingetrokken: 1");
        (await manager.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);
        (await manager.OpenAsync("/")).Tekst().ShouldContain("Uw rol geeft nog geen toegang");
        (await eigen.Database.VraagAsync<DateOnly>($"select bevestigd_tot from platform.organisatie where naam = '{Huis}'")).ShouldBe(Toegangstest.Vandaag.AddYears(1));
        (await eigen.Database.VraagAsync<int>("select ingetrokken from platform.rechtenbevestiging order by op desc limit 1")).ShouldBe(1);
        (await eigen.Database.RechtenlogAsync("codes like 'ingetrokken organisatie:%'")).ShouldNotBeNull();
        (await beheerder.OpenAsync(await eigen.Database.PaginaVanAsync("manager"))).Tekst().ShouldContain("Rollen ingetrokken bij de jaarlijkse bevestiging");
    }

    [Fact]
    public async Task Somebody_of_a_partner_confirms_the_own_organisation_only()
    {
        using var partner = await fixture.Huis.AlsAsync("contactpersoon-partner");

        var lijst = await partner.OpenAsync("/beheer/bevestigen");
        lijst.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
        lijst.Tekst().ShouldContain(Partner);
        (await partner.StatusAsync(await LijstAsync(fixture.Database, Huis))).ShouldBe(HttpStatusCode.NotFound);
        (await BevestigAsync(partner, await LijstAsync(fixture.Database, Partner))).Tekst().ShouldContain("bevestigd tot en met");
    }

    [Fact]
    public async Task Nobody_is_confirmed_unseen()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var pad = await LijstAsync(eigen.Database, Huis);
        var pagina = await beheerder.OpenAsync(pad);

        var leeg = await beheerder.ProbeerAsync(pagina, []);
        leeg.Fouten().ShouldContain("Kies voor manager: houden of intrekken.");
        leeg.QuerySelector(leeg.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();

        await beheerder.DoeAsync(await eigen.Database.PaginaVanAsync("manager") + "/rollen/nieuw", new() { ["Invoer.Rol"] = "bestuurder" });
        (await beheerder.ProbeerAsync(pagina, Keuzes(pagina))).Fouten().ShouldContain("De lijst is intussen veranderd");
        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), Keuzes(pagina, "regiobeheerder"))).Fouten().ShouldContain("niemand meer die gebruikers en rechten kan beheren");
        (await eigen.Database.VraagAsync<long>("select count(*) from platform.rechtenbevestiging")).ShouldBe(0);
    }

    [Theory]
    [InlineData(45, 0)]
    [InlineData(30, 1)]
    [InlineData(7, 1)]
    [InlineData(-1, 0)]
    public async Task A_reminder_goes_out_once_and_the_second_one_only_in_the_last_week(int dagen, int verwacht)
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        await eigen.Database.VraagAsync<object>($"update platform.organisatie set bevestigd_tot = current_date + {dagen} where naam = '{Partner}'");

        await Task.WhenAll(HerinnerAsync(eigen.Huis), HerinnerAsync(eigen.Huis));
        await HerinnerAsync(eigen.Huis);

        (await AantalAsync(eigen.Database, "regiobeheerder")).ShouldBe(verwacht);
        (await AantalAsync(eigen.Database, "contactpersoon-partner")).ShouldBe(verwacht);
        (await AantalAsync(eigen.Database, "manager")).ShouldBe(0);
    }

    [Fact]
    public async Task The_second_reminder_follows_the_first()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        foreach (var dagen in new[] { 20, 6 })
        {
            await eigen.Database.VraagAsync<object>($"update platform.organisatie set bevestigd_tot = date '{Toegangstest.Vandaag.AddDays(6):yyyy-MM-dd}' + {dagen - 6} where naam = '{Partner}'");
            await HerinnerAsync(eigen.Huis);
        }

        (await AantalAsync(eigen.Database, "contactpersoon-partner")).ShouldBe(2);
    }

    private static Task<bool> HerinnerAsync(Testhuis huis) => huis.InAsync<BevestigHerinnering, bool>(job => job.WerkAsync(CancellationToken.None));

    private static async Task<int> AantalAsync(Testdatabase database, string naam) => (int)await database.VraagAsync<long>(
        $"select count(*) from platform.bericht where pad like '/beheer/bevestigen/%' and gebruiker_id = (select id from platform.gebruiker where naam = '{naam}')");

    private static async Task<string> LijstAsync(Testdatabase database, string organisatie) =>
        (await database.OrganisatieAsync(organisatie)).Replace("organisaties", "bevestigen", StringComparison.Ordinal);

    private static async Task<IHtmlDocument> BevestigAsync(Bezoeker bezoeker, string pad, string? weg = null) =>
        await bezoeker.DoeAsync(pad, Keuzes(await bezoeker.OpenAsync(pad), weg));

    private static Dictionary<string, string> Keuzes(IHtmlDocument pagina, string? weg = null) => pagina.QuerySelectorAll("main tbody tr").ToDictionary(
        r => r.QuerySelector("input[type=radio]")!.GetAttribute("name")!, r => r.QuerySelector("legend")!.TextContent == $"Besluit over {weg}" ? "Intrekken" : "Houden");
}
