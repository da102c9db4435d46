using System.ComponentModel.DataAnnotations;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What is filled in to select somebody for the Fasehuis, or not.</summary>
internal sealed class Selectieinvoer
{
    [Required(ErrorMessage = "Kies of de persoon is geselecteerd.")]
    [Display(Name = "Geselecteerd voor het Fasehuis?")]
    public bool? Geselecteerd { get; set; }

    /// <summary>The criteria that are met, in the words of the house.</summary>
    public List<string> Voldoet { get; set; } = [];

    [Required(ErrorMessage = "Leg uit waarom wel of niet."), StringLength(2000)]
    [Display(Name = "Waarom wel of niet?")]
    public string Reden { get; set; } = "";
}

/// <summary>What is filled in about the days of a place.</summary>
internal sealed class Plekinvoer
{
    [Required(ErrorMessage = "Vul de eerste dag in.")]
    [Display(Name = "Eerste dag in het Fasehuis")]
    public DateOnly? Van { get; set; }

    [Required(ErrorMessage = "Vul de laatste dag in.")]
    [Display(Name = "Laatste dag in het Fasehuis")]
    public DateOnly? Tot { get; set; }
}

/// <summary>What is filled in when somebody leaves.</summary>
internal sealed class Vertrekinvoer
{
    [Required(ErrorMessage = "Vul de laatste dag in.")]
    [Display(Name = "Laatste dag")]
    public DateOnly? Op { get; set; }
}
