using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Mensenhandel.Domein;

/// <summary>The approach to somebody who exploits others, or may. It stands by itself: nothing in it points at a signal or at the other track.</summary>
[Beschermd("mensenhandel.daderspoor", Rechten.DaderLezen)]
internal sealed class Daderspoor : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Uitbuitingssignaal.Mensenhandel;

    /// <summary>Its number, in the order of beginning.</summary>
    public int Volgnummer { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Whom it is about: a person or a network.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Wie { get; set; }

    /// <summary>What is known.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public required string Bekend { get; set; }

    /// <summary>Who leads it; null while nobody does.</summary>
    public Guid? ProcesregisseurId { get; set; }

    /// <summary>Began on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"D-{Volgnummer:00000}");
}

/// <summary>Something that is done about somebody who exploits others.</summary>
internal sealed class Daderactie : IOnderdeelVan<Daderspoor>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>What is done, and by whom.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>Agreed on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Done on (UTC); null while it is not.</summary>
    public DateTimeOffset? KlaarOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
