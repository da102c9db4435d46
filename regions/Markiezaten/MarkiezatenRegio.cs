using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Regio.Markiezaten;

/// <summary>The profile of Zorg- en Veiligheidshuis De Markiezaten.</summary>
public sealed class MarkiezatenRegio : IRegio
{
    /// <inheritdoc />
    public string Id => "markiezaten";

    /// <inheritdoc />
    public IFileProvider Profiel { get; } = new EmbeddedFileProvider(typeof(MarkiezatenRegio).Assembly, "profiel");
}
