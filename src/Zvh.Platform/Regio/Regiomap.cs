using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>A region profile that lies as a plain folder on disk (<c>Zvh:RegioPad</c>), so that a new house needs no C#.</summary>
public sealed class Regiomap : IRegio, IDisposable
{
    private readonly PhysicalFileProvider bestanden;

    /// <summary>Opens the folder.</summary>
    /// <param name="pad">A full path.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public Regiomap(string pad) => bestanden = new(pad);

    /// <summary>The id in <c>regio.json</c>, or the name of the folder while the file cannot be read.</summary>
    public string Id => new Profielmap(bestanden).Lees<Regioprofiel>(Regioprofiel.Bestandsnaam) is { Gelukt: true } gelezen
        ? gelezen.Waarde.Inhoud.Id
        : Path.GetFileName(Path.TrimEndingDirectorySeparator(bestanden.Root));

    /// <inheritdoc />
    public IFileProvider Profiel => bestanden;

    /// <inheritdoc />
    public void Dispose() => bestanden.Dispose();
}
