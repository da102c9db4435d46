using System.ComponentModel.DataAnnotations;

namespace Zvh.Tafels.Zittingen;

/// <summary>What is filled in to plan a series.</summary>
internal sealed class Reeksinvoer
{
    [Required(ErrorMessage = "Vul de eerste dag in.")]
    [Display(Name = "Van")]
    public DateOnly? Van { get; set; }

    [Required(ErrorMessage = "Vul de laatste dag in.")]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }
}

/// <summary>What is filled in to plan or move one sitting.</summary>
internal sealed class Zittinginvoer
{
    [Required(ErrorMessage = "Vul de dag in.")]
    [Display(Name = "Dag")]
    public DateOnly? Dag { get; set; }

    [RegularExpression("^([01]?[0-9]|2[0-3]):[0-5][0-9]$", ErrorMessage = "Schrijf de tijd als 09:30.")]
    [Display(Name = "Begint om")]
    public string? Begin { get; set; }

    [StringLength(120)]
    [Display(Name = "Plaats")]
    public string? Plaats { get; set; }

    [StringLength(500)]
    [Display(Name = "Waarom?")]
    public string? Reden { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>What is filled in to put something on the agenda.</summary>
internal sealed class Agendainvoer
{
    [Required(ErrorMessage = "Vul het nummer in."), StringLength(20)]
    [Display(Name = "Nummer")]
    public string Nummer { get; set; } = "";

    [StringLength(200)]
    [Display(Name = "Waarom kan dit niet wachten?")]
    public string? Spoedreden { get; set; }
}
