using System.ComponentModel.DataAnnotations;

namespace Zvh.Beheer.Waarnemingen;

/// <summary>What is filled in for a substitution. Why somebody is away is nobody's business here.</summary>
internal sealed class Waarneminginvoer
{
    [Required(ErrorMessage = "Kies wie waarneemt.")]
    [Display(Name = "Wie neemt waar")]
    public Guid? DoorId { get; set; }

    [Required]
    [Display(Name = "Eerste dag")]
    public DateOnly? Van { get; set; }

    [Required]
    [Display(Name = "Laatste dag")]
    public DateOnly? Tot { get; set; }
}
