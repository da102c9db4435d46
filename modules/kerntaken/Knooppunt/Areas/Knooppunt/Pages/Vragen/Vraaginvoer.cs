using System.ComponentModel.DataAnnotations;

namespace Zvh.Knooppunt.Vragen;

/// <summary>What is filled in to ask something.</summary>
internal sealed class Vraaginvoer
{
    [Required(ErrorMessage = "Schrijf in een paar woorden waar het over gaat."), StringLength(120)]
    [Display(Name = "Waar gaat het over?")]
    public string Onderwerp { get; set; } = "";

    [Required(ErrorMessage = "Schrijf uw vraag op."), StringLength(4000)]
    [Display(Name = "Wat wilt u weten?")]
    public string Tekst { get; set; } = "";

    [Display(Name = "Thema")]
    public string? Thema { get; set; }

    [Display(Name = "Gemeente")]
    public string? Gemeente { get; set; }

    [StringLength(20)]
    [Display(Name = "Nummer van een melding of casus")]
    public string? Nummer { get; set; }

    [StringLength(120)]
    [Display(Name = "Namens wie stelt u de vraag?")]
    public string? Namens { get; set; }

    [Required(ErrorMessage = "Kies tot wanneer u op antwoord kunt wachten.")]
    [Display(Name = "Antwoord nodig voor")]
    public DateOnly? Uiterlijk { get; set; }
}

/// <summary>What is filled in to put a question out to a partner.</summary>
internal sealed class Uitzetinvoer
{
    [Required(ErrorMessage = "Kies een organisatie.")]
    [Display(Name = "Aan welke organisatie?")]
    public Guid? OrganisatieId { get; set; }

    [StringLength(2000)]
    [Display(Name = "Wat wilt u precies van hen weten?")]
    public string? Toelichting { get; set; }
}

/// <summary>What is filled in to answer.</summary>
internal sealed class Antwoordinvoer
{
    [Required(ErrorMessage = "Schrijf het antwoord op. Een vraag gaat nooit dicht zonder antwoord."), StringLength(8000)]
    [Display(Name = "Antwoord")]
    public string Tekst { get; set; } = "";
}
