using Microsoft.Extensions.FileProviders;

namespace Zvh.Abstractions;

/// <summary>A region profile as a plugin: a folder of JSON files that travels inside an assembly.</summary>
/// <remarks>A region brings data only, no pages and no tables. The same folder can also lie on disk (<c>Zvh:RegioPad</c>).</remarks>
public interface IRegio
{
    /// <summary>Kebab-case id, for example <c>midden-limburg</c>.</summary>
    string Id { get; }

    /// <summary>The files of the profile; <c>regio.json</c> stands in the root.</summary>
    IFileProvider Profiel { get; }
}
