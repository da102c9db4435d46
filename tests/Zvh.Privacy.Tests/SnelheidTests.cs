using System.Net;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>Nobody tries keys or names one after another: searching and taking access in an emergency are limited per user (ASVS 2.4.1).</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class SnelheidTests(Privacyhuis straat)
{
    private const string Vragen = "/privacy/noodtoegang/vragen";

    [Fact]
    public async Task Too_many_attempts_at_access_in_an_emergency_are_refused_for_that_user_only()
    {
        await VergeetAsync();
        await using var huis = await Proefhuis.StartAsync(straat.Database.ConnectionString, null, "--Zvh:Aanmelden:NoodtoegangPerGebruiker=2");
        using var bezoeker = await huis.AlsAsync("procesregisseur");
        using var ander = await huis.AlsAsync("manager");
        var pagina = await bezoeker.OpenAsync(Vragen);
        (await bezoeker.ProbeerAsync(pagina, Poging())).Fouten().ShouldContain("dit dossier is er niet");
        (await bezoeker.ProbeerAsync(pagina, Poging())).Fouten().ShouldContain("dit dossier is er niet");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, "main form", Poging());

        antwoord.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        antwoord.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await bezoeker.LeesAsync(antwoord)).Tekst().ShouldContain("Wacht een minuut");
        (await bezoeker.StatusAsync(Vragen)).ShouldBe(HttpStatusCode.OK, "looking at the form is no attempt");
        (await ander.ProbeerAsync(await ander.OpenAsync(Vragen), Poging())).Fouten().ShouldContain("dit dossier is er niet");
    }

    [Fact]
    public async Task Too_many_questions_to_the_log_are_refused_for_that_user_only()
    {
        await VergeetAsync();
        await using var huis = await Proefhuis.StartAsync(straat.Database.ConnectionString, null, "--Zvh:Aanmelden:ZoekenPerGebruiker=2");
        await using var knoop = await Proefhuis.StartAsync(straat.Database.ConnectionString, null, "--Zvh:Aanmelden:ZoekenPerGebruiker=2");
        using var bezoeker = await huis.AlsAsync("privacy-officer");
        using var ander = await huis.AlsAsync("coordinerend-fg");
        const string Vraag = "/privacy/logboek?doel=InterneControle";
        using var elders = await knoop.AlsAsync("privacy-officer");
        (await bezoeker.StatusAsync(Vraag)).ShouldBe(HttpStatusCode.OK);
        (await elders.StatusAsync(Vraag)).ShouldBe(HttpStatusCode.OK);

        (await elders.StatusAsync(Vraag)).ShouldBe(HttpStatusCode.TooManyRequests, "two nodes count together");
        (await bezoeker.StatusAsync(Vraag)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await ander.StatusAsync(Vraag)).ShouldBe(HttpStatusCode.OK);
    }

    private Task<int> VergeetAsync() => straat.Database.VraagAsync<int>("delete from platform.snelheidsteller returning 1");

    private static Dictionary<string, string> Poging() => new()
    {
        ["Invoer.Soort"] = "proef.dossier", ["Invoer.Dossier"] = Guid.CreateVersion7().ToString(), ["Invoer.Reden"] = "Acuut gevaar thuis, niemand is bereikbaar.",
        ["Invoer.Uren"] = "1", ["Invoer.Begrepen"] = "true",
    };
}
