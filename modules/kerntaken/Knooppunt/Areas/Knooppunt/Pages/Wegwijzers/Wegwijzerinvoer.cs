using System.ComponentModel.DataAnnotations;

namespace Zvh.Knooppunt.Wegwijzers;

/// <summary>What is filled in about a colleague who knows a theme.</summary>
internal sealed class Specialistinvoer
{
    [Required(ErrorMessage = "Kies een collega.")]
    [Display(Name = "Collega")]
    public Guid? GebruikerId { get; set; }

    [Required(ErrorMessage = "Kies een thema.")]
    [Display(Name = "Thema")]
    public string Thema { get; set; } = "";

    [StringLength(200)]
    [Display(Name = "Extra opleiding, en wat men kan vragen")]
    public string? Toelichting { get; set; }
}

/// <summary>What is filled in about somebody in a municipality.</summary>
internal sealed class Contactinvoer
{
    [Required(ErrorMessage = "Kies een gemeente.")]
    [Display(Name = "Gemeente")]
    public string Gemeente { get; set; } = "";

    [Display(Name = "Thema")]
    public string? Thema { get; set; }

    [Required(ErrorMessage = "Vul een naam in."), StringLength(120)]
    [Display(Name = "Naam")]
    public string Naam { get; set; } = "";

    [Required(ErrorMessage = "Vul de functie in."), StringLength(120)]
    [Display(Name = "Functie")]
    public string Functie { get; set; } = "";

    [Required(ErrorMessage = "Vul in hoe u deze persoon bereikt."), StringLength(120)]
    [Display(Name = "Telefoon of e-mail op het werk")]
    public string Bereikbaar { get; set; } = "";

    [Display(Name = "Kent het bestuurlijk akkoord")]
    public bool KentAkkoord { get; set; }
}
