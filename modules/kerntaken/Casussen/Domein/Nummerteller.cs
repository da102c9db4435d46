namespace Zvh.Casussen.Domein;

/// <summary>How many numbers were given in a year.</summary>
internal sealed class Nummerteller
{
    /// <summary>What is numbered; part of the key.</summary>
    public required string Letter { get; init; }

    /// <summary>The year; part of the key.</summary>
    public int Jaar { get; init; }

    /// <summary>The last number given.</summary>
    public int Laatste { get; init; }
}
