using Npgsql;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Knooppunt.Bekendheid;
using Zvh.Platform.Jobs;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>Two houses on two ports with two databases, each with a key of its own. The first asks, the second answers.</summary>
public sealed class TweeHuizen : HuisFixture, IAsyncLifetime
{
    private Testdatabase? ander;

    /// <summary>The house that answers.</summary>
    public Testhuis Antwoorder { get; private set; } = null!;

    /// <summary>Its database.</summary>
    public Testdatabase AnderDatabase => ander ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>Connects both houses by their own pages, as their admins do after a telephone call.</summary>
    /// <param name="soort">What the asking house is for the other.</param>
    /// <param name="themas">About what it may ask.</param>
    public async Task VerbindAsync(string soort, params string[] themas)
    {
        await VerbindAsync(Huis, Antwoorder, "Huis dat antwoordt", "Zvh", []);
        await VerbindAsync(Antwoorder, Huis, "Huis dat vraagt", soort, themas);
    }

    /// <summary>Lets the job of the asking house do what it has to, now and not after its pause.</summary>
    public async Task HaalOpAsync()
    {
        await Database.VraagAsync<long>("with nu as (update knooppunt.bekendheidscheck set volgende_poging = '2020-01-01' where volgende_poging is not null returning 1) select count(*) from nu");
        while (await Database.VraagAsync<bool>("select exists (select from knooppunt.bekendheidscheck where volgende_poging < '2021-01-01')"))
        {
            await Huis.InAsync<CheckbodeJob, bool>(job => job.WerkAsync(CancellationToken.None));
        }
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        await StartHuisAsync();
        ander = await MaakDatabaseAsync();

        // The databases are copies: each house gets a key of its own.
        await AnderDatabase.VraagAsync<long>("with weg as (delete from platform.huissleutel returning 1) select count(*) from weg");
        Antwoorder = await Testhuis.StartAsync(AnderDatabase.ConnectionString);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Antwoorder.DisposeAsync();
        await AnderDatabase.DisposeAsync();
        await SluitHuisAsync();
    }

    private static async Task VerbindAsync(Testhuis bij, Testhuis met, string naam, string soort, string[] themas)
    {
        using var daar = await met.AlsAsync("regiobeheerder");
        var sleutel = (await daar.OpenAsync("/beheer/huizen")).QuerySelector("main code")!.TextContent.Trim();
        using var hier = await bij.AlsAsync("regiobeheerder");
        var bestaand = (await hier.OpenAsync("/beheer/huizen")).QuerySelectorAll("main tbody a").FirstOrDefault(a => a.TextContent == naam)?.GetAttribute("href");
        var pagina = await hier.OpenAsync(bestaand ?? "/beheer/huizen/nieuw");
        foreach (var vakje in pagina.QuerySelectorAll("[name='Invoer.Themas']").OfType<AngleSharp.Html.Dom.IHtmlInputElement>())
        {
            vakje.IsChecked = themas.Contains(vakje.Value);
        }

        using var antwoord = await hier.VerstuurAsync(pagina, Paginahulp.Formulier, new()
        {
            ["Invoer.Naam"] = naam, ["Invoer.Soort"] = soort, ["Invoer.Adres"] = met.Adres.ToString(), ["Invoer.Sleutel"] = sleutel, ["Invoer.GeldigTot"] = "31-12-2099",
        });
        antwoord.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, (await hier.LeesAsync(antwoord)).Fouten());
    }
}
