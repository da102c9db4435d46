using System.Text.RegularExpressions;

namespace Zvh.Documenten.Brieven;

/// <summary>The text of a letter with places to be filled: <c>{naam}</c>. A line that begins with <c># </c> is a heading, with <c>- </c> one of a list.</summary>
/// <param name="Code">Kebab-case code.</param>
/// <param name="Onderwerp">What the letter is about.</param>
/// <param name="Regels">The text, a paragraph each.</param>
public sealed partial record Briefsjabloon(string Code, string Onderwerp, IReadOnlyList<string> Regels)
{
    /// <summary>The places in it that are not among those that can be filled.</summary>
    public IReadOnlyList<string> Onbekend(IReadOnlySet<string> bekend) => [.. Regels.Append(Onderwerp).SelectMany(r => Plaats().Matches(r)).Select(m => m.Groups["plaats"].Value).Where(p => !bekend.Contains(p)).Distinct(StringComparer.Ordinal)];

    /// <summary>The subject with its places filled.</summary>
    public string VulOnderwerp(IReadOnlyDictionary<string, string> waarden) => Vul(Onderwerp, waarden);

    /// <summary>The text with its places filled. A paragraph of which a place has no value is left out: what is not known is not said.</summary>
    public IReadOnlyList<Briefblok> Vul(IReadOnlyDictionary<string, string> waarden)
    {
        ArgumentNullException.ThrowIfNull(waarden);
        return [.. Regels.Where(r => Plaats().Matches(r).All(m => waarden.GetValueOrDefault(m.Groups["plaats"].Value) is { Length: > 0 })).Select(r => Blok(Vul(r, waarden)))];
    }

    private static string Vul(string tekst, IReadOnlyDictionary<string, string> waarden) => Plaats().Replace(tekst, m => waarden.GetValueOrDefault(m.Groups["plaats"].Value, ""));

    private static Briefblok Blok(string regel) =>
        regel.StartsWith("# ", StringComparison.Ordinal) ? new(Bloksoort.Kop, regel[2..])
        : regel.StartsWith("- ", StringComparison.Ordinal) ? new(Bloksoort.Punt, regel[2..])
        : new(Bloksoort.Alinea, regel);

    [GeneratedRegex(@"\{(?<plaats>[a-z-]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plaats();
}
