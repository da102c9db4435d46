using System.ComponentModel.DataAnnotations;

namespace Zvh.Mensenhandel.Gedeeld;

/// <summary>What is filled in to go on with a track that ended.</summary>
internal sealed class Heropeninvoer
{
    [Required(ErrorMessage = "Schrijf op waarom dit spoor weer opengaat."), StringLength(1000)]
    [Display(Name = "Waarom gaat dit spoor weer open?")]
    public string Reden { get; set; } = "";
}
