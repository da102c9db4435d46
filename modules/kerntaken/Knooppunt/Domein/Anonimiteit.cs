using System.Text.RegularExpressions;

namespace Zvh.Knooppunt.Domein;

/// <summary>Looks whether a text seems to hold data about a person. It finds shapes, no names: whoever publishes looks too.</summary>
internal static partial class Anonimiteit
{
    private const int BsnLengte = 9;
    private const int Hooguit = 1000;

    private static readonly (string Wat, Regex Vorm, Func<string, bool> Telt)[] Vormen =
    [
        ("een burgerservicenummer", Cijfers(), IsBsn), ("een datum, misschien een geboortedatum", Datum(), _ => true), ("een postcode", Postcode(), _ => true),
        ("een e-mailadres", Mail(), _ => true), ("een telefoonnummer", Telefoon(), _ => true),
    ];

    /// <summary>What the text seems to hold, in Dutch; empty when nothing was found. Never says the text itself.</summary>
    public static IReadOnlyList<string> Vind(params IEnumerable<string> teksten)
    {
        var alles = string.Join('\n', teksten);
        return [.. Vormen.Where(v => v.Vorm.Matches(alles).Any(m => v.Telt(m.Value))).Select(v => v.Wat)];
    }

    // Nine digits that pass the elfproef, however they are grouped: 9a + 8b + … + 2h − i divides by 11.
    private static bool IsBsn(string tekst)
    {
        var cijfers = tekst.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        return cijfers.Length == BsnLengte && cijfers.Any(c => c > 0) && cijfers.Select((c, i) => c * (i == BsnLengte - 1 ? -1 : BsnLengte - i)).Sum() % 11 == 0;
    }

    [GeneratedRegex(@"(?<!\d)\d(?:[ .-]?\d){8}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Hooguit)]
    private static partial Regex Cijfers();

    [GeneratedRegex(@"\b\d{1,2}[-/. ](\d{1,2}|jan\w*|feb\w*|maart|mrt|apr\w*|mei|juni?|juli?|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)[-/. ](19|20)\d{2}\b|\b(19|20)\d{2}-\d{2}-\d{2}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Hooguit)]
    private static partial Regex Datum();

    [GeneratedRegex(@"\b[1-9]\d{3} ?[A-Z]{2}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Hooguit)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+\.\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Hooguit)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\w)(\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Hooguit)]
    private static partial Regex Telefoon();
}
