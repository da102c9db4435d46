namespace Zvh.Platform.Regio;

/// <summary>A profile folder that an admin uploaded. Once applied it is what the house stands on, instead of the profile it started with.</summary>
public sealed class Profielinlezing
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>By whom it was uploaded.</summary>
    public required string Door { get; init; }

    /// <summary>When it was uploaded (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>When it was applied (UTC); null while it is a proposal.</summary>
    public DateTimeOffset? ToegepastOp { get; set; }

    /// <summary>By whom it was applied.</summary>
    public string? ToegepastDoor { get; set; }

    /// <summary>Why it was applied.</summary>
    public string? Reden { get; set; }

    /// <summary>How many differences it brought.</summary>
    public int Verschillen { get; set; }

    /// <summary>The files.</summary>
    public List<Profielinleesbestand> Bestanden { get; init; } = [];
}

/// <summary>A file of an uploaded profile folder.</summary>
public sealed class Profielinleesbestand
{
    /// <summary>The upload.</summary>
    public Guid InlezingId { get; init; }

    /// <summary>The plain file name.</summary>
    public required string Naam { get; init; }

    /// <summary>The content.</summary>
    public required byte[] Inhoud { get; init; }
}
