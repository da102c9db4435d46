using System.Globalization;
using Zvh.Abstractions;
using Zvh.Platform.Regio;

namespace Zvh.Platform.Instellingen;

/// <summary>How a setting is filled in.</summary>
public enum InstellingSoort
{
    /// <summary>Free text.</summary>
    Tekst,

    /// <summary>A number, stored the invariant way.</summary>
    Getal,

    /// <summary>A date, stored as yyyy-MM-dd.</summary>
    Datum,

    /// <summary>Yes or no, stored as <c>ja</c> or <c>nee</c>.</summary>
    JaNee,

    /// <summary>One of a list.</summary>
    Keuze,

    /// <summary>A colour as <c>#rrggbb</c>.</summary>
    Kleur,

    /// <summary>Rows with a page of their own, stored as a JSON list.</summary>
    Tabel,
}

/// <summary>A setting that a regional admin may change at run time.</summary>
/// <param name="Sleutel"><c>module.naam</c>, for example <c>financien.betaaltermijn-dagen</c>.</param>
/// <param name="Titel">The label.</param>
/// <param name="Uitleg">What it does, in Dutch.</param>
/// <param name="Soort">How it is filled in.</param>
/// <param name="Standaard">The value when neither profile nor admin gives one.</param>
public sealed record InstellingDefinitie(string Sleutel, string Titel, string Uitleg, InstellingSoort Soort, string Standaard)
{
    /// <summary>The values to choose from, for <see cref="InstellingSoort.Keuze"/>.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];

    /// <summary>The heading under which it stands on the screen; null for the first group of the module.</summary>
    public string? Groep { get; init; }

    /// <summary>The page where it is changed, when it is changed together with others; else every setting has its own page.</summary>
    public string? Pagina { get; init; }

    /// <summary>Its own place in the profile; null when it stands under <c>instellingen</c>.</summary>
    public Profielveld? Veld { get; init; }

    /// <summary>The id of the module that asks for it.</summary>
    public string ModuleId => Sleutel[..Sleutel.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Checks a value.</summary>
    public Uitkomst Controleer(string waarde)
    {
        var goed = Soort switch
        {
            InstellingSoort.Getal => decimal.TryParse(waarde, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
            InstellingSoort.Datum => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            InstellingSoort.JaNee => waarde is "ja" or "nee",
            InstellingSoort.Keuze => Keuzes.Contains(waarde, StringComparer.Ordinal),
            InstellingSoort.Kleur => Contrast.IsKleur(waarde),
            _ => !string.IsNullOrWhiteSpace(waarde),
        };
        return goed ? Uitkomst.Ok() : Uitkomst.Geweigerd("Waarde", $"'{waarde}' past niet bij {Titel}. {Voorbeeld}");
    }

    /// <summary>The value in a profile, or null when the profile says nothing about it.</summary>
    public string? Lees(Regioprofiel profiel)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return Veld is null ? profiel.Instellingen.GetValueOrDefault(Sleutel) : Veld.Lees(profiel);
    }

    /// <summary>The profile with this value in it.</summary>
    public Regioprofiel Schrijf(Regioprofiel profiel, string waarde)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return Veld is not null
            ? Veld.Schrijf(profiel, waarde)
            : profiel with { Instellingen = new SortedDictionary<string, string>(profiel.Instellingen.ToDictionary(), StringComparer.Ordinal) { [Sleutel] = waarde } };
    }

    private string Voorbeeld => Soort switch
    {
        InstellingSoort.Getal => "Vul een getal in.",
        InstellingSoort.Datum => "Vul een datum in, bijvoorbeeld 22-11-2026.",
        InstellingSoort.JaNee => "Kies ja of nee.",
        InstellingSoort.Keuze => $"Kies uit: {string.Join(", ", Keuzes)}.",
        InstellingSoort.Kleur => "Schrijf een kleur als #1c5d99.",
        _ => "Vul een tekst in.",
    };
}

/// <summary>A place of its own in <c>regio.json</c> that an admin may change at run time, for example the name of the house.</summary>
/// <param name="Lees">Takes the value out of a profile.</param>
/// <param name="Schrijf">Puts a value into a profile.</param>
public sealed record Profielveld(Func<Regioprofiel, string?> Lees, Func<Regioprofiel, string, Regioprofiel> Schrijf);

/// <summary>Declares settings that depend on the profile, for example one for each term in it.</summary>
public interface IInstellingbron
{
    /// <summary>The settings of a house that stands on this profile.</summary>
    IEnumerable<InstellingDefinitie> Definities(Regioprofiel basis);
}

/// <summary>A value of a setting from a date on; never changed afterwards, a newer row wins.</summary>
public sealed class InstellingWaarde
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Key of the setting.</summary>
    public required string Sleutel { get; init; }

    /// <summary>The value, as text.</summary>
    public required string Waarde { get; init; }

    /// <summary>Valid from this day on.</summary>
    public DateOnly GeldigVanaf { get; init; }

    /// <summary>By whom.</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Why.</summary>
    public required string Reden { get; init; }
}
