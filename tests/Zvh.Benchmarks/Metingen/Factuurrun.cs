using System.Diagnostics;
using System.Globalization;
using Zvh.Benchmarks.Kader;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>The verb <c>facturen maak</c> of the published host, in a process of its own: 342 participants × 20 streams, made, checked, and written as PDF and UBL.</summary>
internal sealed class Factuurrun : IMeting
{
    private const int Deelnemers = 342, Stromen = 20, EersteJaar = 2040, Ronden = 3;
    private const double GrensSeconden = 60, GrensMegabytes = 400;
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc />
    public string Naam => "factuurrun-6840";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var host = await werkplaats.HostAsync(ct);
        var verbinding = await werkplaats.NieuweDatabaseAsync(ct);
        await Huisproces.VerbAsync(host, ct, "migreer", $"--ConnectionStrings:Zvh={verbinding}");
        await using (var vulling = Kindproces.Van<Factuurvulling>(
            verbinding, Deelnemers.ToString(CultureInfo.InvariantCulture), Stromen.ToString(CultureInfo.InvariantCulture),
            EersteJaar.ToString(CultureInfo.InvariantCulture), Ronden.ToString(CultureInfo.InvariantCulture)))
        {
            await vulling.UitvoerAsync(ct);
        }

        var (seconden, megabytes) = (new List<double>(), new List<double>());
        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            var (duur, piek) = await RondeAsync(host, verbinding, EersteJaar + ronde, werkplaats.NieuweMap("facturen"), ct);
            seconden.Add(duur.TotalSeconds);
            megabytes.Add(piek);
        }

        var (tijd, geheugen) = (new Steekproef(seconden), new Steekproef(megabytes));
        return
        [
            new() { Name = Naam, Median = tijd.Mediaan, P95 = tijd.P95, Unit = "s", Bound = "≤ 60 s for 6,840 invoices with PDF and UBL", Holds = tijd.P95 <= GrensSeconden },
            new() { Name = $"{Naam}-geheugen", Median = geheugen.Mediaan, P95 = geheugen.P95, Unit = "MB", Bound = "peak ≤ 400 MB of the process", Holds = geheugen.P95 <= GrensMegabytes },
        ];
    }

    private static async Task<(TimeSpan Duur, double Piek)> RondeAsync(string host, string verbinding, int jaar, string map, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        await using var proces = Kindproces.Start(
            host, "facturen", "maak", "--jaar", jaar.ToString(CultureInfo.InvariantCulture), "--uit", map, $"--ConnectionStrings:Zvh={verbinding}");
        var uitvoer = proces.UitvoerAsync(ct);
        var piek = 0.0;
        while (!uitvoer.IsCompleted)
        {
            piek = proces.Megabytes("VmHWM") ?? piek;
            await Task.Delay(Tussenpoos, ct);
        }

        await uitvoer;
        var duur = Stopwatch.GetElapsedTime(begin);
        var (pdf, ubl) = (Aantal(map, "*.pdf"), Aantal(map, "*.xml"));
        return pdf == Deelnemers * Stromen && ubl == pdf
            ? (duur, piek)
            : throw new InvalidOperationException($"The run wrote {pdf} PDF and {ubl} UBL files instead of {Deelnemers * Stromen} of each.");
    }

    private static int Aantal(string map, string soort) => Directory.EnumerateFiles(map, soort).Count();
}
