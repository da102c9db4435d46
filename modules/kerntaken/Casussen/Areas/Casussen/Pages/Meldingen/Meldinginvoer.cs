using System.ComponentModel.DataAnnotations;

namespace Zvh.Casussen.Meldingen;

/// <summary>What is filled in for a melding.</summary>
internal class Meldinginvoer : IValidatableObject
{
    [Required(ErrorMessage = "Kies waar de melding vandaan komt.")]
    [Display(Name = "Bron")]
    public string? Bron { get; set; }

    [Required, StringLength(120)]
    [Display(Name = "Wie meldt")]
    public string Melder { get; set; } = "";

    [Required(ErrorMessage = "Kies de gemeente waar het speelt.")]
    [Display(Name = "Gemeente")]
    public string? Gemeente { get; set; }

    [Required(ErrorMessage = "Kies het thema dat het beste past.")]
    [Display(Name = "Thema")]
    public string? Thema { get; set; }

    [Required(ErrorMessage = "Vul in wanneer de melding binnenkwam.")]
    [Display(Name = "Ontvangen op")]
    public DateOnly? OntvangenOp { get; set; }

    [Display(Name = "Er speelt strafrecht")]
    public bool Strafrecht { get; set; }

    [Display(Name = "Spoed: dit kan niet wachten op het vaste overleg")]
    public bool Spoed { get; set; }

    [StringLength(500)]
    [Display(Name = "Waarom kan het niet wachten?")]
    public string? Spoedreden { get; set; }

    [Required(ErrorMessage = "Schrijf wat er aan de hand is."), StringLength(8000)]
    [Display(Name = "Wat is er aan de hand?")]
    public string Aanleiding { get; set; } = "";

    [StringLength(2000)]
    [Display(Name = "Wat wil de melder bereiken?")]
    public string? Doel { get; set; }

    [StringLength(4000)]
    [Display(Name = "Wat is al geprobeerd?")]
    public string? EerderGeprobeerd { get; set; }

    [Display(Name = "De persoon weet van de melding")]
    public bool VoorafBesproken { get; set; }

    [StringLength(500)]
    [Display(Name = "Waarom weet de persoon het niet?")]
    public string? NietBesprokenReden { get; set; }

    /// <summary>Why the house takes up what an agreement gives to another party.</summary>
    [StringLength(500)]
    [Display(Name = "Waarom pakt u het toch zelf op?")]
    public string? TochZelfReden { get; set; }

    /// <inheritdoc />
    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Spoed && string.IsNullOrWhiteSpace(Spoedreden))
        {
            yield return new("Schrijf waarom het niet kan wachten.", [nameof(Spoedreden)]);
        }

        if (!VoorafBesproken && string.IsNullOrWhiteSpace(NietBesprokenReden))
        {
            yield return new("Schrijf waarom de persoon het niet weet, bijvoorbeeld: gevaar voor anderen, of een lopend onderzoek.", [nameof(NietBesprokenReden)]);
        }
    }
}
