using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Plannen;

/// <summary>Whether a contribution may be passed on (Wgs 1.5 lid 1, 1.7 lid 1; B1.10).</summary>
internal enum Doorgeven
{
    /// <summary>Inside the case.</summary>
    BinnenCasus,

    /// <summary>To others only after the source agreed.</summary>
    NaAkkoord,

    /// <summary>Never outside the table.</summary>
    Niet,
}

/// <summary>What a participant brings in about a person: with its source, its ground and its conditions.</summary>
internal sealed class Bijdrage : IOnderdeelVan<Plan>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The organisation that brings it in; it stays responsible (BGS 1.6; B1.13).</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>What kind of data it is (Wgs 2.30; B1.6).</summary>
    public Gegevenssoort Gegeven { get; init; }

    /// <summary>What is brought in.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>Why it may be given.</summary>
    public Leveringsgrond Grond { get; init; }

    /// <summary>Since when the ground holds, for example the day of the agreement.</summary>
    public DateOnly GrondOp { get; init; }

    /// <summary>Whether it may be passed on.</summary>
    public Doorgeven Doorgeven { get; init; }

    /// <summary>Brought in on (UTC): the clock of five years of this item.</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Brought in by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Reported wrong on (UTC): nobody builds on it until the source looked (BGS 1.7).</summary>
    public DateTimeOffset? OnjuistOp { get; set; }

    /// <summary>What is wrong.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Onjuist { get; set; }

    /// <summary>Taken back by the source on (UTC): the text is gone.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Takes it back: the text goes, that something stood here stays.</summary>
    public void TrekIn(DateTimeOffset op) => (Tekst, IngetrokkenOp) = ("", op);
}
