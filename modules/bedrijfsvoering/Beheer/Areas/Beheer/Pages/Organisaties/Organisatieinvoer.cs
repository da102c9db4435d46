using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Organisaties;

/// <summary>What is filled in for an organisation.</summary>
internal sealed class Organisatieinvoer
{
    [Required, StringLength(120)]
    [Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    [Required(ErrorMessage = "Kies hoe de organisatie meedoet.")]
    [Display(Name = "Deelnemersklasse")]
    public Deelnemersklasse? Klasse { get; set; }

    [StringLength(200)]
    [Display(Name = "Wettelijke taak")]
    public string? WettelijkeTaak { get; set; }

    [StringLength(120)]
    [Display(Name = "Artikel")]
    public string? Artikel { get; set; }

    [Display(Name = "Doet mee tot en met")]
    public DateOnly? GeldigTot { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>The form of an organisation.</summary>
    public static Organisatieinvoer Van(Organisatie organisatie) => new()
    {
        Naam = organisatie.Naam,
        Klasse = organisatie.Klasse,
        WettelijkeTaak = organisatie.WettelijkeTaak,
        Artikel = organisatie.Artikel,
        GeldigTot = organisatie.GeldigTot,
        Versie = organisatie.Versie,
    };
}
