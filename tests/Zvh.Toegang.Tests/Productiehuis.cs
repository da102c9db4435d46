using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

/// <summary>A house as in production: https with a certificate of its own, no demo accounts, set up by its first admin through the one-time link.</summary>
public sealed class Productiehuis() : PostgresFixture(async verbinding => await (await StartAsync(verbinding)).DisposeAsync()), IAsyncLifetime
{
    private Testdatabase? _database;
    private Testhuis? _huis;
    private Account? _beheerder;

    /// <summary>The house.</summary>
    public Testhuis Huis => _huis!;

    /// <summary>Its database.</summary>
    public Testdatabase Database => _database!;

    /// <summary>The first admin.</summary>
    internal Account Beheerder => _beheerder!;

    protected override string Sjabloonnaam => "productie";

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        _database = await MaakDatabaseAsync();
        _huis = await StartAsync(_database.ConnectionString);
        _beheerder = await Account.RichtInAsync(this, (await Huis.EersteLinkAsync())!, "eerste.beheerder");
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Huis.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A house in production mode on an empty database, with the settings of its own.</summary>
    public static Task<Testhuis> StartAsync(string verbinding, params string[] instellingen) => Testhuis.StartAsync(
        verbinding, "midden-limburg", services => services.Configure<KestrelServerOptions>(o => o.ConfigureHttpsDefaults(h => h.ServerCertificate = Certificaat())),
        ["--environment=Production", "--urls=https://127.0.0.1:0", "--Zvh:Aanmelden:PogingenPerAdres=10000", "--Zvh:Aanmelden:PogingenPerNaam=10000", .. instellingen]);

    /// <summary>An empty database that was migrated.</summary>
    public Task<Testdatabase> LegeDatabaseAsync() => MaakDatabaseAsync();

    /// <summary>The rows of the log about signing in since the last call, as <c>outcome codes</c>.</summary>
    public Task<long> RegelsAsync(string uitkomst, string codes) =>
        Database.VraagAsync<long>($"select count(*) from audit.regel where uitkomst = '{uitkomst}' and codes = '{codes}'");

    /// <summary>Carries out a statement.</summary>
    public async Task DoeAsync(string sql)
    {
        await using var opdracht = Database.Bron.CreateCommand(sql);
        await opdracht.ExecuteNonQueryAsync();
    }

    private static X509Certificate2 Certificaat()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var aanvraag = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256);
        var nu = TimeProvider.System.GetUtcNow();
        using var gemaakt = aanvraag.CreateSelfSigned(nu.AddDays(-1), nu.AddDays(1));

        // Kestrel wants the key with the certificate, as in a file.
        return X509CertificateLoader.LoadPkcs12(gemaakt.Export(X509ContentType.Pfx), null);
    }
}

/// <summary>Somebody with an account in the house.</summary>
/// <param name="Naam">The name to sign in with.</param>
/// <param name="Wachtwoord">The password.</param>
/// <param name="Sleutel">The key of the app, Base32; empty when none was coupled.</param>
/// <param name="Herstelcodes">The recovery codes.</param>
internal sealed record Account(Productiehuis Fixture, string Naam, string Wachtwoord, string Sleutel, IReadOnlyList<string> Herstelcodes)
{
    public const string Zin = "vier losse woorden achter elkaar";

    /// <summary>Makes the first admin with the link of an empty house.</summary>
    public static async Task<Account> RichtInAsync(Productiehuis fixture, string link, string naam)
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await bezoeker.KiesWachtwoordAsync(link, Zin, new() { ["Invoer.Naam"] = naam, ["Invoer.Weergavenaam"] = "Eerste beheerder" });
        (await bezoeker.WachtwoordAsync(naam, Zin)).ShouldBe("/");
        return await KoppelAsync(fixture, bezoeker, naam);
    }

    /// <summary>Lets the admin make a user, who chooses a password and couples an app.</summary>
    public static async Task<Account> NieuwAsync(Productiehuis fixture, string naam, string rol = "manager")
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        using var gebruiker = fixture.Huis.Anoniem();
        await gebruiker.KiesWachtwoordAsync(await beheerder.NodigUitAsync(naam, rol), Zin, []);
        await gebruiker.WachtwoordAsync(naam, Zin);
        return await KoppelAsync(fixture, gebruiker, naam);
    }

    /// <summary>A browser in which this person is signed in.</summary>
    public async Task<Bezoeker> AangemeldAsync()
    {
        var bezoeker = Fixture.Huis.Anoniem();
        (await bezoeker.WachtwoordAsync(Naam, Wachtwoord)).ShouldBe("/aanmelden/code");
        (await bezoeker.CodeAsync(await CodeAsync())).ShouldBe("/");
        return bezoeker;
    }

    /// <summary>A code that was not used: the house forgets which one it accepted last.</summary>
    public async Task<string> CodeAsync(int stappen = 0)
    {
        await Fixture.DoeAsync($"update platform.gebruiker set laatste_codestap = 0 where naam = '{Naam}'");
        return Authenticator.Code(Sleutel, stappen);
    }

    public Task<Guid> IdAsync() => Fixture.Database.VraagAsync<Guid>($"select id from platform.gebruiker where naam = '{Naam}'");

    private static async Task<Account> KoppelAsync(Productiehuis fixture, Bezoeker bezoeker, string naam)
    {
        IHtmlDocument pagina = await bezoeker.OpenAsync("/account/code");
        var sleutel = pagina.QuerySelector("#sleutel")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        using var antwoord = await bezoeker.VerstuurAsync(pagina, "main form", new() { ["Code"] = Authenticator.Code(sleutel) });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        var gekoppeld = await bezoeker.LeesAsync(antwoord);
        var codes = gekoppeld.QuerySelectorAll(".zvh-codes code").Select(c => c.TextContent).ToList();
        codes.Count.ShouldBe(10, gekoppeld.Fouten());
        return new(fixture, naam, Zin, sleutel, codes);
    }
}
