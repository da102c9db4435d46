namespace Zvh.Casussen.Contracts;

/// <summary>Which meldingen or cases are asked for: with the same demands as a cell of a table has, so that both give the same number.</summary>
/// <param name="Soort">Meldingen by the day on which they were received, or cases that ran on some day of the period.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
public sealed record Rijvraag(Onderwerpsoort Soort, DateOnly Van, DateOnly Tot)
{
    /// <summary>CBS code of the municipality; null for all.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Ids of the themes; empty for all.</summary>
    public IReadOnlyList<string> Themas { get; init; } = [];

    /// <summary>Codes of the sources of meldingen; empty for all.</summary>
    public IReadOnlyList<string> Bronnen { get; init; } = [];

    /// <summary>Codes of the decisions about meldingen; empty for all.</summary>
    public IReadOnlyList<string> Besluiten { get; init; } = [];

    /// <summary>Only cases that were in this step of the route in the period; null for all.</summary>
    public string? Stap { get; init; }

    /// <summary>Themes beyond which the reader sees nothing; null for who sees all.</summary>
    public IReadOnlyList<string>? Binnen { get; init; }
}

/// <summary>Somebody in a row, without who it is.</summary>
/// <param name="Pseudoniem">The same for one person in one house in one calendar year; nobody can turn it back without a key that never leaves the house.</param>
/// <param name="Leeftijd">The age group on the day of the row.</param>
public sealed record Analysepersoon(string Pseudoniem, string Leeftijd);

/// <summary>A melding or case as an analyst sees it: no number, name, birth date, address or text, and the month in place of the day.</summary>
/// <param name="Maand">Received or opened in, as <c>2026-11</c>.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Thema">The theme.</param>
/// <param name="Kenmerk">The source of a melding, or the step in which a case is.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Personen">Whom it is about; empty once it is closed or the data about people are gone.</param>
public sealed record Analyserij(string Maand, string Gemeente, string Thema, string Kenmerk, string Stand, IReadOnlyList<Analysepersoon> Personen);

/// <summary>A page of rows.</summary>
/// <param name="Rijen">The rows, the latest first.</param>
/// <param name="Aantal">How many there are on all pages.</param>
/// <param name="Personen">How many persons the meldingen on all pages are about, each once; null for cases.</param>
/// <param name="Volgende">Where the next page begins, sealed: nothing of a row stands in an address. Null when this is the last.</param>
/// <param name="Vorige">Where the page before ends; null when this is the first.</param>
public sealed record Analyseblad(IReadOnlyList<Analyserij> Rijen, int Aantal, int? Personen, string? Volgende, string? Vorige);

/// <summary>Gives meldingen and cases as rows on which an analyst works: whoever may see the records behind them, or nobody.</summary>
public interface IAnalyserijen
{
    /// <summary>The sources of meldingen, to choose from.</summary>
    IReadOnlyList<(string Code, string Naam)> Bronnen { get; }

    /// <summary>One page.</summary>
    /// <param name="vraag">Which rows.</param>
    /// <param name="na">Where the page begins; null for the first.</param>
    /// <param name="voor">Where the page ends, to go back.</param>
    /// <param name="ct">Stops.</param>
    Task<Analyseblad> BladAsync(Rijvraag vraag, string? na, string? voor, CancellationToken ct);

    /// <summary>All rows, so many at most.</summary>
    Task<IReadOnlyList<Analyserij>> AlleAsync(Rijvraag vraag, int meeste, CancellationToken ct);
}

/// <summary>Leads from a figure to the list of what is behind it.</summary>
public interface ICijferlinks
{
    /// <summary>The list of meldingen or cases, narrowed to this; null when the user may not open it. What the user may not see is not on it, so it can hold less than was counted.</summary>
    string? Pad(Rijvraag vraag);
}
