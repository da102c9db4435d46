namespace Zvh.Platform.Toegang.Wie;

/// <summary>What a user must have before data about people opens (Wgs 1.8 lid 2, BGS 1.11 and 1.17; B1.19, B1.22, B1.35).</summary>
public enum Bewijssoort
{
    /// <summary>Designated by the own organisation for this purpose.</summary>
    Aanwijzing,

    /// <summary>Verklaring omtrent het gedrag.</summary>
    Vog,

    /// <summary>Security screening; takes the place of a VOG.</summary>
    Screening,

    /// <summary>Signed statement of secrecy.</summary>
    Geheimhouding,

    /// <summary>Training in data care, rules and work processes.</summary>
    Opleiding,
}

/// <summary>A piece of evidence about a user, with an end date. An expired one closes access until there is a newer one.</summary>
public sealed class Bewijs
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>What it is.</summary>
    public Bewijssoort Soort { get; init; }

    /// <summary>Where the document is kept, for example a file number; never the document itself.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>First day on which it holds.</summary>
    public DateOnly Van { get; init; }

    /// <summary>Last day on which it holds.</summary>
    public DateOnly Tot { get; init; }

    /// <summary>Entered by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Entered when (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Withdrawn when (UTC); a withdrawn one does not count.</summary>
    public DateTimeOffset? IngetrokkenOp { get; set; }
}

/// <summary>Somebody takes over for a colleague for a while: sees the records of which the colleague is a member, with the own roles.</summary>
public sealed class Waarneming
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who is away.</summary>
    public Guid VoorId { get; init; }

    /// <summary>Who takes over.</summary>
    public Guid DoorId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly Tot { get; init; }

    /// <summary>Entered by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Entered when (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Ended earlier than planned, when (UTC).</summary>
    public DateTimeOffset? IngetrokkenOp { get; set; }
}
