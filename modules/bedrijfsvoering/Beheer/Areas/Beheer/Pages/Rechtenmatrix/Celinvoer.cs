using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;

namespace Zvh.Beheer.Rechtenmatrix;

/// <summary>What is filled in to change a cell.</summary>
internal sealed class Celinvoer
{
    [Required(ErrorMessage = "Kies hoe ver het recht reikt.")]
    [Display(Name = "Bereik")]
    public Bereik? Bereik { get; set; }

    [Required(ErrorMessage = "Schrijf waarom dit huis hier anders kiest.")]
    [StringLength(500)]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    /// <summary>The state of the cell that the user saw; empty for the default.</summary>
    public string? Gezien { get; set; }
}
