using System.ComponentModel.DataAnnotations;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Bewijzen;

/// <summary>What is filled in for a piece of evidence.</summary>
internal sealed class Bewijsinvoer
{
    [Required(ErrorMessage = "Kies wat voor bewijs het is.")]
    [Display(Name = "Soort")]
    public Bewijssoort? Soort { get; set; }

    [Required, StringLength(40)]
    [Display(Name = "Kenmerk van het dossier")]
    public string Kenmerk { get; set; } = "";

    [Required]
    [Display(Name = "Eerste dag")]
    public DateOnly? Van { get; set; }

    [Required]
    [Display(Name = "Laatste dag")]
    public DateOnly? Tot { get; set; }
}
