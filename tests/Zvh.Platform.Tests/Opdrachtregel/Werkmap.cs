using Zvh.Testing;

namespace Zvh.Platform.Tests.Opdrachtregel;

/// <summary>A folder where the user of the command line stands.</summary>
internal sealed class Werkmap : IDisposable
{
    public string Pad { get; } = Directory.CreateTempSubdirectory("zvh-werk-").FullName;

    /// <summary>A copy of the bare profile folder, to break.</summary>
    public string Profiel(string naam)
    {
        var map = Directory.CreateDirectory(Path.Combine(Pad, naam));
        foreach (var bestand in Directory.GetFiles(Path.Combine(Hostproces.Bron, "tests", "Zvh.Regions.Tests", "Profielen", "proefland")))
        {
            File.Copy(bestand, Path.Combine(map.FullName, Path.GetFileName(bestand)));
        }

        return map.FullName;
    }

    public void Schrijf(string naam, string inhoud) => File.WriteAllText(Path.Combine(Pad, naam), inhoud);

    public Task<Hostuitslag> TypAsync(params string[] args) => Hostproces.VoerUitAsync(Pad, args);

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}
