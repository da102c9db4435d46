using System.ComponentModel.DataAnnotations;

namespace Zvh.Beheer.Rolgeving;

/// <summary>What is filled in to give a role.</summary>
internal sealed class Rolinvoer
{
    [Required(ErrorMessage = "Kies een rol.")]
    [Display(Name = "Rol")]
    public string? Rol { get; set; }

    /// <summary>Id of the theme; null for every theme.</summary>
    [Display(Name = "Thema")]
    public string? Thema { get; set; }

    [Required]
    [Display(Name = "Eerste dag")]
    public DateOnly? Van { get; set; }

    [Required]
    [Display(Name = "Laatste dag")]
    public DateOnly? Tot { get; set; }
}
