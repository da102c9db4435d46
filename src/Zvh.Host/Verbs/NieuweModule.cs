using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Platform.Verbs;

namespace Zvh.Host.Verbs;

/// <summary><c>nieuw-module</c>: makes a plustaak that builds, is guarded, and has a test, a migration and a glossary entry. See <c>docs/plustaak-maken.md</c>.</summary>
internal sealed partial class NieuweModule : IVerb
{
    private const string Sjablonen = "nieuw-module/", Oplossing = "Zvh.Modular.sln", Begrippen = "docs/begrippen.md";

    public string Woorden => "nieuw-module";

    public string Uitleg => "Maakt een nieuwe plustaak in de broncode.";

    public IReadOnlyList<VerbOptie> Opties =>
    [
        new("naam", "Naam met een hoofdletter, alleen letters: Woonoverlast.", Verplicht: true) { IsArgument = true, Keur = n => Naam().IsMatch(n) ? null : "Gebruik één woord met een hoofdletter en alleen gewone letters, bijvoorbeeld Woonoverlast." },
        new("map", "Map van de broncode; anders de map waarin dit is gebouwd."),
        new("alleen-bestanden", "Schrijft alleen de bestanden: geen oplossing, geen migratie.") { IsVlag = true },
    ];

    public bool ZonderDatabase => true;

    public async Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct)
    {
        var naam = invoer.Verplicht("naam");
        var map = invoer["map"] ?? typeof(NieuweModule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "Zvh.RepoRoot")?.Value ?? "";
        if (!File.Exists(Path.Combine(map, Oplossing)))
        {
            return VerbUitkomst.Geweigerd([new("map", $"In “{map}” staat geen broncode van Zvh.Modular. Geef de map met {Oplossing} op met --map.")]);
        }

        if (Directory.GetDirectories(Path.Combine(map, "modules"), "*", SearchOption.AllDirectories).Any(d => string.Equals(Path.GetFileName(d), naam, StringComparison.OrdinalIgnoreCase)))
        {
            return VerbUitkomst.Geweigerd([new("naam", $"Er is al een module {naam}. Kies een andere naam.")]);
        }

        var bestanden = await SchrijfAsync(map, naam, ct);
        await SchrijfBegripAsync(Path.Combine(map, Begrippen), naam, ct);
        if (invoer["alleen-bestanden"] is null)
        {
            foreach (var (programma, woorden) in Stappen(naam))
            {
                await invoer.Meldingen.WriteLineAsync($"{programma} {woorden}");
                if (await DraaiAsync(programma, woorden, map, ct) is not 0)
                {
                    return VerbUitkomst.Geweigerd([new("", $"Dit lukte niet: {programma} {woorden}. De bestanden staan er; los het op en doe deze en de volgende stappen met de hand (docs/plustaak-maken.md).")]);
                }
            }
        }

        return VerbUitkomst.Ok(bestanden, $"modules/plustaken/{naam} is gemaakt ({bestanden.Count} bestanden). Zet “{naam.ToLowerInvariant()}” bij de modules van een regio en start het huis. Verder: docs/plustaak-maken.md.");
    }

    private static IEnumerable<(string Programma, string Woorden)> Stappen(string naam) =>
    [
        ("dotnet", $"sln {Oplossing} add modules/plustaken/{naam} --solution-folder modules/plustaken"),
        ("dotnet", "tool restore"),
        ("dotnet", "build src/Zvh.Ontwerp -v q"),
        ("dotnet", $"ef migrations add Begin --no-build --startup-project src/Zvh.Ontwerp --project modules/plustaken/{naam} --context {naam}DbContext -o Data/Migrations"),
    ];

    private static async Task<List<string>> SchrijfAsync(string map, string naam, CancellationToken ct)
    {
        var assembly = typeof(NieuweModule).Assembly;
        var geschreven = new List<string>();
        foreach (var bron in assembly.GetManifestResourceNames().Select(b => b.Replace('\\', '/')).Where(b => b.StartsWith(Sjablonen, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var lezer = new StreamReader(assembly.GetManifestResourceStream(bron)!, Encoding.UTF8);
            var pad = Vul(bron[Sjablonen.Length..], naam);
            var doel = Path.Combine(map, pad);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            await File.WriteAllTextAsync(doel, Vul(await lezer.ReadToEndAsync(ct), naam), ct);
            geschreven.Add(pad);
        }

        return geschreven;
    }

    // A term enters the glossary before it enters code; the list is in the order of the alphabet.
    private static async Task SchrijfBegripAsync(string pad, string naam, CancellationToken ct)
    {
        var regels = (await File.ReadAllLinesAsync(pad, ct)).ToList();
        var plek = regels.FindIndex(r => Begrip().Match(r) is { Success: true } m && string.Compare(m.Groups["naam"].Value, $"{naam}zaak", StringComparison.OrdinalIgnoreCase) > 0);
        regels.Insert(plek < 0 ? regels.Count : plek, $"| **{naam}zaak** | Waar de plustaak {naam} aan werkt: schrijf hier in één zin wat het is. | What the task works on. | A-006 |");
        await File.WriteAllLinesAsync(pad, regels, ct);
    }

    private static string Vul(string tekst, string naam) => tekst.Replace("__Naam__", naam, StringComparison.Ordinal).Replace("__naam__", naam.ToLowerInvariant(), StringComparison.Ordinal);

    private static async Task<int> DraaiAsync(string programma, string woorden, string map, CancellationToken ct)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, woorden) { WorkingDirectory = map, UseShellExecute = false, RedirectStandardOutput = true })!;
        await proces.StandardOutput.ReadToEndAsync(ct);
        await proces.WaitForExitAsync(ct);
        return proces.ExitCode;
    }

    [GeneratedRegex("^[A-Z][a-z]{2,30}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Naam();

    [GeneratedRegex(@"^\| \*\*(?<naam>.+?)\*\*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Begrip();
}
