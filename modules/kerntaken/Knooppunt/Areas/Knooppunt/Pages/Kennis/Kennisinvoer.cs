using System.ComponentModel.DataAnnotations;

namespace Zvh.Knooppunt.Kennis;

/// <summary>What is filled in to write something down for everybody.</summary>
internal sealed class Kennisinvoer
{
    [Required(ErrorMessage = "Schrijf de vraag op, in algemene woorden."), StringLength(200)]
    [Display(Name = "Vraag")]
    public string Titel { get; set; } = "";

    [Required(ErrorMessage = "Schrijf het antwoord op."), StringLength(8000)]
    [Display(Name = "Antwoord")]
    public string Antwoord { get; set; } = "";

    [Display(Name = "Thema")]
    public string? Thema { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}
