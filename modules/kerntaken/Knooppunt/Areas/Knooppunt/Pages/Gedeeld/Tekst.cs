namespace Zvh.Knooppunt.Gedeeld;

/// <summary>Text of a form as it is stored.</summary>
internal static class Tekst
{
    /// <summary>Without spaces around it; null when nothing is left.</summary>
    public static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
