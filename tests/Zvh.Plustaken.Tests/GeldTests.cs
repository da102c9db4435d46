using Microsoft.Extensions.DependencyInjection;
using Zvh.Testing;

namespace Zvh.Plustaken.Tests;

/// <summary>What a plustaak spends comes in the budget of its stream, and nobody types it again .</summary>
public sealed class GeldTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Fonds = "/reintegratie/fonds?jaar=2025", Uren = "/jeugdtafels/uren";

    [Fact]
    public async Task Spending_and_grant_of_the_fund_are_booked_on_the_posts_that_were_chosen_and_cannot_be_taken_away_there()
    {
        using var financieel = await fixture.Huis.AlsAsync("financieel-medewerker");
        using var nazorg = await fixture.Huis.AlsAsync("nazorgcoordinator");
        await StuurAsync(nazorg, Fonds, "form[action*='KenToe']", new() { ["Toekenning.Toegekend"] = "1.000", ["Toekenning.Bron"] = "Beschikking Qwxz" });
        await StuurAsync(nazorg, Fonds, "form[action*='GeefUit']", Uitgave("640"));
        var boekingen = await BegrootAsync(financieel, "re-integratie");
        const string Formulier = "form:has(input[value=nazorgfonds])";
        var (last, bate) = await PostenAsync(financieel, boekingen, Formulier);
        (await FoutenAsync(financieel, boekingen, Formulier, new() { ["Koppel.Lastpost"] = bate })).ShouldContain("staat niet aan deze kant");
        await StuurAsync(financieel, boekingen, Formulier, new() { ["Koppel.Lastpost"] = last, ["Koppel.Batepost"] = bate });

        await WerkAsync();

        var pagina = await financieel.OpenAsync(boekingen);
        pagina.Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("640,00"), t => t.ShouldContain("1.000,00"), t => t.ShouldContain("Toekenning: Beschikking Qwxz"), t => t.ShouldContain("eerste onderdak, Venlo"));
        pagina.QuerySelectorAll("form[action*='verwijder']").ShouldBeEmpty("it is changed where it came from");

        await StuurAsync(nazorg, Fonds, "form[action*='GeefUit']", Uitgave("-40"));
        await WerkAsync();
        await WerkAsync();
        (await GeboektAsync("nazorgfonds")).ShouldBe(1600m, "grant, spending and what came back, each once");
    }

    [Fact]
    public async Task Hours_for_the_youth_tables_are_booked_at_the_rate_that_held_and_follow_when_a_line_goes()
    {
        await Instellen.ZetAsync(fixture.Database, "jeugdtafels.uurtarief", "80.50");
        using var financieel = await fixture.Huis.AlsAsync("financieel-medewerker");
        using var secretaris = await fixture.Huis.AlsAsync("secretaris-jeugdtafel");
        await StuurAsync(secretaris, Uren, "form:has([name='Invoer.Uren'])", new() { ["Invoer.Op"] = "3-2-2025", ["Invoer.Tafel"] = "Bescherming", ["Invoer.Soort"] = "Administratie", ["Invoer.Uren"] = "2,5" });
        var boekingen = await BegrootAsync(financieel, "jeugdtafels");
        const string Formulier = "form:has(input[value=jeugdtafeluren])";
        var (last, _) = await PostenAsync(financieel, boekingen, Formulier);
        await StuurAsync(financieel, boekingen, Formulier, new() { ["Koppel.Lastpost"] = last });

        await WerkAsync();

        (await financieel.OpenAsync(boekingen)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("201,25"), t => t.ShouldContain("2,5 uur"));
        await StuurAsync(secretaris, Uren, "form[action*='Weg']", []);
        await WerkAsync();
        (await GeboektAsync("jeugdtafeluren")).ShouldBe(0m);
    }

    private static Dictionary<string, string> Uitgave(string bedrag) => new() { ["Uitgave.Op"] = "1-6-2025", ["Uitgave.Bedrag"] = bedrag, ["Uitgave.Doel"] = "Onderdak", ["Uitgave.Gemeente"] = "GM0983" };

    // A budget with a post on either side; the page of its bookings.
    private static async Task<string> BegrootAsync(Bezoeker financieel, string stroom)
    {
        var pad = await StuurAsync(financieel, "/financien/begrotingen/nieuw", Paginahulp.Formulier, new() { ["Invoer.Jaar"] = "2025", ["Invoer.Stroom"] = stroom });
        await StuurAsync(financieel, $"{pad}/post?kant=Last", Paginahulp.Formulier, new() { ["Invoer.Naam"] = "Uitvoering", ["Invoer.Kant"] = "Last", ["Invoer.Bedrag"] = "1.000" });
        await StuurAsync(financieel, $"{pad}/post?kant=Bate", Paginahulp.Formulier, new() { ["Invoer.Naam"] = "Toekenning", ["Invoer.Kant"] = "Bate", ["Invoer.Bedrag"] = "1.000" });
        return $"{pad}/realisatie";
    }

    private static async Task<(string Last, string Bate)> PostenAsync(Bezoeker financieel, string boekingen, string formulier)
    {
        var pagina = await financieel.OpenAsync(boekingen);
        string Eerste(string veld) => pagina.QuerySelector($"{formulier} select[name='Koppel.{veld}'] option:not([value=''])")!.GetAttribute("value")!;
        return (Eerste("Lastpost"), Eerste("Batepost"));
    }

    private Task<decimal> GeboektAsync(string bron) => fixture.Database.VraagAsync<decimal>($"select coalesce(sum(bedrag), 0)::numeric from financien.realisatie where herkomst = '{bron}'");

    private Task<bool> WerkAsync() => fixture.Huis.InAsync<IServiceProvider, bool>(d =>
    {
        var registratie = d.GetServices<Zvh.Platform.Jobs.Jobregistratie>().Single(j => j.JobType.Name == "Bronboekingen");
        return ((Zvh.Platform.Jobs.IModuleJob)d.GetRequiredService(registratie.JobType)).WerkAsync(CancellationToken.None);
    });
}
