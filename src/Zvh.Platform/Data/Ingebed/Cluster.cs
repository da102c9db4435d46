using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>Where a server listens.</summary>
/// <param name="Adres">Folder of the socket, or the loopback address.</param>
/// <param name="Poort">Port, on a socket only a part of its name.</param>
internal sealed record Luisterplek(string Adres, int Poort);

/// <summary>Makes, starts and stops the cluster in a data folder; the caller holds the lock on it.</summary>
internal sealed class Cluster(Datamap map, PostgresBinaries binaries, Dienstaccount account, bool wegwerp)
{
    /// <summary>Role that owns the cluster; the host itself works as the owner of its database only.</summary>
    public const string Beheerrol = "postgres";

    private const int Pogingen = 3;

    /// <summary>Settings for a small machine. What the server logs must not hold what a person filled in.</summary>
    private static readonly string[] Instellingen =
    [
        "shared_buffers=64MB", "max_connections=200", "jit=off", "timezone=UTC", "log_timezone=UTC", "log_checkpoints=off",
        "log_min_error_statement=panic", "log_error_verbosity=terse", "log_statement=none",
    ];

    private static readonly string[] WegwerpInstellingen = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

    private Luisterplek? _plek;

    /// <summary>Makes the cluster beside its place and moves it there when it is whole.</summary>
    public void Maak()
    {
        foreach (var rest in Directory.EnumerateDirectories(map.Pad, "nieuw-*"))
        {
            Mappen.Verwijder(rest);
        }

        if (map.Versie is not null)
        {
            return;
        }

        var nieuw = Path.Combine(map.Pad, $"nieuw-{Guid.CreateVersion7():N}");
        Mappen.MaakVoor(account, nieuw);
        SchrijfWachtwoord();
        account.WordtEigenaarVan(map.Wachtwoordbestand);
        string[] opties = wegwerp ? ["--no-sync"] : [];
        var uitslag = Opdracht.VoerUit(account.Regel([binaries.Pad("initdb"), "-D", nieuw, "-U", Beheerrol,
            $"--pwfile={map.Wachtwoordbestand}", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
            "--locale-provider=icu", "--icu-locale=nl-NL", "--no-instructions", .. opties]));
        account.VerliestEigendomVan(map.Wachtwoordbestand);
        if (!uitslag.Gelukt)
        {
            Mappen.Verwijder(nieuw);
            throw new IngebedFout($"PostgreSQL kan in {map.Pad} geen database aanleggen: {uitslag.Uitvoer}");
        }

        Directory.Move(nieuw, map.Cluster);
    }

    /// <summary>Starts the server. One that a killed host left behind is stopped first, so that nothing of that host lives on.</summary>
    public Luisterplek Start()
    {
        RuimWeesOp();
        _plek = KiesPlek();
        var logmap = Path.GetDirectoryName(map.Logboek)!;
        if (!Directory.Exists(logmap))
        {
            Mappen.MaakVoor(account, logmap);
        }

        Uitslag uitslag;
        var poging = 0;
        do
        {
            // pg_ctl gives the server a session of its own, so that Ctrl-C in the terminal reaches the host only.
            uitslag = Opdracht.VoerUit(
                account.Regel(binaries.Pad("pg_ctl"), "start", "-s", "-w", "-t", "60", "-D", map.Cluster, "-l", map.Logboek, "-o", Opties(_plek)),
                leesUitvoer: !OperatingSystem.IsWindows());
        }
        while (!uitslag.Gelukt && ++poging < Pogingen);

        return uitslag.Gelukt ? _plek : throw new IngebedFout(
            $"PostgreSQL is niet gestart. {uitslag.Uitvoer} Laatste regels van {map.Logboek}:{Environment.NewLine}{LaatsteRegels()}");
    }

    /// <summary>Where the server of a cluster says that it listens; null while it starts or stops.</summary>
    public static Luisterplek? Luistert(string cluster)
    {
        var regels = LeesPidbestand(cluster);
        return regels is [_, _, _, var poort, var socket, var adres, _, var stand, ..] && stand.Trim() is "ready"
            ? new(OperatingSystem.IsWindows() ? adres : socket, int.Parse(poort, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Stops the server and waits for it; sessions that are still open are ended.</summary>
    public void Stop()
    {
        if (!Stop(wegwerp ? "immediate" : "fast") && !Stop("immediate"))
        {
            throw new IngebedFout($"PostgreSQL in {map.Pad} stopt niet. De volgende start van de host ruimt de server op.");
        }

        RuimPlekOp(_plek?.Adres);
    }

    private bool Stop(string wijze) =>
        Opdracht.VoerUit(account.Regel(binaries.Pad("pg_ctl"), "stop", "-s", "-w", "-t", "30", "-D", map.Cluster, "-m", wijze)).Gelukt;

    private void RuimWeesOp()
    {
        var regels = LeesPidbestand(map.Cluster);
        if (int.TryParse(regels.FirstOrDefault(), CultureInfo.InvariantCulture, out var pid) && Leeft(pid) is { } naam)
        {
            if (IsOnzeServer(pid, naam))
            {
                Stop();
            }
            else
            {
                // After a restart of the machine another program may have the number; the server would take it for its predecessor.
                File.Delete(Pidbestand(map.Cluster));
            }
        }

        RuimPlekOp(regels.ElementAtOrDefault(4));
    }

    private static string Pidbestand(string cluster) => Path.Combine(cluster, "postmaster.pid");

    private static string[] LeesPidbestand(string cluster) =>
        File.Exists(Pidbestand(cluster)) ? File.ReadAllLines(Pidbestand(cluster)) : [];

    private bool IsOnzeServer(int pid, string naam)
    {
        var regel = $"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/cmdline";
        return File.Exists(regel)
            ? File.ReadAllText(regel).Split('\0').Contains(map.Cluster, StringComparer.Ordinal)
            : naam.StartsWith("postgres", StringComparison.Ordinal);
    }

    private static string? Leeft(int pid)
    {
        try
        {
            using var proces = Process.GetProcessById(pid);
            return proces.ProcessName;
        }
        catch (Exception fout) when (fout is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private Luisterplek KiesPlek()
    {
        if (OperatingSystem.IsWindows())
        {
            using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
            luisteraar.Start();
            return new("127.0.0.1", ((IPEndPoint)luisteraar.LocalEndpoint).Port);
        }

        var socketMap = map.SocketMap();
        Mappen.MaakVoor(account, socketMap);
        return new(socketMap, 5432);
    }

    private static void RuimPlekOp(string? socketMap)
    {
        // The name may come from a file that the account of the server can write: never follow it elsewhere.
        if (socketMap is not null && socketMap.StartsWith(Datamap.Noodsocket, StringComparison.Ordinal)
            && string.Equals(Path.GetDirectoryName(Path.GetFullPath(socketMap)), "/tmp", StringComparison.Ordinal))
        {
            Mappen.Verwijder(socketMap);
        }
    }

    private string Opties(Luisterplek plek)
    {
        string[] luister = OperatingSystem.IsWindows()
            ? ["listen_addresses=127.0.0.1"]
            : ["listen_addresses=", $"unix_socket_directories={plek.Adres}", "unix_socket_permissions=0700"];
        var alles = luister.Append(string.Create(CultureInfo.InvariantCulture, $"port={plek.Poort}"))
            .Concat(Instellingen).Concat(wegwerp ? WegwerpInstellingen : []);
        return string.Join(' ', alles.Select(i => $"-c {i}"));
    }

    private string LaatsteRegels() => File.Exists(map.Logboek)
        ? string.Join(Environment.NewLine, File.ReadLines(map.Logboek).TakeLast(5))
        : "(geen logboek)";

    private void SchrijfWachtwoord()
    {
        File.Delete(map.Wachtwoordbestand);
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var schrijver = new StreamWriter(map.Wachtwoordbestand, opties);
        schrijver.Write(RandomNumberGenerator.GetHexString(48, lowercase: true));
    }
}
