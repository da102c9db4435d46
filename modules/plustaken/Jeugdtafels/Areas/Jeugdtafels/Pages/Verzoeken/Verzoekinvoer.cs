using System.ComponentModel.DataAnnotations;
using Zvh.Jeugdtafels.Domein;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>What is filled in to ask for a talk about a youth (B4.15).</summary>
internal sealed class Verzoekinvoer
{
    public Jeugdtafel Tafel { get; set; }

    [Required(ErrorMessage = "Kies de gemeente waar de jeugdige woont.")]
    [Display(Name = "Gemeente")]
    public string? Gemeente { get; set; }

    [Required(ErrorMessage = "Vul de naam van de jeugdige in."), StringLength(120)]
    [Display(Name = "Naam van de jeugdige")]
    public string Naam { get; set; } = "";

    [Required(ErrorMessage = "Vul de geboortedatum in.")]
    [Display(Name = "Geboortedatum")]
    public DateOnly? Geboortedatum { get; set; }

    [Required(ErrorMessage = "Vul in wie het gezag heeft."), StringLength(240)]
    [Display(Name = "Ouders met gezag of voogd")]
    public string Ouders { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op wat de zorgen zijn."), StringLength(4000)]
    [Display(Name = "Wat zijn de zorgen, en wat is al geprobeerd?")]
    public string Zorgen { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op wat de tafel moet doen."), StringLength(2000)]
    [Display(Name = "Wat vraagt u aan de tafel?")]
    public string Vraag { get; set; } = "";

    [Display(Name = "Wat hebt u nodig van het team?")]
    public Pijler? Pijler { get; set; }

    [Display(Name = "Er dreigt een gesloten plaatsing")]
    public bool GeslotenPlaatsing { get; set; }

    [Display(Name = "Datum waarop de jeugdige vrijkomt")]
    public DateOnly? VrijOp { get; set; }

    [Display(Name = "Besproken met de ouders op")]
    public DateOnly? BesprokenOp { get; set; }

    [StringLength(2000)]
    [Display(Name = "Wat zeggen de ouders en de jeugdige ervan?")]
    public string? Reactie { get; set; }

    [StringLength(1000)]
    [Display(Name = "Of: waarom is het niet eerst besproken?")]
    public string? NietBesproken { get; set; }
}

/// <summary>What is filled in to set a day.</summary>
internal sealed class Planinvoer
{
    [Required(ErrorMessage = "Kies de dag.")]
    [Display(Name = "Dag")]
    public DateOnly? Dag { get; set; }

    [Required(ErrorMessage = "Vul in hoe laat het begint.")]
    [RegularExpression("^([01]?[0-9]|2[0-3]):[0-5][0-9]$", ErrorMessage = "Schrijf de tijd als 09:30.")]
    [Display(Name = "Begint om")]
    public string Begin { get; set; } = "";

    [Required(ErrorMessage = "Vul in waar het is."), StringLength(120)]
    [Display(Name = "Plaats")]
    public string Plaats { get; set; } = "";
}

/// <summary>What is filled in to invite somebody.</summary>
internal sealed class Nodiginvoer
{
    [Required(ErrorMessage = "Kies als wie iemand komt.")]
    [Display(Name = "Als wie?")]
    public Tafelrol? Rol { get; set; }

    [Display(Name = "Van welke organisatie?")]
    public Guid? OrganisatieId { get; set; }

    [StringLength(120)]
    [Display(Name = "Naam")]
    public string? Wie { get; set; }
}

/// <summary>What is filled in about somebody who was invited.</summary>
internal sealed class Hoorinvoer
{
    public Guid Id { get; set; }

    public bool? Aanwezig { get; set; }

    public Hoorwijze? Gehoord { get; set; }

    [StringLength(2000)]
    public string? Mening { get; set; }

    public uint Versie { get; set; }
}

/// <summary>What is filled in to decide.</summary>
internal sealed class Besluitinvoer
{
    [Required(ErrorMessage = "Kies het besluit.")]
    [Display(Name = "Besluit")]
    public string? Besluit { get; set; }

    [Required(ErrorMessage = "Leg uit waarom. Dit komt in de brief."), StringLength(4000)]
    [Display(Name = "Waarom?")]
    public string Motivering { get; set; } = "";
}
