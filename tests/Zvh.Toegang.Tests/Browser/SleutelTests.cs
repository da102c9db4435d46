using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Zvh.Platform.Toegang;
using Zvh.Testing;

namespace Zvh.Toegang.Tests.Browser;

/// <summary>Chromium with a virtual authenticator makes a passkey and signs in with it; the pages about signing in are accessible.</summary>
public sealed class SleutelTests(SleutelTests.Fixture fixture) : IClassFixture<SleutelTests.Fixture>
{
    [Fact]
    public async Task A_passkey_is_made_signs_in_confirms_and_is_removed()
    {
        var pagina = await fixture.PaginaAsync();
        await MetSleutelkastAsync(pagina, geverifieerd: true);
        await AlsDemoAsync(pagina, "manager");
        await MaakAsync(pagina, "Laptop van het werk");
        (await pagina.Locator("table").InnerTextAsync()).ShouldContain("Laptop van het werk");
        await BeeldAsync(pagina, "sleutels");

        await pagina.Context.ClearCookiesAsync();
        await pagina.GotoAsync("/aanmelden?terug=/account");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden met toegangssleutel" }).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(Eindigt("[0-9]/account"));
        (await fixture.Database.VraagAsync<string>("select wijze from platform.sessie order by id desc limit 1")).ShouldBe("toegangssleutel");
        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where actie = 'Aanmelden' and codes = 'toegangssleutel' and uitkomst = 'Gelukt'")).ShouldBe(1);

        await fixture.VerouderAsync();
        await pagina.GotoAsync("/account/sleutels");
        await Assertions.Expect(pagina).ToHaveURLAsync(Eindigt("/bevestig\\?.*"));
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bevestigen met toegangssleutel" }).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(Eindigt("[0-9]/account/sleutels"));

        await pagina.GetByRole(AriaRole.Button, new() { Name = "Laptop van het werk verwijderen" }).ClickAsync();
        await pagina.GetByText("is verwijderd").WaitForAsync();
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.toegangssleutel where naam = 'Laptop van het werk'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_device_that_did_not_check_its_user_makes_no_passkey()
    {
        var pagina = await fixture.PaginaAsync();
        await MetSleutelkastAsync(pagina, geverifieerd: false);
        await AlsDemoAsync(pagina, "privacy-officer");
        await pagina.GotoAsync("/account/sleutels");
        await pagina.GetByLabel("Naam van de toegangssleutel").FillAsync("Zonder vinger");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Toegangssleutel maken" }).ClickAsync();

        await pagina.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Probeer het opnieuw" }).WaitForAsync();

        (await fixture.Database.VraagAsync<long>("select count(*) from platform.toegangssleutel where naam = 'Zonder vinger'")).ShouldBe(0);
    }

    [Fact]
    public async Task Without_JavaScript_the_page_says_what_to_do()
    {
        var pagina = await fixture.PaginaAsync(javaScript: false);
        await pagina.GotoAsync("/aanmelden");
        (await pagina.GetByText("Een toegangssleutel werkt alleen met JavaScript").IsVisibleAsync()).ShouldBeTrue();
        (await pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden met toegangssleutel" }).CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(320, true)]
    public async Task The_pages_about_signing_in_are_accessible_and_fit(int breedte, bool donker)
    {
        var pagina = await fixture.PaginaAsync(breedte, donker);
        var klachten = new List<string>();
        pagina.Console += (_, bericht) => { if (bericht.Type == "error") { klachten.Add($"{pagina.Url}: {bericht.Text}"); } };
        await KeurAsync(pagina, "/aanmelden", klachten);
        await AlsDemoAsync(pagina, "regiobeheerder");
        foreach (var pad in new[] { "/account", "/account/code", "/account/sleutels", "/account/herstelcodes", "/account/sessies", "/account/tweede-factor", "/wachtwoord", "/bevestig" })
        {
            await KeurAsync(pagina, pad, klachten);
        }

        await pagina.GotoAsync("/account/herstelcodes");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Herstelcodes maken" }).ClickAsync();
        await pagina.GetByText("Bewaar deze herstelcodes nu").WaitForAsync();
        await KeurAsync(pagina, null, klachten);

        klachten.ShouldBeEmpty();
    }

    private static async Task KeurAsync(IPage pagina, string? pad, List<string> klachten)
    {
        if (pad is not null)
        {
            await pagina.GotoAsync(pad);
        }

        await BeeldAsync(pagina, (pad ?? "codes").Trim('/').Replace('/', '-'));
        klachten.AddRange((await Browserproces.AxeAsync(pagina)).Select(fout => $"{pad}: {fout}"));
        if (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is > 0 and var teveel)
        {
            klachten.Add($"{pad}: {teveel} px too wide");
        }
    }

    private static async Task MaakAsync(IPage pagina, string naam)
    {
        await pagina.GotoAsync("/account/sleutels");
        await pagina.GetByLabel("Naam van de toegangssleutel").FillAsync(naam);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Toegangssleutel maken" }).ClickAsync();
        await pagina.GetByText("is gemaakt").WaitForAsync();
    }

    private static async Task MetSleutelkastAsync(IPage pagina, bool geverifieerd)
    {
        var kanaal = await pagina.Context.NewCDPSessionAsync(pagina);
        await kanaal.SendAsync("WebAuthn.enable");
        await kanaal.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = geverifieerd, automaticPresenceSimulation = true,
            }),
        });
    }

    private static async Task AlsDemoAsync(IPage pagina, string rol)
    {
        await pagina.GotoAsync("/aanmelden");
        await pagina.Locator($"button[value='{rol}']").ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(Eindigt("[0-9]/"));
    }

    private static Regex Eindigt(string pad) => new(pad + "$", RegexOptions.None);

    private static Task<byte[]> BeeldAsync(IPage pagina, string naam) => Browserproces.BeeldAsync(pagina, $"{naam}-{pagina.ViewportSize!.Width}");

    /// <summary>A house and the Chromium of the machine. A passkey needs a host with a name, so the browser goes to localhost.</summary>
    public sealed class Fixture : HuisFixture, IAsyncLifetime
    {
        private Browserproces? _browser;

        async Task IAsyncLifetime.InitializeAsync()
        {
            await StartHuisAsync();
            _browser = await Browserproces.StartAsync(new UriBuilder(Huis.Adres) { Host = "localhost" }.Uri);
        }

        async Task IAsyncLifetime.DisposeAsync()
        {
            await _browser!.DisposeAsync();
            await SluitHuisAsync();
        }

        public Task<IPage> PaginaAsync(int breedte = 1280, bool donker = false, bool javaScript = true) => _browser!.VensterAsync(breedte, donker, javaScript);

        /// <summary>The last proof of everybody is too old, and the house knows it.</summary>
        public async Task VerouderAsync()
        {
            await using var opdracht = Database.Bron.CreateCommand("update platform.sessie set bevestigd_op = now() - interval '16 minutes'");
            await opdracht.ExecuteNonQueryAsync();
            Huis.Diensten.GetRequiredService<Sessiestempels>().Vergeet();
        }
    }
}
