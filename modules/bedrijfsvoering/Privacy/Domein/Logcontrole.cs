namespace Zvh.Privacy.Domein;

/// <summary>How far a check of the log is.</summary>
internal enum Controlestatus
{
    /// <summary>Asked for.</summary>
    Wacht,

    /// <summary>Going on.</summary>
    Bezig,

    /// <summary>Done: every row fits.</summary>
    Intact,

    /// <summary>Done: a row does not fit.</summary>
    Verbroken,
}

/// <summary>One check of the chain of the log (BIO2 8.15.06; B5.6). Keeps the head that it found, so that a later check sees a rewritten tail.</summary>
internal sealed class Logcontrole
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The night for which it is done, once in the whole house; null when somebody asked for it.</summary>
    public DateOnly? Nacht { get; init; }

    /// <summary>By whom (user name), or <c>systeem</c>.</summary>
    public required string Door { get; init; }

    /// <summary>Asked for when (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>How far it is.</summary>
    public Controlestatus Status { get; set; }

    /// <summary>How many rows there were when it began.</summary>
    public long Totaal { get; set; }

    /// <summary>Number of the last row that was checked.</summary>
    public long Nagekeken { get; set; }

    /// <summary>Hash of that row; when all is well the head of the chain.</summary>
    public byte[] Hash { get; set; } = [];

    /// <summary>Number of the first row that does not fit; null when all fit.</summary>
    public long? EersteFout { get; set; }

    /// <summary>What is wrong with that row, in Dutch.</summary>
    public string? Fout { get; set; }

    /// <summary>Done when (UTC).</summary>
    public DateTimeOffset? KlaarOp { get; set; }
}

/// <summary>A reminder that an emergency access waits for its review; there is one at most.</summary>
internal sealed class Beoordelingsherinnering
{
    /// <summary>The emergency access.</summary>
    public Guid NoodtoegangId { get; init; }

    /// <summary>Sent when (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}
