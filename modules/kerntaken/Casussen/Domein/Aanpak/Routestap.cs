namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>What kind of step of a route it is; the figures count by this.</summary>
internal enum Stapsoort
{
    /// <summary>A first look with a few partners .</summary>
    Screening,

    /// <summary>Weighing with a broad group .</summary>
    Triage,

    /// <summary>Help after detention .</summary>
    Nazorg,

    /// <summary>A joint approach under procesregie .</summary>
    Procesregie,

    /// <summary>The list of the heaviest cases .</summary>
    Toplijst,
}

/// <summary>A step of the route that a region lets its cases go .</summary>
/// <param name="Code">Kebab-case code, stored with the case.</param>
/// <param name="Naam">The name on the screen.</param>
/// <param name="Soort">What kind of step.</param>
/// <param name="Begin">Whether a case can begin here.</param>
/// <param name="Themas">Ids of the themes that go here; empty for every theme.</param>
/// <param name="Naar">Codes of the steps that can follow.</param>
internal sealed record Routestap(string Code, string Naam, Stapsoort Soort, bool Begin, IReadOnlyList<string> Themas, IReadOnlyList<string> Naar)
{
    /// <summary>The route of a region that words none of its own.</summary>
    public static IReadOnlyList<Routestap> Standaard { get; } =
    [
        new("screening", "Screening", Stapsoort.Screening, Begin: true, [], ["triage", "pga"]),
        new("triage", "Triage", Stapsoort.Triage, Begin: true, [], ["pga", "top-x"]),
        new("pga", "Persoonsgerichte aanpak", Stapsoort.Procesregie, Begin: false, [], ["top-x"]),
        new("top-x", "Top-X", Stapsoort.Toplijst, Begin: false, [], ["pga"]),
    ];

    /// <summary>Whether cases of a theme go here.</summary>
    public bool IsVoor(string thema) => Themas.Count == 0 || Themas.Contains(thema, StringComparer.Ordinal);
}

/// <summary>The public criteria of the list of the heaviest cases (Wgs 2.32, BGS 2.22; B1.33).</summary>
/// <param name="Versie">Which version, for example a year.</param>
/// <param name="Criteria">The criteria, objective, in Dutch.</param>
/// <param name="Herziening">After so many months a place is looked at again.</param>
internal sealed record Toplijstcriteria(string Versie, IReadOnlyList<string> Criteria, int Herziening)
{
    /// <summary>For a region that words none of its own.</summary>
    public static Toplijstcriteria Standaard { get; } = new("1",
    [
        "De casus voldoet aan de criteria van de weging.",
        "In de laatste twaalf maanden waren er minstens drie ernstige incidenten.",
        "Er zijn minstens drie organisaties uit straf en zorg tegelijk nodig, voor langer dan een half jaar.",
    ], 6);
}
