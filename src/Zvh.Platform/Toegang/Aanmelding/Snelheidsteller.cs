namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>How often something was tried in a minute, over all nodes.</summary>
public sealed class Snelheidsteller
{
    /// <summary>Print of what is counted and by whom: no address and no name.</summary>
    public required string Sleutel { get; init; }

    /// <summary>When the minute began, with the first try (UTC).</summary>
    public DateTimeOffset Begin { get; init; }

    /// <summary>How often.</summary>
    public int Aantal { get; init; }
}
