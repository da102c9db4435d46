namespace Zvh.Casussen.Domein;

/// <summary>Text of a form as it is stored.</summary>
internal static class Tekst
{
    /// <summary>Without spaces around it; null when nothing is left.</summary>
    public static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    /// <summary>A postcode as it is stored: capitals, no space; null when nothing is left.</summary>
    public static string? Postcode(string? tekst) => Leeg(tekst)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
