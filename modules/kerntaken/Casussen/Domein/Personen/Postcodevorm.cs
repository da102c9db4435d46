using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Personen;

/// <summary>A postcode as it is stored.</summary>
internal static class Postcodevorm
{
    /// <summary>Capitals, no space; null when nothing is left.</summary>
    public static string? Van(string? tekst) => Tekst.Leeg(tekst)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
