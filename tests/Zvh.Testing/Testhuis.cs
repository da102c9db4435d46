using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zvh.Abstractions;
using Zvh.Host.Start;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;

namespace Zvh.Testing;

/// <summary>A whole house in this process: the real host on a real port with a real PostgreSQL database.</summary>
public sealed class Testhuis : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Testhuis(WebApplication app, Logvanger logs)
    {
        _app = app;
        Logs = logs;
        Adres = new Uri(Huisbouwer.Adressen(app).First());
    }

    /// <summary>Where the house listens.</summary>
    public Uri Adres { get; }

    /// <summary>The container of the host, for checks beside the front door.</summary>
    public IServiceProvider Diensten => _app.Services;

    /// <summary>Everything that was logged, to search for what may not be there.</summary>
    public Logvanger Logs { get; }

    /// <summary>Starts a house.</summary>
    /// <param name="verbinding">Connection string of a database; it is migrated and filled when that was not done yet.</param>
    /// <param name="regio">Id of the region, or the absolute path of a profile folder.</param>
    /// <param name="instellingen">More configuration, as on the command line.</param>
    public static Task<Testhuis> StartAsync(string verbinding, string regio = "midden-limburg", params string[] instellingen) =>
        StartAsync(verbinding, regio, _ => { }, instellingen);

    /// <summary>Starts a house with something added to its container.</summary>
    public static Task<Testhuis> StartAsync(string verbinding, string regio, Action<IServiceCollection> erbij, params string[] instellingen) =>
        StartAsync(verbinding, regio, [], erbij, instellingen);

    /// <summary>Starts a house with modules that the build of the host does not know.</summary>
    public static async Task<Testhuis> StartAsync(
        string verbinding, string regio, IReadOnlyList<IModule> modules, Action<IServiceCollection> erbij, params string[] instellingen)
    {
        ArgumentNullException.ThrowIfNull(erbij);
        string[] args =
        [
            "--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Zvh={verbinding}",
            Path.IsPathRooted(regio) ? $"--Zvh:RegioPad={regio}" : $"--Zvh:Regio={regio}",

            // A test makes the meldingen and cases that it is about.
            "--Zvh:Demo=kaal",

            // All tests come from one address, and a class does in a minute what a person does in a day.
            "--Zvh:Aanmelden:PogingenPerAdres=10000", "--Zvh:Aanmelden:ZoekenPerGebruiker=10000", .. instellingen,
        ];
        var plugins = Plugins.Lees().Met(modules);
        var profiel = Huisstart.LeesProfiel(Huisbouwer.Configuratie(args).Configuration, plugins);
        if (!profiel.Gelukt)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, profiel.Fouten.Select(f => f.Melding)));
        }

        var logs = new Logvanger();
        var builder = Huisbouwer.MaakBuilder(args, plugins, profiel.Waarde, () => Testserver.Rollen(verbinding));
        builder.Logging.ClearProviders().AddProvider(logs);
        erbij(builder.Services);
        var app = builder.Build();
        await Huisbouwer.RichtInAsync(app.Services, app.Environment.IsDevelopment());
        Huisbouwer.MaakPijplijn(app);
        await app.StartAsync();
        return new(app, logs);
    }

    /// <summary>The one-time link that an empty house prints at its first start; null when it has users.</summary>
    public Task<string?> EersteLinkAsync() => Huisbouwer.EersteLinkAsync(_app);

    /// <summary>Gives the role of the host its rights on a schema that no migration made.</summary>
    public static async Task GeefRechtenAsync(NpgsqlDataSource eigenaar, string verbinding, string schema)
    {
        ArgumentNullException.ThrowIfNull(eigenaar);
        if (Testserver.Rollen(verbinding).Hostrol is { } rol)
        {
            await using var open = await eigenaar.OpenConnectionAsync();
            await Hostrechten.GeefAsync(open, rol, [schema], CancellationToken.None);
        }
    }

    /// <summary>Somebody who is not signed in.</summary>
    public Bezoeker Anoniem() => new(Adres);

    /// <summary>Somebody with the demo account of a role.</summary>
    public Task<Bezoeker> AlsAsync(string rol) => Bezoeker.AlsAsync(Adres, rol);

    /// <summary>Runs something in a scope of the host.</summary>
    public async Task<T> InAsync<TDienst, T>(Func<TDienst, Task<T>> werk)
        where TDienst : notnull
    {
        await using var scope = Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<TDienst>());
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>A browser without a screen: keeps cookies, does not follow redirects, reads pages and sends forms.</summary>
public sealed class Bezoeker : IDisposable
{
    private readonly SocketsHttpHandler _kanaal = new()
    {
        AllowAutoRedirect = false,
        CookieContainer = new CookieContainer(),

        // A house under test has a certificate that it made itself; nothing but that house is ever asked.
#pragma warning disable CA5359
        SslOptions = new() { RemoteCertificateValidationCallback = (_, _, _, _) => true },
#pragma warning restore CA5359
    };

    internal Bezoeker(Uri adres) => Http = new HttpClient(_kanaal) { BaseAddress = adres };

    /// <summary>Somebody with the demo account of a role, in a house that listens on an address.</summary>
    public static async Task<Bezoeker> AlsAsync(Uri adres, string rol)
    {
        var bezoeker = new Bezoeker(adres);
        var pagina = await bezoeker.OpenAsync("/aanmelden");
        var antwoord = await bezoeker.VerstuurAsync(pagina, "form[action*='handler=Demo']", new() { ["demo"] = rol });
        if (antwoord.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"No demo account for role '{rol}'.");
        }

        return bezoeker;
    }

    /// <summary>The cookies that the house gave.</summary>
    public CookieContainer Koekjes => _kanaal.CookieContainer;

    /// <summary>For requests that are not about pages.</summary>
    public HttpClient Http { get; }

    /// <summary>The status of a page.</summary>
    public async Task<HttpStatusCode> StatusAsync(string pad)
    {
        using var antwoord = await Http.GetAsync(pad);
        return antwoord.StatusCode;
    }

    /// <summary>Opens a page.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 200.</exception>
    public async Task<IHtmlDocument> OpenAsync(string pad)
    {
        using var antwoord = await Http.GetAsync(pad);
        return antwoord.StatusCode == HttpStatusCode.OK
            ? await LeesAsync(antwoord)
            : throw new InvalidOperationException($"{pad} answered {(int)antwoord.StatusCode} {antwoord.Headers.Location}.");
    }

    /// <summary>Reads the page in an answer.</summary>
    public async Task<IHtmlDocument> LeesAsync(HttpResponseMessage antwoord)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        var adres = new Uri(Http.BaseAddress!, antwoord.RequestMessage!.RequestUri!).ToString();
        return (IHtmlDocument)await context.OpenAsync(r => r.Content(inhoud).Address(adres));
    }

    /// <summary>Fills in a form of a page and sends it, as a browser without JavaScript does.</summary>
    /// <param name="pagina">The page, as it was opened.</param>
    /// <param name="formulier">Selector of the form.</param>
    /// <param name="velden">Values by field name; what is not named keeps the value of the page.</param>
    /// <param name="naar">Another address than the form names, to follow a redirect that keeps the form (307).</param>
    public async Task<HttpResponseMessage> VerstuurAsync(IHtmlDocument pagina, string formulier, Dictionary<string, string> velden, Uri? naar = null)
    {
        var form = pagina.QuerySelector(formulier) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form '{formulier}' on {pagina.Title}.");
        var waarden = new List<KeyValuePair<string, string>>(form.Elements.Where(e => !velden.ContainsKey(Naam(e) ?? "")).SelectMany(Waarden));
        waarden.AddRange(velden);
        using var inhoud = new FormUrlEncodedContent(waarden);
        return await Http.PostAsync(naar ?? Doel(pagina, form), inhoud);
    }

    /// <summary>Sends a form with a file.</summary>
    public async Task<HttpResponseMessage> UploadAsync(
        IHtmlDocument pagina, string formulier, string veld, string bestandsnaam, byte[] bestand, Dictionary<string, string>? velden = null)
    {
        var form = pagina.QuerySelector(formulier) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form '{formulier}' on {pagina.Title}.");
        using var inhoud = new MultipartFormDataContent();
        foreach (var (naam, waarde) in form.Elements.Where(e => Naam(e) != veld && velden?.ContainsKey(Naam(e) ?? "") != true).SelectMany(Waarden).Concat(velden ?? []))
        {
            inhoud.Add(new StringContent(waarde), naam);
        }

        inhoud.Add(new ByteArrayContent(bestand), veld, bestandsnaam);
        return await Http.PostAsync(Doel(pagina, form), inhoud);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Http.Dispose();
        _kanaal.Dispose();
    }

    private static Uri Doel(IHtmlDocument pagina, IHtmlFormElement form) => new(new Uri(pagina.Url), form.Action);

    private static string? Naam(IElement element) => element.GetAttribute("name");

    private static IEnumerable<KeyValuePair<string, string>> Waarden(IElement element)
    {
        if (Naam(element) is not { Length: > 0 } naam || element.HasAttribute("disabled"))
        {
            return [];
        }

        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "file" or "submit" or "button" } => [],
            IHtmlInputElement invoer => [new(naam, invoer.Value)],
            IHtmlTextAreaElement tekst => [new(naam, tekst.Value)],
            IHtmlSelectElement keuze => keuze.SelectedOptions.Select(o => new KeyValuePair<string, string>(naam, o.Value)),
            _ => [],
        };
    }
}
