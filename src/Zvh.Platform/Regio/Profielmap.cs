using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>The folder of a region profile: flat, with <c>regio.json</c>, the logo and the files that modules read.</summary>
/// <param name="bron">The files, inside an assembly or on disk.</param>
public sealed class Profielmap(IFileProvider bron)
{
    // A profile is written by hand; more than this is not a profile and would only fill the memory.
    private const long GrootsteBestand = 4 * 1024 * 1024;

    /// <summary>The names of the files, in ordinal order.</summary>
    public IReadOnlyList<string> Bestanden { get; } =
        [.. bron.GetDirectoryContents("").Where(b => !b.IsDirectory).Select(b => b.Name).Order(StringComparer.Ordinal)];

    /// <summary>Whether the folder holds a file; only a plain name is looked for, never a path.</summary>
    public bool Heeft(string bestand) => Bestanden.Contains(bestand, StringComparer.Ordinal);

    /// <summary>Reads a JSON file strictly.</summary>
    /// <typeparam name="T">What the file holds.</typeparam>
    /// <param name="bestand">The file name, for example <c>financien.json</c>.</param>
    public Uitkomst<Profielbestand<T>> Lees<T>(string bestand)
    {
        var inhoud = Inhoud(bestand);
        return inhoud.Gelukt ? Profielbestand<T>.Lees(bestand, inhoud.Waarde) : Uitkomst<Profielbestand<T>>.Geweigerd(inhoud.Fouten);
    }

    /// <summary>The bytes of a file.</summary>
    public Uitkomst<byte[]> Inhoud(string bestand)
    {
        if (!Heeft(bestand))
        {
            return Uitkomst<byte[]>.Geweigerd(bestand, $"Het bestand {bestand} ontbreekt in de profielmap. Voeg het toe, of verbeter de naam ervan.");
        }

        var info = bron.GetFileInfo(bestand);
        if (info.Length > GrootsteBestand)
        {
            return Uitkomst<byte[]>.Geweigerd(bestand, $"Het bestand {bestand} is groter dan 4 MB. Maak het kleiner.");
        }

        using var stroom = info.CreateReadStream();
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return Uitkomst<byte[]>.Ok(geheugen.ToArray());
    }
}
