using System.Text.RegularExpressions;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>The source of an agreement as the screen shows it. A profile may refer to rows of research by code (<c>A-149; finance.md §1.2</c>); those say nothing to who reads the page.</summary>
internal static partial class Brontekst
{
    /// <summary>The source without such codes; null when nothing is left.</summary>
    public static string? Leesbaar(string? bron) => Codes().Replace(bron ?? "", "").Trim(' ', ',', ';', ':', '…') is { Length: > 0 } tekst ? tekst : null;

    [GeneratedRegex(@"\b[A-Z]-\d{3}\b[ ,;:…]*|\S+\.md( §[\d.]+,?| nr\. \d+,?)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
