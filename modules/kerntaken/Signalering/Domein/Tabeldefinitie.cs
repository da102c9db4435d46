namespace Zvh.Signalering.Domein;

/// <summary>What is counted.</summary>
internal enum Maat
{
    /// <summary>Meldingen by the day on which they were received; they add up .</summary>
    Meldingen,

    /// <summary>Meldingen by what was decided about them; they add up.</summary>
    Besluiten,

    /// <summary>Cases that ran, each once in the period; they do not add up over periods .</summary>
    Casussen,

    /// <summary>Persons whom meldingen were about, each once; they add up over nothing.</summary>
    Personen,

    /// <summary>Actions that were carried out; they add up.</summary>
    Acties,
}

/// <summary>How a measure adds up.</summary>
internal static class Maten
{
    /// <summary>Whether the quarters give the year.</summary>
    public static bool TeltOpInTijd(this Maat maat) => maat is Maat.Meldingen or Maat.Besluiten or Maat.Acties;

    /// <summary>Whether the municipalities give the house.</summary>
    public static bool TeltOpOverGemeenten(this Maat maat) => maat is not Maat.Personen;

    /// <summary>The name on the screen.</summary>
    public static string Woord(this Maat maat) => maat switch
    {
        Maat.Meldingen => "meldingen",
        Maat.Besluiten => "besluiten over meldingen",
        Maat.Casussen => "lopende casussen",
        Maat.Personen => "unieke personen",
        _ => "uitgevoerde acties",
    };
}

/// <summary>A column of a table.</summary>
/// <param name="Code">Code in snake_case: the head of the column in a file.</param>
/// <param name="Titel">The head on the screen.</param>
/// <param name="Maat">What is counted.</param>
internal sealed record Kolomdefinitie(string Code, string Titel, Maat Maat)
{
    /// <summary>Only these sources of meldingen; empty for all.</summary>
    public IReadOnlyList<string> Bronnen { get; init; } = [];

    /// <summary>Only these themes; empty for all.</summary>
    public IReadOnlyList<string> Themas { get; init; } = [];

    /// <summary>Only cases in this step of the route; null for all.</summary>
    public string? Stap { get; init; }

    /// <summary>Only meldingen with these decisions; empty for all.</summary>
    public IReadOnlyList<string> Besluiten { get; init; } = [];

    /// <summary>What cannot be counted so, in Dutch; empty when it can.</summary>
    public IEnumerable<string> Bezwaren()
    {
        if (Bronnen.Count > 0 && Maat is not Maat.Meldingen)
        {
            yield return "Een bron hoort alleen bij meldingen.";
        }

        if (Stap is not null && Maat is not Maat.Casussen)
        {
            yield return "Een stap hoort alleen bij casussen.";
        }

        if (Besluiten.Count > 0 && Maat is not Maat.Besluiten)
        {
            yield return "Een besluit hoort alleen bij besluiten over meldingen.";
        }

        // Somebody in two themes would count twice.
        if (Themas.Count > 1 && Maat is Maat.Personen)
        {
            yield return "Kies bij unieke personen één thema, of geen.";
        }
    }
}

/// <summary>What is known about a printed figure that differs from what counting gives .</summary>
/// <param name="Kolom">Code of the column.</param>
/// <param name="Gemeente">CBS code; null for the whole house.</param>
/// <param name="Van">First quarter of the period, as <c>2020-Q4</c>.</param>
/// <param name="Tot">Last quarter of the period.</param>
/// <param name="Gedrukt">What the source prints.</param>
/// <param name="Tekst">What is known about it, in Dutch.</param>
internal sealed record Toelichting(string Kolom, string? Gemeente, string Van, string Tot, int Gedrukt, string Tekst);

/// <summary>A table that a region counts every year in the same way.</summary>
/// <param name="Code">What people and programs call it, for example <c>1</c>.</param>
/// <param name="Titel">The title.</param>
/// <param name="Uitleg">How it is counted, in Dutch: printed under the table.</param>
/// <param name="Versie">The version of the definition: another way of counting is another version.</param>
/// <param name="Kolommen">The columns.</param>
internal sealed record Tabeldefinitie(string Code, string Titel, string Uitleg, int Versie, IReadOnlyList<Kolomdefinitie> Kolommen)
{
    /// <summary>Whether each quarter has a row; else only the whole period.</summary>
    public bool PerKwartaal { get; init; } = true;

    /// <summary>What is known about printed figures.</summary>
    public IReadOnlyList<Toelichting> Toelichtingen { get; init; } = [];
}
