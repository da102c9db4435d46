using System.ComponentModel;
using System.Diagnostics;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>What a program gave back.</summary>
/// <param name="Code">Exit code; 127 when the program could not be started.</param>
/// <param name="Uitvoer">Standard output and standard error.</param>
internal sealed record Uitslag(int Code, string Uitvoer)
{
    /// <summary>The program says that it did its work.</summary>
    public bool Gelukt => Code == 0;
}

/// <summary>Runs a small program to its end.</summary>
internal static class Opdracht
{
    /// <summary>Runs a program in the root folder: the account of the server may not be able to read ours.</summary>
    public static Uitslag VoerUit(params IReadOnlyList<string> regel) => VoerUit(regel, leesUitvoer: true);

    /// <summary>As above; without reading where a grandchild would keep the pipe open for ever (pg_ctl start on Windows).</summary>
    public static Uitslag VoerUit(IReadOnlyList<string> regel, bool leesUitvoer)
    {
        var start = new ProcessStartInfo(regel[0], regel.Skip(1))
        {
            WorkingDirectory = Path.GetPathRoot(Environment.CurrentDirectory)!,
            RedirectStandardOutput = leesUitvoer,
            RedirectStandardError = leesUitvoer,
        };

        // The environment of the user (PGDATA, PGPORT, a translated server) must not reach our server.
        foreach (var naam in start.Environment.Keys.Where(n => n.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(naam);
        }

        start.Environment["LC_ALL"] = "C";
        try
        {
            using var proces = Process.Start(start)!;
            var uitvoer = leesUitvoer ? proces.StandardOutput.ReadToEnd() + proces.StandardError.ReadToEnd() : "";
            proces.WaitForExit();
            return new(proces.ExitCode, uitvoer.Trim());
        }
        catch (Win32Exception fout)
        {
            return new(127, fout.Message);
        }
    }
}
