using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Npgsql;
using Zvh.Benchmarks.Kader;

namespace Zvh.Benchmarks.Processen;

/// <summary>The published host in a process of its own.</summary>
internal sealed partial class Huisproces : IAsyncDisposable
{
    /// <summary>The password of whoever signs in to be measured.</summary>
    public const string Wachtwoord = "meten is weten zonder haast";

    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(10);

    private Huisproces(Kindproces proces, Uri adres, TimeSpan starttijd) => (Proces, Adres, Starttijd) = (proces, adres, starttijd);

    /// <summary>The process.</summary>
    public Kindproces Proces { get; }

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; }

    /// <summary>From the start of the process to the first page.</summary>
    public TimeSpan Starttijd { get; }

    /// <summary>Starts the host and waits for the sign-in page.</summary>
    public static async Task<Huisproces> StartAsync(string host, IEnumerable<string> instellingen, CancellationToken ct)
    {
        var adres = new Uri($"http://127.0.0.1:{VrijePoort()}");
        using var http = new HttpClient { BaseAddress = adres };
        var begin = Stopwatch.GetTimestamp();
        var proces = Kindproces.Start([host, "--urls", adres.ToString(), .. instellingen, "--Zvh:Aanmelden:PogingenPerNaam=1000", "--Zvh:Aanmelden:PogingenPerAdres=1000"]);
        while (!await IsErAsync(http, ct))
        {
            if (proces.IsKlaar)
            {
                throw await proces.MisluktAsync(ct);
            }

            await Task.Delay(Tussenpoos, ct);
        }

        return new(proces, adres, Stopwatch.GetElapsedTime(begin));
    }

    /// <summary>Runs a verb of the host and gives its JSON.</summary>
    public static async Task<JsonElement> VerbAsync(string host, CancellationToken ct, params IEnumerable<string> woorden)
    {
        await using var proces = Kindproces.Start([host, .. woorden, "--json"]);
        return JsonDocument.Parse(await proces.UitvoerAsync(ct)).RootElement;
    }

    /// <summary>Chooses a password by the one-time link of a new user, as that user does.</summary>
    public async Task KiesWachtwoordAsync(string link, string wachtwoord, CancellationToken ct)
    {
        using var kanaal = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(kanaal) { BaseAddress = Adres };
        using var geopend = await http.GetAsync(link, ct);
        var geheim = Koekjes(geopend);
        using var open = new HttpRequestMessage(HttpMethod.Get, geopend.Headers.Location) { Headers = { { "Cookie", geheim } } };
        using var pagina = await http.SendAsync(open, ct);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, geopend.Headers.Location)
        {
            Headers = { { "Cookie", $"{geheim}; {Koekjes(pagina)}" } },
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Invoer.Nieuw"] = wachtwoord, ["Invoer.Herhaald"] = wachtwoord, ["__RequestVerificationToken"] = Formulierbewijs().Match(await pagina.Content.ReadAsStringAsync(ct)).Groups[1].Value,
            }),
        };
        using var antwoord = await http.SendAsync(vraag, ct);
        if (antwoord.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Choosing a password answered {antwoord.StatusCode}.");
        }
    }

    /// <summary>Signs in as a person does and gives the cookies.</summary>
    /// <remarks>The cookies are for https only, which the tools of a measurement do not speak: they are carried over by hand.</remarks>
    public async Task<string> MeldAanAsync(string naam, string wachtwoord, CancellationToken ct)
    {
        using var kanaal = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(kanaal) { BaseAddress = Adres };
        using var pagina = await http.GetAsync("/aanmelden", ct);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/aanmelden")
        {
            Headers = { { "Cookie", Koekjes(pagina) } },
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Naam"] = naam, ["Wachtwoord"] = wachtwoord, ["__RequestVerificationToken"] = Formulierbewijs().Match(await pagina.Content.ReadAsStringAsync(ct)).Groups[1].Value,
            }),
        };
        using var antwoord = await http.SendAsync(vraag, ct);
        return antwoord.StatusCode == HttpStatusCode.Redirect
            ? Koekjes(antwoord)
            : throw new InvalidOperationException($"Signing in answered {antwoord.StatusCode}.");
    }

    /// <summary>Nobody here has a phone: the sessions count as if their second factor had been shown.</summary>
    public static async Task GeefTweedeFactorAsync(string verbinding, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(verbinding);
        await using var opdracht = bron.CreateCommand("update platform.sessie set wijze = 'wachtwoord+code'");
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Proces.DisposeAsync();

    private static async Task<bool> IsErAsync(HttpClient http, CancellationToken ct)
    {
        try
        {
            using var antwoord = await http.GetAsync("/aanmelden", ct);
            return antwoord.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string Koekjes(HttpResponseMessage antwoord) =>
        string.Join("; ", antwoord.Headers.GetValues("Set-Cookie").Select(k => k.Split(';')[0]).Where(k => !k.EndsWith('=')));

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formulierbewijs();
}
