using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Plannen;

/// <summary>A goal of a plan, on one leefgebied.</summary>
internal sealed class Doel : IOnderdeelVan<Plan>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Code of the leefgebied.</summary>
    public required string Leefgebied { get; set; }

    /// <summary>What should be so.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>Reached on; null until then.</summary>
    public DateOnly? BereiktOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
