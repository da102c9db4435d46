using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Casussen.Domein.Plannen;

namespace Zvh.Casussen.Plannen;

/// <summary>What is filled in for a goal.</summary>
internal sealed class Doelinvoer
{
    [Required(ErrorMessage = "Kies een leefgebied.")]
    [Display(Name = "Leefgebied")]
    public string? Leefgebied { get; set; }

    [Required(ErrorMessage = "Schrijf wat het doel is."), StringLength(1000)]
    [Display(Name = "Wat is het doel?")]
    public string Tekst { get; set; } = "";
}

/// <summary>What is filled in for an action.</summary>
internal sealed class Actieinvoer
{
    [Required(ErrorMessage = "Kies bij welk doel de actie hoort.")]
    [Display(Name = "Doel")]
    public Guid? DoelId { get; set; }

    [Required(ErrorMessage = "Schrijf wat er gebeurt."), StringLength(1000)]
    [Display(Name = "Wat gebeurt er?")]
    public string Tekst { get; set; } = "";

    [Required(ErrorMessage = "Kies wie het doet.")]
    [Display(Name = "Welke organisatie doet het?")]
    public Guid? OrganisatieId { get; set; }

    [Required(ErrorMessage = "Vul in voor welke dag.")]
    [Display(Name = "Uiterlijk op")]
    public DateOnly? Uiterlijk { get; set; }
}

/// <summary>What is filled in to answer an action.</summary>
internal sealed class Antwoordinvoer
{
    public Guid ActieId { get; set; }

    [Required(ErrorMessage = "Kies een antwoord.")]
    [Display(Name = "Antwoord")]
    public Actiestand? Stand { get; set; }

    [StringLength(1000)]
    [Display(Name = "Toelichting")]
    public string? Terugkoppeling { get; set; }

    /// <summary>The row version of the action that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>What is filled in for a contribution.</summary>
internal sealed class Bijdrageinvoer
{
    [Required(ErrorMessage = "Kies van wie de gegevens komen.")]
    [Display(Name = "Van welke organisatie?")]
    public Guid? OrganisatieId { get; set; }

    [Display(Name = "Wat voor gegevens?")]
    public Gegevenssoort Gegeven { get; set; } = Gegevenssoort.ZorgEnToezicht;

    [Required(ErrorMessage = "Schrijf wat de anderen moeten weten."), StringLength(4000)]
    [Display(Name = "Wat moeten de anderen weten?")]
    public string Tekst { get; set; } = "";

    [Display(Name = "Waarom mag u dit delen?")]
    public Leveringsgrond Grond { get; set; }

    [Required(ErrorMessage = "Vul in sinds wanneer dat zo is.")]
    [Display(Name = "Sinds")]
    public DateOnly? GrondOp { get; set; }

    [Display(Name = "Mag dit verder?")]
    public Doorgeven Doorgeven { get; set; }
}

/// <summary>What is filled in to align two plans.</summary>
internal sealed class Afstemminginvoer
{
    [Required(ErrorMessage = "Kies met welk plan.")]
    [Display(Name = "Met welk plan?")]
    public Guid? PlanId { get; set; }

    [Required(ErrorMessage = "Schrijf hoe de plannen van elkaar afhangen."), StringLength(1000)]
    [Display(Name = "Hoe hangen de plannen van elkaar af?")]
    public string Afhankelijkheid { get; set; } = "";

    [Required(ErrorMessage = "Schrijf waarom afstemmen nodig is."), StringLength(1000)]
    [Display(Name = "Waarom is afstemmen nodig?")]
    public string Noodzaak { get; set; } = "";
}
