using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Regio.NoordLimburg;

/// <summary>The profile of Zorg- en Veiligheidshuis Noord-Limburg.</summary>
public sealed class NoordLimburgRegio : IRegio
{
    /// <inheritdoc />
    public string Id => "noord-limburg";

    /// <inheritdoc />
    public IFileProvider Profiel { get; } = new EmbeddedFileProvider(typeof(NoordLimburgRegio).Assembly, "profiel");
}
