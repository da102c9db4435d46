using Zvh.Abstractions;

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

    /// <summary>The id of the module that asks for it.</summary>
    public string ModuleId => Sleutel[..Sleutel.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Checks a value.</summary>
    public Uitkomst Controleer(string waarde)
    {
        var goed = Soort switch
        {
            InstellingSoort.Getal => decimal.TryParse(waarde, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _),
            InstellingSoort.Datum => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _),
            InstellingSoort.JaNee => waarde is "ja" or "nee",
            InstellingSoort.Keuze => Keuzes.Contains(waarde, StringComparer.Ordinal),
            _ => !string.IsNullOrWhiteSpace(waarde),
        };
        return goed ? Uitkomst.Ok() : Uitkomst.Geweigerd("waarde", $"'{waarde}' past niet bij {Titel}. {Voorbeeld}");
    }

    private string Voorbeeld => Soort switch
    {
        InstellingSoort.Getal => "Vul een getal in.",
        InstellingSoort.Datum => "Vul een datum in, bijvoorbeeld 22-11-2026.",
        InstellingSoort.JaNee => "Kies ja of nee.",
        InstellingSoort.Keuze => $"Kies uit: {string.Join(", ", Keuzes)}.",
        _ => "Vul een tekst in.",
    };
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
