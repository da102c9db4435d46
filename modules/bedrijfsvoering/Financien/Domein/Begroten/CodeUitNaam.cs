using System.Globalization;
using System.Text;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>Makes the code of a post from its name.</summary>
internal static class CodeUitNaam
{
    /// <summary>The name in lower-case words with dashes, without accents: <c>Materiële kosten</c> gives <c>materiele-kosten</c>.</summary>
    public static string Van(string naam)
    {
        var code = new StringBuilder();
        foreach (var teken in naam.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(teken))
            {
                code.Append(char.ToLowerInvariant(teken));
            }
            else if (code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }
        }

        return code.ToString().Trim('-') is { Length: > 0 } gevonden ? gevonden : "post";
    }

    /// <summary>The code, with a number when it is taken.</summary>
    public static string Van(string naam, IReadOnlySet<string> bezet)
    {
        var code = Van(naam);
        return !bezet.Contains(code) ? code : Enumerable.Range(2, bezet.Count + 1)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"{code}-{n}")).First(c => !bezet.Contains(c));
    }
}
