using System.Diagnostics;

namespace Zvh.Testing;

/// <summary>A program of the machine that tests need: found, or installed where we may.</summary>
internal static class Hulpprogramma
{
    /// <summary>The first of the candidates that exists; a bare name is looked up in PATH.</summary>
    public static string? Vind(params IEnumerable<string> kandidaten) => kandidaten.Select(Volledig).FirstOrDefault(p => p is not null);

    /// <summary>Finds a program, or installs its Debian package as root.</summary>
    /// <exception cref="InvalidOperationException">It is missing and may not be installed; says what to do.</exception>
    public static string VindOfInstalleer(string titel, string pakket, string variabele, IReadOnlyList<string> kandidaten)
    {
        if (Environment.GetEnvironmentVariable(variabele) is { Length: > 0 } gegeven)
        {
            return Vind(gegeven) ?? throw new InvalidOperationException($"{variabele} names {gegeven}, which does not exist.");
        }

        return Vind(kandidaten) ?? (Installeer(pakket) ? Vind(kandidaten) : null) ?? throw new InvalidOperationException(
            $"{titel} is missing, and these tests may not install it here. Run: sudo apt-get update && sudo apt-get install -y {pakket} "
            + $"(or install it another way and set {variabele} to its path).");
    }

    private static bool Installeer(string pakket)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || Vind("apt-get") is null)
        {
            return false;
        }

        // Test assemblies run side by side; apt-get update does not wait for another one, so a lock of our own does.
        var opdracht = $"apt-get update -q && apt-get -o DPkg::Lock::Timeout=600 install -y -q {pakket}";
        string[] regel = Vind("flock") is { } flock ? [flock, "/tmp/zvh-apt.lock", "sh", "-c", opdracht] : ["sh", "-c", opdracht];
        var start = new ProcessStartInfo(regel[0], regel.Skip(1)) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var proces = Process.Start(start)!;
        proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return proces.ExitCode == 0;
    }

    private static string? Volledig(string kandidaat)
    {
        if (Path.IsPathFullyQualified(kandidaat))
        {
            return File.Exists(kandidaat) ? kandidaat : null;
        }

        var naam = OperatingSystem.IsWindows() ? kandidaat + ".exe" : kandidaat;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(map => Path.Combine(map, naam)).FirstOrDefault(File.Exists);
    }
}
