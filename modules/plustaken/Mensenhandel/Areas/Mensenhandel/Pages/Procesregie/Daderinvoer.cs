using System.ComponentModel.DataAnnotations;
using Zvh.Mensenhandel.Domein;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>What is filled in about an offender track.</summary>
internal sealed class Daderinvoer
{
    [Required(ErrorMessage = "Vul in om wie het gaat."), StringLength(120)]
    [Display(Name = "Om wie gaat het?")]
    public string Wie { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op wat bekend is."), StringLength(4000)]
    [Display(Name = "Wat is bekend?")]
    public string Bekend { get; set; } = "";

    [Display(Name = "Procesregisseur")]
    public Guid? ProcesregisseurId { get; set; }
}

/// <summary>What is filled in at the end.</summary>
internal sealed class Regieeindeinvoer
{
    [Required(ErrorMessage = "Kies hoe de aanpak eindigt.")]
    [Display(Name = "Hoe eindigt de aanpak?")]
    public Regieresultaat? Resultaat { get; set; }
}

/// <summary>What is filled in about an action.</summary>
internal sealed class Actieinvoer
{
    [Required(ErrorMessage = "Schrijf op wat er gebeurt, en door wie."), StringLength(2000)]
    [Display(Name = "Wat gebeurt er, en door wie?")]
    public string Tekst { get; set; } = "";
}
