using System.ComponentModel.DataAnnotations;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What is filled in to begin a return.</summary>
internal sealed class Terugkeerinvoer : IValidatableObject
{
    [Required(ErrorMessage = "Vul het nummer van de melding of casus in."), StringLength(20)]
    [Display(Name = "Nummer van de melding of casus")]
    public string Nummer { get; set; } = "";

    [Required(ErrorMessage = "Vul in waar de persoon vastzit."), StringLength(120)]
    [Display(Name = "Inrichting")]
    public string Inrichting { get; set; } = "";

    [Required(ErrorMessage = "Kies waarom de persoon vastzit.")]
    [Display(Name = "Waarom vast?")]
    public Detentiesoort? Soort { get; set; }

    [Required(ErrorMessage = "Vul in sinds wanneer.")]
    [Display(Name = "Vast sinds")]
    public DateOnly? Binnen { get; set; }

    [Display(Name = "Komt vrij op")]
    public DateOnly? Vrij { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Vrij < Binnen)
        {
            yield return new("De persoon kan niet vrijkomen voordat hij vastzat. Kijk de dagen na.", [nameof(Vrij)]);
        }
    }
}

/// <summary>What is filled in to weigh where the regie belongs.</summary>
internal sealed class Weeginvoer
{
    [Required(ErrorMessage = "Kies waar de regie hoort.")]
    [Display(Name = "Waar hoort de regie?")]
    public Regieplek? Regie { get; set; }

    [Required(ErrorMessage = "Leg uit waarom."), StringLength(2000)]
    [Display(Name = "Waarom daar?")]
    public string Reden { get; set; } = "";
}

/// <summary>What is filled in about one condition.</summary>
internal sealed class Peilinvoer
{
    [Required(ErrorMessage = "Kies de voorwaarde.")]
    [Display(Name = "Voorwaarde")]
    public Voorwaarde? Voorwaarde { get; set; }

    [Required(ErrorMessage = "Kies het moment.")]
    [Display(Name = "Moment")]
    public Peilmoment? Moment { get; set; }

    [Required(ErrorMessage = "Kies hoe het staat.")]
    [Display(Name = "Hoe staat het?")]
    public Licht? Licht { get; set; }

    [StringLength(1000)]
    [Display(Name = "Wat is geregeld, en door wie?")]
    public string? Toelichting { get; set; }
}

/// <summary>What is filled in about a visit.</summary>
internal sealed class Bezoekinvoer
{
    [Required(ErrorMessage = "Vul de dag in.")]
    [Display(Name = "Dag")]
    public DateOnly? Op { get; set; }

    [Display(Name = "De persoon wilde praten")]
    public bool Gesproken { get; set; }

    [Display(Name = "Er is hulp aangeboden")]
    public bool HulpAangeboden { get; set; }

    [StringLength(2000)]
    [Display(Name = "Waar ging het over?")]
    public string? Notitie { get; set; }
}

/// <summary>What is filled in to hand over.</summary>
internal sealed class Overdrachtinvoer
{
    [Required(ErrorMessage = "Kies de gemeente die het overneemt.")]
    [Display(Name = "Aan wie?")]
    public Guid? OrganisatieId { get; set; }
}

/// <summary>What is filled in when the day of release changes.</summary>
internal sealed class Wijziginvoer
{
    [Display(Name = "Komt vrij op")]
    public DateOnly? Vrij { get; set; }
}
