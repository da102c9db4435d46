using System.Globalization;
using System.Security.Cryptography;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Platform.Tests.Ingebed;

/// <summary>A data folder for one test, in a place that every account can reach.</summary>
internal sealed class Proefmap : IDisposable
{
    public Proefmap() => Mappen.Maak(Pad);

    public string Pad { get; } = Path.Combine("/tmp", "zvh-proef-" + RandomNumberGenerator.GetHexString(12, lowercase: true));

    public string Cluster => Datamap.ClusterVan(Pad);

    public int ServerPid => int.Parse(File.ReadLines(Path.Combine(Cluster, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>Removes the folder, and the server that a killed host left in it.</summary>
    public void Dispose()
    {
        if (File.Exists(Path.Combine(Cluster, "postmaster.pid")) && ServerPid != Environment.ProcessId)
        {
            Opdracht.VoerUit("kill", "-QUIT", ServerPid.ToString(CultureInfo.InvariantCulture));
        }

        Mappen.Verwijder(Pad);
    }
}
