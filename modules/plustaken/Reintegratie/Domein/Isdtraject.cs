using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Reintegratie.Domein;

/// <summary>What the court decided when it tested halfway.</summary>
internal enum Isdtoets
{
    /// <summary>The measure goes on.</summary>
    Voortzetten,

    /// <summary>The measure ends early.</summary>
    Beeindigen,
}

/// <summary>The moments of a measure for stelselmatige daders, which differ from those of a sentence: the court may test halfway, and the last part is outside the walls.</summary>
internal sealed class Isdtraject : IOnderdeelVan<Terugkeer>, IMetVersie
{
    /// <summary>The measure lasts two years at most (Wetboek van Strafrecht 38n).</summary>
    public const int HoogstensJaren = 2;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The measure began on.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public DateOnly? Begin { get; set; }

    /// <summary>The court tests on; null when no test is planned.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public DateOnly? ToetsOp { get; set; }

    /// <summary>What the court decided then; null while it did not.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public Isdtoets? Toets { get; set; }

    /// <summary>Outside the walls from; null while nobody knows.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public DateOnly? ExtramuraalOp { get; set; }

    /// <summary>The measure ends on.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public DateOnly? Einde { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
