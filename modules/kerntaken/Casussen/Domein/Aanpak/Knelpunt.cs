using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>Something in the way of the approach of a case that its partners cannot solve: counted over all cases, for administrators .</summary>
internal sealed class Knelpunt : IOnderdeelVan<Casus>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Code of the kind.</summary>
    public required string Soort { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly Sinds { get; init; }

    /// <summary>Solved on; null while it stands in the way.</summary>
    public DateOnly? OpgelostOp { get; set; }

    /// <summary>What it does in this case.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Toelichting { get; set; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
