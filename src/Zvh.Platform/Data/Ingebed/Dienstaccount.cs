using System.Globalization;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>The account that runs the server. PostgreSQL refuses to run as root, so root hands its work to another account.</summary>
internal sealed class Dienstaccount
{
    private const string Standaard = "nobody";

    private readonly IReadOnlyList<string> _voorvoegsel;
    private readonly string? _eigenaar;

    private Dienstaccount(string naam, IReadOnlyList<string> voorvoegsel, string? eigenaar)
    {
        Naam = naam;
        _voorvoegsel = voorvoegsel;
        _eigenaar = eigenaar;
    }

    /// <summary>Name of the account, for messages.</summary>
    public string Naam { get; }

    /// <summary>The own account; for root the owner of the data that is there, else <c>nobody</c>.</summary>
    /// <param name="dataPad">The data folder of the house; it need not exist.</param>
    public static Dienstaccount Kies(string dataPad)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return new(Environment.UserName, [], eigenaar: null);
        }

        var eigenaar = Eigenaar(Datamap.ClusterVan(dataPad));
        var (naam, uid, gid) = Regels().FirstOrDefault(r => eigenaar is { } id ? r.Uid == id : string.Equals(r.Naam, Standaard, StringComparison.Ordinal));
        if (naam is null)
        {
            throw new IngebedFout($"PostgreSQL draait niet als root, en het account {eigenaar?.ToString(CultureInfo.InvariantCulture) ?? Standaard} bestaat hier niet. "
                + "Start de host als een gewone gebruiker, of geef met ConnectionStrings:Zvh een database op.");
        }

        var eigendom = string.Create(CultureInfo.InvariantCulture, $"{uid}:{gid}");
        string[][] wegen =
        [
            ["setpriv", $"--reuid={uid}", $"--regid={gid}", "--clear-groups"],
            ["runuser", "-u", naam, "--"],
            ["su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", naam],
            ["sudo", "-n", "-u", naam, "--"],
        ];
        var weg = wegen.FirstOrDefault(w => Opdracht.VoerUit([.. w, "true"]).Gelukt)
            ?? throw new IngebedFout($"PostgreSQL draait niet als root, en de host kan hier niet overgaan op het account {naam} "
                + "(setpriv, runuser, su en sudo lukken niet). Start de host als een gewone gebruiker.");
        return new(naam, weg, eigendom);
    }

    /// <summary>The command line that runs a program under this account.</summary>
    public IReadOnlyList<string> Regel(params IEnumerable<string> programma) => [.. _voorvoegsel, .. programma];

    /// <summary>Whether the account can enter the folder, its parents included.</summary>
    public bool Bereikt(string map) => _eigenaar is null || Opdracht.VoerUit(Regel("test", "-x", map)).Gelukt;

    /// <summary>Gives one file or folder to the account; a link is not followed.</summary>
    public void WordtEigenaarVan(string pad)
    {
        if (_eigenaar is not null)
        {
            Chown(_eigenaar, pad);
        }
    }

    /// <summary>Gives one file back to root.</summary>
    public void VerliestEigendomVan(string pad)
    {
        if (_eigenaar is not null)
        {
            Chown("0:0", pad);
        }
    }

    private static void Chown(string eigenaar, string pad)
    {
        var uitslag = Opdracht.VoerUit("chown", "-h", eigenaar, pad);
        if (!uitslag.Gelukt)
        {
            throw new IngebedFout($"De map {pad} kan niet aan een ander account worden gegeven ({uitslag.Uitvoer}). "
                + "Kies met Zvh:DataPad een map op een schijf van deze machine.");
        }
    }

    private static int? Eigenaar(string map)
    {
        string[] vorm = OperatingSystem.IsMacOS() ? ["-f", "%u"] : ["-c", "%u"];
        return Directory.Exists(map) && int.TryParse(Opdracht.VoerUit(["stat", .. vorm, map]).Uitvoer, CultureInfo.InvariantCulture, out var uid)
            && uid != 0 ? uid : null;
    }

    private static IEnumerable<(string Naam, int Uid, int Gid)> Regels() =>
        from regel in File.ReadLines("/etc/passwd")
        let velden = regel.Split(':')
        where velden.Length >= 4
        let uid = int.TryParse(velden[2], CultureInfo.InvariantCulture, out var u) ? u : 0
        let gid = int.TryParse(velden[3], CultureInfo.InvariantCulture, out var g) ? g : 0
        where uid != 0
        select (velden[0], uid, gid);
}
