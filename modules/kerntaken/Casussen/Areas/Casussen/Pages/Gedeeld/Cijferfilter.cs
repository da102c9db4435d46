using System.Globalization;

namespace Zvh.Casussen.Gedeeld;

/// <summary>What a list is narrowed to when one comes from a figure: the demands of a cell, which can name more than one theme or source. Nothing of it is about a person.</summary>
internal class Cijferfilter
{
    /// <summary>First day of the period.</summary>
    public DateOnly? Van { get; set; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>Ids of themes, with commas between.</summary>
    public string? Themas { get; set; }

    /// <summary>Codes of sources, with commas between.</summary>
    public string? Bronnen { get; set; }

    /// <summary>Codes of decisions, with commas between.</summary>
    public string? Besluiten { get; set; }

    /// <summary>Code of the step in which a case was in the period.</summary>
    public string? InStap { get; set; }

    /// <summary>The period; null when one does not come from a figure.</summary>
    public (DateOnly Van, DateOnly Tot)? Periode => Van is { } van && Tot is { } tot ? (van, tot) : null;

    /// <summary>The fields that a form of filters must carry along.</summary>
    public IEnumerable<(string Naam, string Waarde)> Velden => Periode is { } p
        ? new[] { ("van", Dag(p.Van)), ("tot", Dag(p.Tot)), ("themas", Themas), ("bronnen", Bronnen), ("besluiten", Besluiten), ("instap", InStap) }.Where(v => !string.IsNullOrEmpty(v.Item2)).Select(v => (v.Item1, v.Item2!))
        : [];

    /// <summary>A day as the screen says it.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    /// <summary>The codes in a field; none for all.</summary>
    public static string[] Codes(string? veld) => veld?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
