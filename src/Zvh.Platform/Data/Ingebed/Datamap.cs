using System.Globalization;
using System.Security.Cryptography;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>The data folder of one house: who holds it, and where its parts lie.</summary>
/// <remarks>The folder itself, the lock and the password belong to the account of the host; cluster, log and socket to the
/// account of the server. The lock goes with the process, so a killed host leaves no lock behind.</remarks>
internal sealed class Datamap : IDisposable
{
    /// <summary>How the folder of a socket outside the data folder begins.</summary>
    public const string Noodsocket = "/tmp/zvh-s-";

    private const int LangsteSocketPad = 90;

    private readonly FileStream _slot;

    private Datamap(string pad, FileStream slot)
    {
        Pad = pad;
        _slot = slot;
    }

    /// <summary>The folder.</summary>
    public string Pad { get; }

    /// <summary>The cluster (PGDATA).</summary>
    public string Cluster => ClusterVan(Pad);

    /// <summary>Log of the server.</summary>
    public string Logboek => Path.Combine(Pad, "log", "postgres.log");

    /// <summary>The password of both roles; mode 0600.</summary>
    public string Wachtwoordbestand => WachtwoordVan(Pad);

    /// <summary>Where the cluster of a data folder lies.</summary>
    public static string ClusterVan(string dataPad) => Path.Combine(dataPad, "pgdata");

    /// <summary>Where the password of a data folder lies.</summary>
    public static string WachtwoordVan(string dataPad) => Path.Combine(dataPad, "wachtwoord");

    /// <summary>Whether another process holds the folder.</summary>
    public static bool IsBezet(string dataPad)
    {
        try
        {
            if (File.Exists(Slotbestand(dataPad)))
            {
                Open(Slotbestand(dataPad)).Dispose();
            }

            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Makes the folder where needed and takes it for this process.</summary>
    /// <exception cref="DatafolderInGebruik">Another host holds it.</exception>
    public static Datamap Neem(string pad)
    {
        var bestand = Slotbestand(pad);
        try
        {
            Mappen.Maak(pad);
            var slot = Open(bestand);
            try
            {
                File.WriteAllText(Houderbestand(pad), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
                return new(pad, slot);
            }
            catch
            {
                slot.Dispose();
                throw;
            }
        }
        catch (UnauthorizedAccessException fout)
        {
            throw new IngebedFout($"De datamap {pad} is van een ander account. Start de host met het account waarmee de map is gemaakt, "
                + "of kies met Zvh:DataPad een eigen map.", fout);
        }
        catch (IOException fout) when (fout is not DirectoryNotFoundException && File.Exists(bestand))
        {
            throw new DatafolderInGebruik($"De datamap {pad} is al in gebruik door een andere host{Houder(pad)}. "
                + "Stop die host, of geef deze host met --Zvh:DataPad=<map> een eigen datamap.", fout);
        }
    }

    /// <summary>Major version of the cluster, or null when there is none yet.</summary>
    public int? Versie => File.Exists(Path.Combine(Cluster, "PG_VERSION"))
        ? int.Parse(File.ReadAllText(Path.Combine(Cluster, "PG_VERSION")).Trim(), CultureInfo.InvariantCulture)
        : null;

    /// <summary>A folder for the socket: in the data folder, or a fresh one nobody can guess where that path is too long
    /// for a socket or would need quoting in the settings of the server.</summary>
    public string SocketMap()
    {
        var eigen = Path.Combine(Pad, "s");
        return eigen.Length <= LangsteSocketPad && eigen.All(t => char.IsAsciiLetterOrDigit(t) || t is '/' or '.' or '-' or '_')
            ? eigen
            : Noodsocket + RandomNumberGenerator.GetHexString(16, lowercase: true);
    }

    /// <summary>Leaves the folder to the next host.</summary>
    public void Dispose() => _slot.Dispose();

    private static FileStream Open(string bestand)
    {
        var opties = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(bestand, opties);
    }

    private static string Slotbestand(string pad) => Path.Combine(pad, "host.slot");

    private static string Houderbestand(string pad) => Path.Combine(pad, "host.pid");

    private static string Houder(string pad) =>
        File.Exists(Houderbestand(pad)) ? $" (proces {File.ReadAllText(Houderbestand(pad))})" : "";
}
