using Npgsql;
using Zvh.Benchmarks.Kader;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>The first start ever: a new cluster, the migrations and the profile, to the first page.</summary>
internal sealed class EersteStart : IMeting
{
    private const int Aantal = 3;
    private const double Grens = 20;

    /// <inheritdoc />
    public string Naam => "eerste-start";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var host = await werkplaats.HostAsync(ct);
        var tijden = new List<double>();
        for (var i = 0; i < Aantal; i++)
        {
            await using var huis = await Huisproces.StartAsync(host, [$"--Zvh:DataPad={Path.Combine(werkplaats.NieuweMap("eerste"), "huis")}"], ct);
            tijden.Add(huis.Starttijd.TotalSeconds);
        }

        var tijd = new Steekproef(tijden);
        return
        [
            new() { Name = Naam, Median = tijd.Mediaan, P95 = tijd.P95, Unit = "s", Bound = "≤ 20 s: initdb, migrations and profile, to the first page", Holds = tijd.P95 <= Grens },
        ];
    }
}

/// <summary>A cold start on an existing database, with its own PostgreSQL server, to the first page.</summary>
internal sealed class KoudeStart : IMeting
{
    private const int Aantal = 7;
    private const double Grens = 3;

    /// <inheritdoc />
    public string Naam => "koude-start";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var host = await werkplaats.HostAsync(ct);
        var instelling = $"--Zvh:DataPad={Path.Combine(werkplaats.NieuweMap("koud"), "huis")}";
        await (await Huisproces.StartAsync(host, [instelling], ct)).DisposeAsync();
        var tijden = new List<double>();
        for (var i = 0; i < Aantal; i++)
        {
            await using var huis = await Huisproces.StartAsync(host, [instelling], ct);
            tijden.Add(huis.Starttijd.TotalSeconds);
        }

        var tijd = new Steekproef(tijden);
        return
        [
            new() { Name = Naam, Median = tijd.Mediaan, P95 = tijd.P95, Unit = "s", Bound = "median ≤ 3 s: existing database, to the first page", Holds = tijd.Mediaan <= Grens },
        ];
    }
}

/// <summary>What each plustaak adds to a cold start: the host with all of them on, in turn with a host that was published without that one, on the same database.</summary>
internal sealed class KoudeStartPlustaken : IMeting
{
    private const int Aantal = 9;
    private const double Grens = 1.10;

    /// <inheritdoc />
    public string Naam => "koude-start-plustaken";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var met = await werkplaats.HostAsync(ct);
        var verbinding = await werkplaats.NieuweDatabaseAsync(ct);

        // A region whose profile names no plustaak, so that a host without one reads it too.
        var profiel = Path.Combine(Werkplaats.Wortel, "tests", "Zvh.Regions.Tests", "Profielen", "proefland");
        string[] instellingen = [$"--ConnectionStrings:Zvh={verbinding}", $"--Zvh:RegioPad={profiel}"];
        await (await Huisproces.StartAsync(met, instellingen, ct)).DisposeAsync();
        await ZetAanAsync(verbinding, Modules("*"), ct);
        var uitslagen = new List<Meetuitslag>();
        foreach (var plustaak in Modules("plustaken"))
        {
            var zonder = await Publicatie.MaakAsync(plustaak, ct);
            var (erbij, eraf) = (new List<double>(), new List<double>());
            for (var i = 0; i < Aantal; i++)
            {
                foreach (var (host, tijden) in new[] { (met, erbij), (zonder, eraf) })
                {
                    await using var huis = await Huisproces.StartAsync(host, instellingen, ct);
                    tijden.Add(huis.Starttijd.TotalSeconds);
                }
            }

            var (a, b) = (new Steekproef(erbij), new Steekproef(eraf));
            uitslagen.Add(new()
            {
                Name = $"{Naam} {plustaak}", Median = a.Mediaan, P95 = a.P95, Unit = "s", Ratio = a.Mediaan / b.Mediaan,
                Bound = "≤ 1.10 × the same host published without it", Holds = a.Mediaan / b.Mediaan <= Grens,
            });
        }

        return uitslagen;
    }

    private static IEnumerable<string> Modules(string soort) => Directory.GetDirectories(Path.Combine(Werkplaats.Wortel, "modules"), soort)
        .SelectMany(Directory.GetDirectories).Select(m => Path.GetFileName(m)).Where(m => !m.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static async Task ZetAanAsync(string verbinding, IEnumerable<string> modules, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(verbinding);
        foreach (var module in modules)
        {
            await using var vraag = bron.CreateCommand("insert into platform.module_stand (module_id, aan) values ($1, true) on conflict (module_id) do update set aan = true");
            vraag.Parameters.Add(new() { Value = module.ToLowerInvariant() });
            await vraag.ExecuteNonQueryAsync(ct);
        }
    }
}

/// <summary>What the host holds while nobody asks for anything, after somebody signed in and looked at a budget. The PostgreSQL server is another process.</summary>
internal sealed class GeheugenRust : IMeting
{
    private const int Metingen = 10;
    private const double Grens = 200;
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(30), Tussenpoos = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public string Naam => "geheugen-rust";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var host = await werkplaats.HostAsync(ct);
        var verbinding = await werkplaats.NieuweDatabaseAsync(ct);
        var instelling = $"--ConnectionStrings:Zvh={verbinding}";
        var account = await Huisproces.VerbAsync(host, ct, "gebruiker", "maak", "--naam", "meting", "--rol", "financieel-medewerker", instelling);
        await using var huis = await Huisproces.StartAsync(host, [instelling], ct);
        await huis.KiesWachtwoordAsync(account.GetProperty("link").GetString()!, Huisproces.Wachtwoord, ct);
        using var http = new HttpClient { BaseAddress = huis.Adres };
        http.DefaultRequestHeaders.Add("Cookie", await huis.MeldAanAsync("meting", Huisproces.Wachtwoord, ct));
        await Huisproces.GeefTweedeFactorAsync(verbinding, ct);
        await http.GetStringAsync("/financien/begrotingen", ct);
        await Task.Delay(Rust, ct);
        var waarden = new List<double>();
        for (var i = 0; i < Metingen; i++)
        {
            waarden.Add(huis.Proces.Megabytes("VmRSS") ?? throw await huis.Proces.MisluktAsync(ct));
            await Task.Delay(Tussenpoos, ct);
        }

        var geheugen = new Steekproef(waarden);
        return
        [
            new() { Name = Naam, Median = geheugen.Mediaan, P95 = geheugen.P95, Unit = "MB", Bound = "≤ 200 MB resident, 30 s after the last request", Holds = geheugen.P95 <= Grens },
        ];
    }
}
