namespace Zvh.Casussen.Domein.Meldingen;

/// <summary>How many meldingen got a number in a year.</summary>
internal sealed class Meldingteller
{
    /// <summary>The year; key.</summary>
    public int Jaar { get; init; }

    /// <summary>The last number given.</summary>
    public int Laatste { get; init; }
}
