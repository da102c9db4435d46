using System.ComponentModel.DataAnnotations;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>What is filled in to note that something was given.</summary>
internal sealed class Verstrekkinginvoer
{
    [Required(ErrorMessage = "Vul het nummer van de melding of casus in."), StringLength(20)]
    [Display(Name = "Nummer van de melding of casus")]
    public string Nummer { get; set; } = "";

    [Display(Name = "Over wie?")]
    public Guid? PersoonId { get; set; }

    [Display(Name = "Aan welke deelnemer?")]
    public Guid? OrganisatieId { get; set; }

    [StringLength(120)]
    [Display(Name = "Of aan welke derde?")]
    public string? Derde { get; set; }

    [Required(ErrorMessage = "Schrijf op wat u geeft."), StringLength(8000)]
    [Display(Name = "Wat geeft u?")]
    public string Wat { get; set; } = "";

    [Required(ErrorMessage = "Vul de grond in."), StringLength(200)]
    [Display(Name = "Op welke grond?")]
    public string Grond { get; set; } = "";

    [Required(ErrorMessage = "Vul het doel in."), StringLength(300)]
    [Display(Name = "Met welk doel, en waarom is het nodig?")]
    public string Doel { get; set; } = "";

    [Required(ErrorMessage = "Vul de dag in.")]
    [Display(Name = "Gegeven op")]
    public DateOnly? VerstrektOp { get; set; }

    /// <summary>The checks for a third party that were answered with yes.</summary>
    public List<Derdentoets> Toetsen { get; set; } = [];
}

/// <summary>What is filled in about what became of it.</summary>
internal sealed class Resultaatinvoer
{
    [Required(ErrorMessage = "Kies of het hielp.")]
    [Display(Name = "Hielp het?")]
    public Doeltreffendheid? Doeltreffend { get; set; }

    [StringLength(2000)]
    [Display(Name = "Wat is ermee gedaan? Of waarom niets?")]
    public string? Terugkoppeling { get; set; }
}
