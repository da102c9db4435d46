using System.Collections;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Zvh.Platform.Regio;

/// <summary>A profile folder in memory: one that was uploaded, stored, or written by the house itself.</summary>
/// <param name="bestanden">Contents by file name.</param>
public sealed class Geheugenmap(IReadOnlyDictionary<string, byte[]> bestanden) : IFileProvider
{
    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath) => new Inhoud([.. bestanden.Select(b => new Bestand(b.Key, b.Value))]);

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) =>
        bestanden.TryGetValue(subpath, out var inhoud) ? new Bestand(subpath, inhoud) : new NotFoundFileInfo(subpath);

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Inhoud(IReadOnlyList<IFileInfo> lijst) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => lijst.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Bestand(string naam, byte[] inhoud) : IFileInfo
    {
        public bool Exists => true;

        public long Length => inhoud.Length;

        public string? PhysicalPath => null;

        public string Name => naam;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(inhoud, writable: false);
    }
}
