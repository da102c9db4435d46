using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Zvh.Platform.Instellingen;

namespace Zvh.Beheer.Instellingen;

/// <summary>What the form asks; the value in the field that fits its kind.</summary>
internal sealed class Instellinginvoer
{
    [Display(Name = "Nieuwe waarde")]
    public string? Tekst { get; set; }

    [Display(Name = "Nieuwe waarde")]
    public decimal? Getal { get; set; }

    [Display(Name = "Nieuwe waarde")]
    public DateOnly? Datum { get; set; }

    [Required]
    [Display(Name = "Geldt vanaf")]
    public DateOnly? GeldigVanaf { get; set; }

    [Required(ErrorMessage = "Schrijf waarom u dit wijzigt.")]
    [StringLength(500)]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    /// <summary>The property that a kind is filled in with.</summary>
    public static string Veld(InstellingSoort soort) => soort switch
    {
        InstellingSoort.Getal => nameof(Getal),
        InstellingSoort.Datum => nameof(Datum),
        _ => nameof(Tekst),
    };

    /// <summary>The form for a value that holds now.</summary>
    public static Instellinginvoer Van(InstellingDefinitie definitie, string waarde, DateOnly vandaag) => new()
    {
        GeldigVanaf = vandaag,
        Tekst = waarde,
        Getal = definitie.Soort == InstellingSoort.Getal && decimal.TryParse(waarde, NumberStyles.Number, CultureInfo.InvariantCulture, out var getal) ? getal : null,
        Datum = definitie.Soort == InstellingSoort.Datum && DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null,
    };

    /// <summary>The value in the stored form.</summary>
    public string? Waarde(InstellingSoort soort) => soort switch
    {
        InstellingSoort.Getal => Getal?.ToString(CultureInfo.InvariantCulture),
        InstellingSoort.Datum => Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Tekst?.Trim(),
    };
}
