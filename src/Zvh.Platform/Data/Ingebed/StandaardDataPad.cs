using System.Security.Cryptography;
using System.Text;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>Where the data of a house lies when nobody says so.</summary>
internal static class StandaardDataPad
{
    /// <summary>The folder for programs that keep state: of the machine for root, of the user otherwise.</summary>
    public static string MachineMap => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
        ? "/var/lib/zvh-modular"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "zvh-modular");

    /// <summary>In the checkout (<c>.zvh/regio</c>) where the server can read and write there, else a folder of the machine.</summary>
    /// <remarks>A folder that exists is always taken: a start by another account must fail, not show an empty house.</remarks>
    public static string Bepaal(string contentRoot, string regio)
    {
        if (Checkout(contentRoot) is not { } checkout)
        {
            return Path.Combine(MachineMap, regio);
        }

        var pad = Path.Combine(checkout, ".zvh", regio);
        return Bruikbaar(checkout, pad) ? pad : Path.Combine(MachineMap, Kenmerk(checkout), regio);
    }

    private static bool Bruikbaar(string checkout, string pad)
    {
        if (!Dienstaccount.Kies(pad).Bereikt(checkout))
        {
            return false;
        }

        try
        {
            Mappen.Maak(pad);
            return true;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? Checkout(string contentRoot)
    {
        var map = new DirectoryInfo(contentRoot);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Zvh.Modular.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName;
    }

    private static string Kenmerk(string pad) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pad)))[..8];
}
