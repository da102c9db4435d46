using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Casussen.Meldingen;
using Zvh.Kerntaken.Tests.Personen;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Meldingen;

/// <summary>A melding from registering to decision, and what is left of one that is not taken up.</summary>
public sealed class MeldingenTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_melding_gets_a_number_and_stands_with_the_person_and_in_the_list_without_a_name()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var persoon = await PersonenTests.RegistreerAsync(bezoeker, "Mel", "Lijststra", "");
        var melding = await Meldingstraat.MeldAsync(bezoeker, persoon);

        var nummer = (await bezoeker.OpenAsync(melding)).QuerySelector("h1")!.TextContent.Trim();
        nummer.ShouldStartWith("Melding M-2026-");
        (await bezoeker.OpenAsync(persoon)).DocumentElement.TextContent.ShouldContain(nummer["Melding ".Length..]);
        var lijst = await bezoeker.OpenAsync("/casussen/meldingen?gemeente=GM0957");
        lijst.QuerySelector("main tbody")!.TextContent.ShouldContain(nummer["Melding ".Length..]);
        lijst.DocumentElement.TextContent.ShouldNotContain("Lijststra");
    }

    [Theory]
    [InlineData("OntvangenOp", "1-1-2999", "moet nog komen")]
    [InlineData("Gemeente", "GM0983", "hoort niet bij dit huis")]
    [InlineData("Thema", "bestaat-niet", "thema bestaat hier niet")]
    [InlineData("Bron", "bestaat-niet", "bron bestaat hier niet")]
    [InlineData("Spoed", "true", "waarom het niet kan wachten")]
    [InlineData("VoorafBesproken", "false", "waarom de persoon het niet weet")]
    [InlineData("Aanleiding", "", "wat er aan de hand is")]
    public async Task Bad_input_is_refused_at_the_field_and_nothing_is_saved(string veld, string waarde, string melding)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var persoon = await PersonenTests.RegistreerAsync(bezoeker, "Fout", "Meldstra", "");

        var pagina = await bezoeker.ProbeerAsync(await bezoeker.OpenAsync($"{persoon}/melding"), Meldingstraat.Met((veld, waarde)));

        pagina.Fouten().ShouldContain(melding);
        (await bezoeker.OpenAsync(persoon)).DocumentElement.TextContent.ShouldContain("Er zijn geen meldingen");
    }

    [Fact]
    public async Task Too_much_text_is_refused_and_said()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var persoon = await PersonenTests.RegistreerAsync(bezoeker, "Veel", "Tekstra", "");

        (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync($"{persoon}/melding"), Meldingstraat.Met(("Aanleiding", new string('a', 9000))))).Fouten().ShouldContain("8000");
    }

    [Fact]
    public async Task A_decision_can_be_taken_back_and_taken_again()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesregisseur");
        var melding = await Meldingstraat.MeldAsync(bezoeker, await PersonenTests.RegistreerAsync(bezoeker, "Bes", "Luitstra", ""));

        (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(melding), new() { ["Invoer.Besluit"] = "Overgedragen", ["Invoer.Reden"] = "Past beter" })).Fouten().ShouldContain("welke organisatie");
        await bezoeker.DoeAsync(melding, new() { ["Invoer.Besluit"] = "Advies", ["Invoer.Reden"] = "Gebeld met het wijkteam" });
        var besloten = await bezoeker.OpenAsync(melding);
        besloten.DocumentElement.TextContent.ShouldContain("advies gegeven");

        using var terug = await bezoeker.VerstuurAsync(besloten, "form[action*='Terug']", []);
        terug.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.OpenAsync(melding)).DocumentElement.TextContent.ShouldContain("te beoordelen");
    }

    [Fact]
    public async Task Two_who_decide_at_once_get_the_conflict()
    {
        using var een = await fixture.Huis.AlsAsync("procesregisseur");
        using var twee = await fixture.Huis.AlsAsync("procesondersteuner");
        var melding = await Meldingstraat.MeldAsync(een, await PersonenTests.RegistreerAsync(een, "Twee", "Luitman", ""));
        var (vanEen, vanTwee) = (await een.OpenAsync(melding), await twee.OpenAsync(melding));
        Dictionary<string, string> Besluit(string wat) => new() { ["Invoer.Besluit"] = wat, ["Invoer.Reden"] = "Proef" };

        (await een.VerstuurAsync(vanEen, Paginahulp.Formulier, Besluit("Advies"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await twee.VerstuurAsync(vanTwee, Paginahulp.Formulier, Besluit("NietOpgepakt"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_not_taken_up_loses_its_person_after_two_weeks_and_keeps_counting()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesregisseur");
        var persoon = await PersonenTests.RegistreerAsync(bezoeker, "Weg", "Anoniemstra", "");
        var melding = await Meldingstraat.MeldAsync(bezoeker, persoon);
        await bezoeker.DoeAsync(melding, new() { ["Invoer.Besluit"] = "NietOpgepakt", ["Invoer.Reden"] = "Geen zaak voor het huis" });
        await WerkAsync();
        (await bezoeker.StatusAsync(persoon)).ShouldBe(HttpStatusCode.OK, "two weeks have not gone by");

        await fixture.Database.VraagAsync<int>($"update casussen.melding set besloten_op = besloten_op - interval '15 days' where id = '{melding.Split('/')[^1]}' returning 1");
        await WerkAsync();

        (await bezoeker.StatusAsync(persoon)).ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.OpenAsync(melding)).DocumentElement.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("zijn verwijderd"), t => t.ShouldNotContain("Qwxz"), t => t.ShouldContain("Roermond"));
        (await fixture.Database.VraagAsync<bool>("select exists (select 1 from casussen.persoon p where achternaam = 'Anoniemstra')")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bestuurder")]
    [InlineData("financieel-medewerker")]
    [InlineData("ketenregisseur")]
    [InlineData("partner-deelnemer")]
    public async Task Whoever_need_not_know_finds_nothing(string rol)
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var persoon = await PersonenTests.RegistreerAsync(regisseur, "Niet", "Zichtstra", "");
        var melding = await Meldingstraat.MeldAsync(regisseur, persoon);

        using var vreemde = await fixture.Huis.AlsAsync(rol);
        foreach (var pad in new[] { persoon, melding, $"{persoon}/melding", $"{persoon}/wijzigen" })
        {
            (await vreemde.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound, pad);
        }
    }

    private Task<bool> WerkAsync() => fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<AnonimiseerJob>().WerkAsync(CancellationToken.None));
}
