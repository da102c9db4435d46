using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Zvh.Benchmarks.Kader;

/// <summary>Publishes the host as the Dockerfile does, beside the build of the checkout and not in it.</summary>
internal static class Publicatie
{
    /// <summary>Publishes; when nothing changed this takes seconds.</summary>
    /// <param name="zonder">Name of a module to leave out, such as <c>Casussen</c>; null for the whole host.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>The path of <c>Zvh.Host.dll</c>.</returns>
    public static async Task<string> MaakAsync(string? zonder, CancellationToken ct)
    {
        var host = zonder is null ? "host" : $"host-zonder-{zonder}";
        var map = Path.Combine(Werkplaats.Wortel, "artifacts", "prestaties");
        string[] regel =
        [
            "publish", Path.Combine(Werkplaats.Wortel, "src", "Zvh.Host"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(map, "bouw"), "-o", Path.Combine(map, host), "-v", "quiet", "-nologo",

            // A runtime identifier adds to the lock file; the one of the checkout stays as it is.
            "-p:NuGetLockFilePath=obj/prestaties.lock.json", $"-p:ZvhZonder={zonder}",
        ];
        using var bouw = Process.Start(new ProcessStartInfo("dotnet", regel) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var uitvoer = await bouw.StandardOutput.ReadToEndAsync(ct);
        await bouw.WaitForExitAsync(ct);
        return bouw.ExitCode == 0 ? Path.Combine(map, host, "Zvh.Host.dll") : throw new InvalidOperationException($"The host cannot be published: {uitvoer}");
    }
}
