using Zvh.Platform.Regio;

namespace Zvh.Casussen.Demo;

/// <summary>The figures of a past year with which a demo house is filled (<c>casussen-demo.json</c>).</summary>
/// <param name="Jaar">Year of the first quarter.</param>
/// <param name="Kwartaal">The first quarter, 1 to 4.</param>
/// <param name="Bron">Where the figures come from.</param>
/// <param name="Soorten">What is counted.</param>
/// <param name="Reeksen">The figures.</param>
internal sealed record Demogegevens(int Jaar, int Kwartaal, string Bron, IReadOnlyList<Demosoort> Soorten, IReadOnlyList<Demoreeks> Reeksen)
{
    /// <summary>The file; optional.</summary>
    public const string Bestand = "casussen-demo.json";

    /// <summary>What the profile says; null when it has no such file.</summary>
    public static Demogegevens? Van(Regioprofiel profiel) => profiel.Map.Heeft(Bestand) && profiel.Map.Lees<Demogegevens>(Bestand) is { Gelukt: true } gelezen ? gelezen.Waarde.Inhoud : null;

    /// <summary>First and last day of a quarter.</summary>
    /// <param name="hoeveelste">From 0.</param>
    public (DateOnly Van, DateOnly Tot) Dagen(int hoeveelste)
    {
        var van = new DateOnly(Jaar, ((Kwartaal - 1) * 3) + 1, 1).AddMonths(3 * hoeveelste);
        return (van, van.AddMonths(3).AddDays(-1));
    }
}

/// <summary>What is counted: which meldingen and cases belong to it.</summary>
/// <param name="Code">Kebab-case code.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Bron">Code of the source of its meldingen.</param>
/// <param name="Stap">Code of the route step of its cases.</param>
internal sealed record Demosoort(string Code, string Thema, string Bron, string Stap);

/// <summary>The figures of one municipality, quarter by quarter.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Soort">What is counted.</param>
/// <param name="Meldingen">Received in each quarter.</param>
/// <param name="Casussen">Running in each quarter.</param>
/// <param name="Uniek">Cases in the year, each counted once.</param>
internal sealed record Demoreeks(string Gemeente, string Soort, IReadOnlyList<int> Meldingen, IReadOnlyList<int> Casussen, int Uniek);
