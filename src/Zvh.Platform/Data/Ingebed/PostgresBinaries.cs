using System.Globalization;
using System.Text.RegularExpressions;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>A set of PostgreSQL programs that the account of the server can run.</summary>
/// <param name="Map">Folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</param>
/// <param name="Versie">Major version, 15 or newer.</param>
internal sealed partial record PostgresBinaries(string Map, int Versie)
{
    private const int MinsteVersie = 15;

    private static readonly string[] Programmas = ["initdb", "pg_ctl", "postgres"];

    /// <summary>Path of one of the programs.</summary>
    public string Pad(string programma) => PadIn(Map, programma);

    /// <summary>The given folder, else the npm package, else the newest PostgreSQL of the machine.</summary>
    /// <param name="opgegeven">A folder that the configuration names; nothing else is tried then.</param>
    /// <param name="vereist">The major version of a cluster that exists: another version cannot open it.</param>
    /// <param name="account">The account that must be able to run the programs.</param>
    /// <param name="werkmap">Where a package that the account cannot read is copied to.</param>
    public static PostgresBinaries Zoek(string? opgegeven, int? vereist, Dienstaccount account, string werkmap)
    {
        var kandidaten = string.IsNullOrWhiteSpace(opgegeven)
            ? NpmPakket.Mappen(account, werkmap).Concat(VanMachine())
            : [Path.GetFullPath(opgegeven)];
        return kandidaten.Select(map => Proef(map, account)).FirstOrDefault(b => b is not null && b.Versie == (vereist ?? b.Versie))
            ?? throw new IngebedFout(Melding(opgegeven, vereist, account));
    }

    /// <summary>The programs in a folder, or null when they are missing, too old or not to be run by the account.</summary>
    public static PostgresBinaries? Proef(string map, Dienstaccount account)
    {
        if (!Programmas.All(p => File.Exists(PadIn(map, p))))
        {
            return null;
        }

        var uitslag = Opdracht.VoerUit(account.Regel(PadIn(map, "postgres"), "--version"));
        return uitslag.Gelukt && Versienummer().Match(uitslag.Uitvoer) is { Success: true } gevonden
            && int.Parse(gevonden.ValueSpan, CultureInfo.InvariantCulture) is >= MinsteVersie and var versie ? new(map, versie) : null;
    }

    private static string PadIn(string map, string programma) =>
        Path.Combine(map, OperatingSystem.IsWindows() ? programma + ".exe" : programma);

    private static IEnumerable<string> VanMachine()
    {
        (string Map, string Patroon)[] plekken = OperatingSystem.IsWindows()
            ? [(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*")]
            :
            [
                ("/usr/lib/postgresql", "*"), ("/usr", "pgsql-*"), ("/opt/homebrew/opt", "postgresql*"),
                ("/usr/local/opt", "postgresql*"), ("/Library/PostgreSQL", "*"),
            ];
        var vast = plekken.Where(p => Directory.Exists(p.Map)).SelectMany(p => Directory.GetDirectories(p.Map, p.Patroon))
            .OrderByDescending(m => int.TryParse(Versienummer().Match(Path.GetFileName(m)).ValueSpan, CultureInfo.InvariantCulture, out var v) ? v : 0)
            .Select(m => Path.Combine(m, "bin"));
        return vast.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Melding(string? opgegeven, int? vereist, Dienstaccount account)
    {
        var gezocht = vereist is { } versie
            ? string.Create(CultureInfo.InvariantCulture, $"De data is gemaakt met PostgreSQL {versie}, en die versie")
            : string.Create(CultureInfo.InvariantCulture, $"PostgreSQL {MinsteVersie} of nieuwer");
        return string.IsNullOrWhiteSpace(opgegeven)
            ? $"{gezocht} is niet gevonden: niet als npm-pakket (is npm bij het bouwen bereikbaar?) en niet op deze machine, "
                + $"of het account {account.Naam} mag de programma's niet uitvoeren. Installeer PostgreSQL (Debian: apt-get install postgresql), "
                + "wijs met Zvh:PostgresMap de map met initdb en postgres aan, of geef met ConnectionStrings:Zvh een database op."
            : $"{gezocht} staat niet in {opgegeven}, of het account {account.Naam} mag de programma's daar niet uitvoeren. "
                + "Wijs met Zvh:PostgresMap een andere map aan, of laat de instelling weg.";
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Versienummer();
}
