namespace Zvh.Documenten.Brieven;

/// <summary>What kind of block a letter has.</summary>
public enum Bloksoort
{
    /// <summary>A paragraph.</summary>
    Alinea,

    /// <summary>A heading.</summary>
    Kop,

    /// <summary>One of a list.</summary>
    Punt,
}

/// <summary>A block of a letter.</summary>
/// <param name="Soort">What kind.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Briefblok(Bloksoort Soort, string Tekst);

/// <summary>A letter or minutes, ready to be set.</summary>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Afzender">Who sends it.</param>
/// <param name="Datum">The date on it.</param>
/// <param name="Kenmerk">The number of the case or sitting; never a name.</param>
/// <param name="Adres">To whom, line by line; empty for minutes.</param>
/// <param name="Blokken">What it says.</param>
public sealed record Brief(string Onderwerp, string Afzender, DateOnly Datum, string Kenmerk, IReadOnlyList<string> Adres, IReadOnlyList<Briefblok> Blokken);
