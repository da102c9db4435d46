using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Zvh.Platform.Jobs;
using Zvh.Testing;
using static Zvh.Browser.Tests.Reizen.Reisstappen;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>Two houses side by side, each with its own database, key and windows.</summary>
public sealed class TweeHuizenInChromium : HuisFixture, IAsyncLifetime
{
    private readonly List<Browserproces> browsers = [];

    private Testdatabase? ander;

    /// <summary>The house that answers.</summary>
    public Testhuis Antwoorder { get; private set; } = null!;

    /// <summary>Its database.</summary>
    public Testdatabase AnderDatabase => ander ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>A fresh window of somebody with a role: in the house that asks, or in the one that answers.</summary>
    public async Task<IPage> AlsAsync(string rol, bool antwoorder)
    {
        var pagina = await browsers[antwoorder ? 1 : 0].VensterAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.Locator($"button[value='{rol}']").ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync((antwoorder ? Antwoorder : Huis).Adres.ToString());
        return pagina;
    }

    /// <summary>Lets the job of the asking house carry over what waits, now and not after its pause.</summary>
    public async Task HaalOpAsync()
    {
        await Database.VraagAsync<long>("with nu as (update knooppunt.bekendheidscheck set volgende_poging = '2020-01-01' where volgende_poging is not null returning 1) select count(*) from nu");
        var bode = Huis.Diensten.GetServices<Jobregistratie>().Single(j => j.JobType.Name == "CheckbodeJob").JobType;
        while (await Database.VraagAsync<bool>("select exists (select from knooppunt.bekendheidscheck where volgende_poging < '2021-01-01')"))
        {
            await Huis.InAsync<IServiceProvider, bool>(d => ((IModuleJob)d.GetRequiredService(bode)).WerkAsync(CancellationToken.None));
        }
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        await StartHuisAsync();
        ander = await MaakDatabaseAsync();

        // The databases are copies: each house gets a key of its own.
        await AnderDatabase.VraagAsync<long>("with weg as (delete from platform.huissleutel returning 1) select count(*) from weg");
        Antwoorder = await Testhuis.StartAsync(AnderDatabase.ConnectionString);
        browsers.Add(await Browserproces.StartAsync(Huis.Adres));
        browsers.Add(await Browserproces.StartAsync(Antwoorder.Adres));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        foreach (var browser in browsers)
        {
            await browser.DisposeAsync();
        }

        await Antwoorder.DisposeAsync();
        await AnderDatabase.DisposeAsync();
        await SluitHuisAsync();
    }
}

/// <summary>One house asks another whether it knows somebody: first known or not with a contact, then what is needed, by consent (B1.31).</summary>
public sealed class BekendheidreisTests(TweeHuizenInChromium huizen) : IClassFixture<TweeHuizenInChromium>
{
    [Fact]
    public async Task Two_houses_connect_one_asks_and_the_other_gives_what_it_consents_to()
    {
        await VerbindAsync(bij: false);
        await VerbindAsync(bij: true);
        await CasusAsync(antwoorder: true);
        var (vrager, nummer) = await CasusAsync(antwoorder: false);
        await vrager.GotoAsync($"/knooppunt/bekendheid/nieuw?nummer={nummer}");
        await KeurAsync(vrager);
        await StuurAsync(vrager, $"/knooppunt/bekendheid/nieuw?nummer={nummer}", "main form.zvh-formulier", new()
        {
            ["Invoer.PersoonId"] = await LaatsteAsync(vrager, "Invoer.PersoonId"), ["Invoer.HuisId"] = await LaatsteAsync(vrager, "Invoer.HuisId"), ["Invoer.Taak"] = "Wgs artikel 2.28", ["Invoer.Doel"] = "Een aanpak afstemmen",
        });
        var check = Pad(vrager);
        await huizen.HaalOpAsync();

        await vrager.GotoAsync(check);
        await Assertions.Expect(vrager.Locator("main")).ToContainTextAsync("De procesregisseur van dienst");
        await KeurAsync(vrager);
        await StuurAsync(vrager, check, "main form", new() { ["Overdracht"] = "Wie is de casusregisseur?" });
        await huizen.HaalOpAsync();

        var eigenaar = await huizen.AlsAsync("procesregisseur", antwoorder: true);
        await eigenaar.Locator(".zvh-werk a[href*='/bekendheid/ontvangen/']").First.ClickAsync();
        await Assertions.Expect(eigenaar.Locator("main")).ToContainTextAsync("Wie is de casusregisseur?");
        await KeurAsync(eigenaar);
        await StuurAsync(eigenaar, Pad(eigenaar), "form[action*='Geef']", new() { ["Invoer.Wat"] = "Die is van de gemeente", ["Invoer.Toestemming"] = "true" });
        await huizen.HaalOpAsync();

        await vrager.GotoAsync(check);
        await Assertions.Expect(vrager.Locator("main")).ToContainTextAsync("Die is van de gemeente");
        await KeurAsync(vrager);
    }

    private static async Task<string> LaatsteAsync(IPage pagina, string veld) => (await pagina.Locator($"[name='{veld}'] option").Last.GetAttributeAsync("value"))!;

    // As admins do after a telephone call.
    private async Task VerbindAsync(bool bij)
    {
        var (hier, daar) = (await huizen.AlsAsync("regiobeheerder", bij), await huizen.AlsAsync("regiobeheerder", !bij));
        await daar.GotoAsync("/beheer/huizen");
        await StuurAsync(hier, "/beheer/huizen/nieuw", "main form", new()
        {
            ["Invoer.Naam"] = "Het andere huis", ["Invoer.Soort"] = "Zvh", ["Invoer.Adres"] = (bij ? huizen.Huis : huizen.Antwoorder).Adres.ToString(),
            ["Invoer.Sleutel"] = await daar.Locator("main code").First.InnerTextAsync(), ["Invoer.GeldigTot"] = "31-12-2099", ["Invoer.Themas"] = "complexe-casuistiek",
        });
        await KeurAsync(hier);
    }

    // The same person in a case of one house.
    private async Task<(IPage Regisseur, string Nummer)> CasusAsync(bool antwoorder)
    {
        var (partner, regisseur) = (await huizen.AlsAsync("partner-deelnemer", antwoorder), await huizen.AlsAsync("procesregisseur", antwoorder));
        await StuurAsync(regisseur, $"{await MeldAsync(partner, regisseur)}/oppakken", "main form", new() { ["Invoer.Stap"] = "triage", ["Invoer.Reden"] = "Meer organisaties nodig" });
        await (antwoorder ? huizen.AnderDatabase : huizen.Database).VraagAsync<long>("with bekend as (update casussen.persoon set geboortedatum = '1984-05-06' where achternaam = 'Chromiumstra' returning 1) select count(*) from bekend");
        return (regisseur, (await regisseur.Locator("h1").InnerTextAsync()).Split(' ')[^1]);
    }
}
