namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>Somebody needs to know about one record for a while: a member of a case or a tafel (Wgs 1.8 lid 5; B1.22).</summary>
public sealed class Lidmaatschap
{
    /// <summary>What an emergency access is called in <see cref="Hoedanigheid"/>.</summary>
    public const string Nood = "noodtoegang";

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The kind of record, <c>module.noun</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>Key of the record.</summary>
    public Guid ObjectId { get; init; }

    /// <summary>The member.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>In which capacity, for example <c>procesregisseur</c>.</summary>
    public required string Hoedanigheid { get; init; }

    /// <summary>The record through which somebody became a member, for example the case that the person stands in; null when it came by itself.</summary>
    public Guid? Via { get; init; }

    /// <summary>From then on (UTC).</summary>
    public DateTimeOffset Van { get; init; }

    /// <summary>Until then (UTC), exclusive.</summary>
    public DateTimeOffset Tot { get; set; }
}

/// <summary>Access to one record in an emergency: with a reason, for at most eight hours, judged afterwards.</summary>
public sealed class Noodtoegang : Data.IMetVersie
{
    /// <summary>How long it lasts at most.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromHours(8);

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The membership that it gave.</summary>
    public Guid LidmaatschapId { get; init; }

    /// <summary>Who broke the glass.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>The kind of record.</summary>
    public required string Soort { get; init; }

    /// <summary>Key of the record.</summary>
    public Guid ObjectId { get; init; }

    /// <summary>Why. Never about the person.</summary>
    public required string Reden { get; init; }

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset Van { get; init; }

    /// <summary>Until when (UTC).</summary>
    public DateTimeOffset Tot { get; set; }

    /// <summary>Judged by whom (user name); null until then.</summary>
    public string? BeoordeeldDoor { get; set; }

    /// <summary>Judged when (UTC).</summary>
    public DateTimeOffset? BeoordeeldOp { get; set; }

    /// <summary>Whether it was right.</summary>
    public bool? Terecht { get; set; }

    /// <summary>What the judge wrote. Never about the person.</summary>
    public string? Oordeel { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
