using System.ComponentModel.DataAnnotations;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>What is filled in to keep data longer.</summary>
internal sealed class Verlenginvoer
{
    [Required(ErrorMessage = "Vul in tot wanneer.")]
    [Display(Name = "Bewaren tot en met")]
    public DateOnly? Tot { get; set; }

    [Required(ErrorMessage = "Schrijf waarom langer bewaren nodig is."), StringLength(1000)]
    [Display(Name = "Waarom is langer bewaren nodig?")]
    public string Reden { get; set; } = "";

    [Required(ErrorMessage = "Schrijf welke deelnemers instemmen."), StringLength(1000)]
    [Display(Name = "Welke deelnemers die gegevens leverden, stemmen in?")]
    public string Toestemming { get; set; } = "";

    /// <summary>The row version of the case that the user saw.</summary>
    public uint Versie { get; set; }
}
