namespace Zvh.Platform.Toegang.Wie;

/// <summary>A message to one user, in the product. Holds no data about people: it says where to look.</summary>
public sealed class Bericht
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>For whom.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>What happened, in Dutch.</summary>
    public required string Tekst { get; init; }

    /// <summary>Where to look.</summary>
    public required string Pad { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>A mail said that it waits, on (UTC); null until then.</summary>
    public DateTimeOffset? GemaildOp { get; set; }

    /// <summary>The mail is tried again from then on (UTC); null while it was not tried.</summary>
    public DateTimeOffset? MailNa { get; set; }

    /// <summary>Read when (UTC); null until then.</summary>
    public DateTimeOffset? GelezenOp { get; set; }
}
