namespace Zvh.Abstractions;

/// <summary>Text as forms bring it and screens show it.</summary>
public static class Tekst
{
    /// <summary>Without spaces around it; null when nothing is left.</summary>
    public static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    /// <summary>With a capital at the front.</summary>
    public static string Hoofdletter(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
    }
}
