using System.Globalization;
using System.Text;

namespace Zvh.Casussen.Domein.Personen;

/// <summary>Names in the form in which they are compared: without accents, capitals and marks, with <c>ij</c> as <c>y</c>.</summary>
/// <remarks>The function <c>casussen.naamvorm</c> of the database does the same for what is stored.</remarks>
internal static class Naamvorm
{
    /// <summary>Prefixes say nothing about who somebody is.</summary>
    private static readonly HashSet<string> Tussenvoegsels = new(StringComparer.Ordinal) { "van", "de", "den", "der", "het", "t", "ten", "ter", "te", "in", "op", "aan", "bij", "von", "zu", "el", "al", "la", "le", "du", "di", "da" };

    /// <summary>A name in the form in which it is compared.</summary>
    public static string Van(string? naam)
    {
        var vorm = new StringBuilder();
        foreach (var teken in (naam ?? "").Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(teken))
            {
                vorm.Append(char.ToLowerInvariant(teken));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                vorm.Append(' ');
            }
        }

        return string.Join(' ', vorm.ToString().Replace("ij", "y", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words of a name that say who somebody is; all of them when there are only prefixes.</summary>
    public static IReadOnlyList<string> Woorden(string? naam)
    {
        var alle = Van(naam).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var dragend = alle.Where(w => !Tussenvoegsels.Contains(w)).ToList();
        return dragend.Count > 0 ? dragend : alle;
    }
}
