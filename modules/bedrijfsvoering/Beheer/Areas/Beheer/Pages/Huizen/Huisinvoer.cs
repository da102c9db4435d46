using System.ComponentModel.DataAnnotations;
using Zvh.Platform.Huizen;

namespace Zvh.Beheer.Huizen;

/// <summary>What is filled in to connect another house.</summary>
internal sealed class Huisinvoer
{
    [Required(ErrorMessage = "Vul de naam in."), StringLength(120)]
    [Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    [Display(Name = "Wat voor samenwerkingsverband?")]
    public Huissoort Soort { get; set; }

    [Required(ErrorMessage = "Vul het adres in."), StringLength(200)]
    [Display(Name = "Adres")]
    public string Adres { get; set; } = "";

    [Required(ErrorMessage = "Plak de openbare sleutel van het andere huis."), StringLength(400)]
    [Display(Name = "Openbare sleutel van het andere huis")]
    public string Sleutel { get; set; } = "";

    [Required(ErrorMessage = "Vul de laatste dag in.")]
    [Display(Name = "Geldig tot en met")]
    public DateOnly? GeldigTot { get; set; }

    /// <summary>Themes about which the other house may ask.</summary>
    public List<string> Themas { get; set; } = [];

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>The form of a house.</summary>
    public static Huisinvoer Van(VerbondenHuis huis) => new()
    {
        Naam = huis.Naam, Soort = huis.Soort, Adres = huis.Adres, Sleutel = Convert.ToBase64String(huis.Sleutel), GeldigTot = huis.GeldigTot, Themas = [.. huis.Themas], Versie = huis.Versie,
    };
}
