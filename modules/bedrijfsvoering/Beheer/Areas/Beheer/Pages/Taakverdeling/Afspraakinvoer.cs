using System.ComponentModel.DataAnnotations;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Taakverdelingen;

/// <summary>What the form of an agreement asks.</summary>
internal sealed class Afspraakinvoer : IValidatableObject
{
    [Required(ErrorMessage = "Kies een thema.")]
    [Display(Name = "Thema")]
    public string? Thema { get; set; }

    [Display(Name = "Gemeenten")]
    public List<string> Gemeenten { get; set; } = [];

    [Required(ErrorMessage = "Schrijf wie het werk doet.")]
    [StringLength(100)]
    [Display(Name = "Wie doet het werk?")]
    public string? Uitvoerder { get; set; }

    [Display(Name = "Behalve bij strafrecht: dan doet dit huis het werk")]
    public bool TenzijStrafrecht { get; set; }

    [Display(Name = "Eerste dag")]
    public DateOnly? Van { get; set; }

    [Display(Name = "Laatste dag")]
    public DateOnly? Tot { get; set; }

    [Required(ErrorMessage = "Schrijf wat er is afgesproken.")]
    [StringLength(500)]
    [Display(Name = "Wat is er afgesproken?")]
    public string? Toelichting { get; set; }

    [Required(ErrorMessage = "Schrijf waar de afspraak staat, bijvoorbeeld in welk besluit.")]
    [StringLength(200)]
    [Display(Name = "Waar staat de afspraak?")]
    public string? Bron { get; set; }

    [Required(ErrorMessage = "Schrijf waarom u de taakverdeling wijzigt.")]
    [StringLength(500)]
    [Display(Name = "Reden van de wijziging")]
    public string? Reden { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Gemeenten.Count == 0)
        {
            yield return new("Kies ten minste één gemeente.", [nameof(Gemeenten)]);
        }

        if (Tot < Van)
        {
            yield return new("De laatste dag ligt voor de eerste. Kies een latere dag, of laat hem leeg.", [nameof(Tot)]);
        }
    }

    /// <summary>The form for an agreement that stands.</summary>
    public static Afspraakinvoer Uit(Taakafspraak afspraak) => new()
    {
        Thema = afspraak.Thema, Gemeenten = [.. afspraak.Gemeenten], Uitvoerder = afspraak.Uitvoerder, TenzijStrafrecht = afspraak.Tenzij == Taakverdeling.Strafrecht,
        Van = afspraak.Van, Tot = afspraak.Tot, Toelichting = afspraak.Toelichting, Bron = afspraak.Bron,
    };

    /// <summary>The agreement; only after validation.</summary>
    public Taakafspraak Afspraak() => new(Thema!, Gemeenten, Uitvoerder!.Trim(), Toelichting!.Trim(), Bron!.Trim(), TenzijStrafrecht ? Taakverdeling.Strafrecht : null, Van, Tot);
}
