using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;

namespace Zvh.Tafels.Domein;

/// <summary>Where something on the agenda stands.</summary>
internal enum Puntstand
{
    /// <summary>Still to be talked about.</summary>
    Open,

    /// <summary>Decided.</summary>
    Besloten,

    /// <summary>Kept for another sitting.</summary>
    Aangehouden,

    /// <summary>Talked about; there was nothing to decide.</summary>
    Besproken,
}

/// <summary>A melding or case on the agenda of a sitting. Only who is invited to it sees it: two people at one sitting may see different items.</summary>
[Beschermd("tafels.agendapunt", Rechten.PuntLezen)]
internal sealed class Agendapunt : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>The sitting.</summary>
    public Guid ZittingId { get; init; }

    /// <summary>The melding or case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Which of the two.</summary>
    public Onderwerpsoort Soort { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>CBS code of its municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Place on the agenda.</summary>
    public int Volgorde { get; set; }

    /// <summary>Planned minutes.</summary>
    public int Minuten { get; set; } = 10;

    /// <summary>Why it was put on the agenda after that closed; null when it was in time.</summary>
    public string? Spoedreden { get; init; }

    /// <summary>What was said.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Notitie { get; set; }

    /// <summary>Where it stands.</summary>
    public Puntstand Stand { get; private set; }

    /// <summary>What was decided, in Dutch and without data about people.</summary>
    public string? Besluit { get; private set; }

    /// <summary>Which organisations agreed (Wgs 2.27 lid 3: only lid 1 decides).</summary>
    public string? Akkoord { get; private set; }

    /// <summary>Decided on (UTC).</summary>
    public DateTimeOffset? BeslotenOp { get; private set; }

    /// <summary>Decided by whom (user name).</summary>
    public string? BeslotenDoor { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Ends the talk about it. What was decided before about it stays.</summary>
    public void RondAf(Puntstand stand, string besluit, string? akkoord, string door, DateTimeOffset op) =>
        (Stand, Besluit, Akkoord, BeslotenDoor, BeslotenOp) = (stand, Stand is Puntstand.Besloten ? $"{Besluit}; {besluit}" : besluit, akkoord ?? Akkoord, door, op);
}

/// <summary>Somebody is invited to something on the agenda, and may be asked to prepare .</summary>
internal sealed class Genodigde : IOnderdeelVan<Agendapunt>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Who.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Whether the persons are known at the organisation; null while nobody answered.</summary>
    public bool? Bekend { get; set; }

    /// <summary>What the organisation brings to the table.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Voorbereiding { get; set; }

    /// <summary>Answered on (UTC).</summary>
    public DateTimeOffset? BeantwoordOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>Somebody asks to talk about a melding or case at a tafel.</summary>
internal sealed class Voordracht
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tafel.</summary>
    public Guid TafelId { get; init; }

    /// <summary>The melding or case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Why; without data about people.</summary>
    public string? Reden { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Put on an agenda or dropped on (UTC); null while it waits.</summary>
    public DateTimeOffset? AfgehandeldOp { get; set; }
}
