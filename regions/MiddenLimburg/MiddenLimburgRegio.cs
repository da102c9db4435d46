using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Regio.MiddenLimburg;

/// <summary>The profile of Zorg- en Veiligheidshuis Midden-Limburg.</summary>
public sealed class MiddenLimburgRegio : IRegio
{
    /// <inheritdoc />
    public string Id => "midden-limburg";

    /// <inheritdoc />
    public IFileProvider Profiel { get; } = new EmbeddedFileProvider(typeof(MiddenLimburgRegio).Assembly, "profiel");
}
