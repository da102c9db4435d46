using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Testing;

/// <summary>The data folders of test servers: made, watched over, and cleared away when a test process was killed.</summary>
internal static class Testmappen
{
    /// <summary>Waits for the end of its input, which closes with the test process however that ends,
    /// then stops the server (SIGQUIT: at once) and removes the data.</summary>
    private const string Waker = """
        trap '' INT TERM HUP; exec >/dev/null 2>&1; read -r regel
        kill -QUIT "$1"
        for poging in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$2" && exit; sleep 0.2; done
        """;

    private static readonly string Basis = OperatingSystem.IsWindows() ? Path.GetTempPath() : "/tmp";

    private static readonly string Naam = $"zvh-test-{Environment.UserName}-";

    /// <summary>The path of a new folder.</summary>
    public static string Nieuw() => Path.Combine(Basis, Naam + Guid.CreateVersion7().ToString("N"));

    /// <summary>Sees to it that the server ends with this process. A test runner gives a process that ends a tenth of a second,
    /// and a killed process none at all; so another process does it.</summary>
    /// <returns>What must be kept: once the collector takes it, the watcher thinks that this process has ended.</returns>
    public static object Bewaak(IngebedPostgres postgres)
    {
        if (OperatingSystem.IsWindows())
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => postgres.DisposeAsync().AsTask().GetAwaiter().GetResult();
            return postgres;
        }

        var server = File.ReadLines(Path.Combine(Datamap.ClusterVan(postgres.Map), "postmaster.pid")).First();
        var waker = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Waker, "waker", server, postgres.Map])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
        });
        return (postgres, waker);
    }

    /// <summary>Removes what killed test processes left. A folder that is held belongs to a run that is going on;
    /// a fresh one may be about to be held.</summary>
    public static async Task RuimOpAsync()
    {
        var grens = TimeProvider.System.GetUtcNow().AddMinutes(-2).UtcDateTime;
        foreach (var map in new DirectoryInfo(Basis).EnumerateDirectories(Naam + "*").Where(m => m.LastWriteTimeUtc < grens))
        {
            if (Datamap.IsBezet(map.FullName))
            {
                continue;
            }

            try
            {
                // Starting on the folder stops a server that still runs there; disposing removes it all.
                await (await IngebedPostgres.StartAsync(
                    new() { DataPad = map.FullName, Wegwerp = true }, NullLogger.Instance, CancellationToken.None)).DisposeAsync();
            }
            catch (DatafolderInGebruik)
            {
                // Another test process clears the same folder.
            }
            catch (IngebedFout)
            {
                Mappen.Verwijder(map.FullName);
            }
        }
    }
}
