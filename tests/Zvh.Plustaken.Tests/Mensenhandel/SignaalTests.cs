using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Mensenhandel.Signalen;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Mensenhandel.Signaalstraat;

namespace Zvh.Plustaken.Tests.Mensenhandel;

/// <summary>From report to place, as reporter and screener see it .</summary>
public sealed class SignaalTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    [Fact]
    public async Task A_report_waits_until_the_screeningsoverleg_gives_it_a_place_and_the_reporter_hears_the_advice()
    {
        using var melder = await fixture.Huis.AlsAsync(Aandacht);
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var ander = await fixture.Huis.AlsAsync(Partner);
        var signaal = await MeldAsync(melder);
        (await screener.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{signaal}']").ShouldNotBeNull("it waits for a place");
        (await screener.OpenAsync(Signalen)).Tekst().ShouldContain("sinds vandaag");
        (await ander.StatusAsync(signaal)).ShouldBe(HttpStatusCode.NotFound, "it is not his");
        (await melder.OpenAsync(signaal)).QuerySelectorAll("main form").ShouldBeEmpty();

        (await FoutenAsync(screener, signaal, Plaatsformulier, Plek("Advies", ("Reden", " ")))).ShouldContain("Schrijf het advies op");
        await StuurAsync(screener, signaal, Plaatsformulier, Plek("Advies"));

        (await melder.OpenAsync(signaal)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("u krijgt advies"), t => t.ShouldContain("Praat eerst met de werkgever"));
        (await screener.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{signaal}']").ShouldBeNull("it has a place");
        (await screener.OpenAsync(Signalen)).QuerySelector($"main a[href='{signaal}']").ShouldBeNull();
        (await screener.OpenAsync($"{Signalen}?geplaatst=true")).QuerySelector($"main a[href='{signaal}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_waits_longest_stands_first()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        var oud = await MeldAsync(screener);
        var nieuw = await MeldAsync(screener);
        await fixture.Database.VraagAsync<int>($"update mensenhandel.uitbuitingssignaal set op = now() - interval '9 days' where id = '{oud.Split('/')[^1]}' returning 1");

        var pagina = await screener.OpenAsync(Signalen);

        pagina.Tekst().ShouldContain("9 dagen");
        pagina.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")).Where(h => h == oud || h == nieuw).ShouldBe([oud, nieuw]);
    }

    [Theory]
    [InlineData("Gemeente", "GM0363", "het huis van die regio")]
    [InlineData("Vorm", "", "Kies de vorm van uitbuiting")]
    [InlineData("Tekst", " ", "Schrijf op wat u zag of hoorde")]
    public async Task A_report_that_cannot_be_taken_in_says_why_and_what_to_do(string veld, string waarde, string fout)
    {
        using var partner = await fixture.Huis.AlsAsync(Partner);

        (await FoutenAsync(partner, Nieuw, Paginahulp.Formulier, Signaal((veld, waarde)))).ShouldContain(fout);
    }

    [Theory]
    [InlineData("Slachtoffer", "Naam", "om welk slachtoffer")]
    [InlineData("Beide", "VoorZorg", "zonder iets over een dader")]
    [InlineData("Beide", "VoorRegie", "zonder iets over een slachtoffer")]
    [InlineData("Dader", "Dader", "waar de procesregisseur kan beginnen")]
    [InlineData("Elders", "NaarWie", "welke partij ermee verder gaat")]
    [InlineData("Elders", "Reden", "Leg uit waarom")]
    public async Task A_place_asks_for_what_belongs_to_it(string plaatsing, string veld, string fout)
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        var signaal = await MeldAsync(screener);

        (await FoutenAsync(screener, signaal, Plaatsformulier, Plek(plaatsing, (veld, "")))).ShouldContain(fout);
    }

    [Fact]
    public async Task Where_another_party_takes_care_of_victims_the_reporter_hears_that_at_once_and_the_signal_is_in()
    {
        using var partner = await fixture.Huis.AlsAsync(Partner);

        var signaal = await MeldAsync(partner, ("Gemeente", "GM0944"));

        (await partner.OpenAsync(signaal)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("ligt de zorg voor slachtoffers bij Gelderland"), t => t.ShouldNotContain("de aanpak van mensenhandel bij"));
        using var screener = await fixture.Huis.AlsAsync(Screener);
        (await screener.OpenAsync(signaal)).Tekst().ShouldContain("Gelderland");
    }

    [Fact]
    public async Task A_year_after_advice_the_data_about_people_are_gone_and_the_count_stays()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        var signaal = await PlaatsAsync(screener, "Elders");
        var spoor = await PlaatsAsync(screener, "Dader");
        var (id, blijft) = (signaal.Split('/')[^1], spoor.Split('/')[^1]);
        await fixture.Database.VraagAsync<int>($"update mensenhandel.uitbuitingssignaal set geplaatst_op = now() - interval '13 months' where id in ('{id}', '{blijft}') returning 1");

        while (await fixture.Database.VraagAsync<bool>($"select gewist_op is null from mensenhandel.uitbuitingssignaal where id = '{id}'"))
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<SignaalopruimJob>().WerkAsync(CancellationToken.None));
        }

        (await screener.OpenAsync(signaal)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Qwxz"), t => t.ShouldNotContain("Slaapt waar"), t => t.ShouldNotContain("Praat eerst"), t => t.ShouldContain("zijn verwijderd"), t => t.ShouldContain("gaat naar een andere partij"));
        (await screener.OpenAsync(signaal)).QuerySelectorAll("main form").ShouldBeEmpty();
        (await screener.OpenAsync(spoor)).Tekst().ShouldContain("Qwxz", customMessage: "the house goes on with it");
    }

    [Fact]
    public async Task Of_two_who_place_at_once_the_second_is_told_and_a_track_stays()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        var signaal = await MeldAsync(screener);
        var oud = await screener.OpenAsync(signaal);
        await StuurAsync(screener, signaal, Plaatsformulier, Plek("Dader"));

        using var laat = await screener.VerstuurAsync(oud, Plaatsformulier, Plek("Beide"));
        laat.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await FoutenAsync(screener, signaal, Plaatsformulier, Plek("Advies"))).ShouldContain("Dit signaal heeft al een spoor");
        await StuurAsync(screener, signaal, Plaatsformulier, Plek("Beide"));
        (await screener.OpenAsync(signaal)).Tekst().ShouldContain("elk apart");
    }
}
