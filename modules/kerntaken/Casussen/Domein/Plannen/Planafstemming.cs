using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Plannen;

/// <summary>Two plans are aligned because the persons stand in each other's directe kring (BGS 2.20 lid 2; B1.12).</summary>
internal sealed class Planafstemming : IOnderdeelVan<Plan>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The other plan.</summary>
    public Guid AnderPlanId { get; init; }

    /// <summary>How the plans depend on each other.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Afhankelijkheid { get; init; }

    /// <summary>Why aligning them is needed.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Noodzaak { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }
}
