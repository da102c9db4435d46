using System.ComponentModel.DataAnnotations;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Data;
using Zvh.Abstractions;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>What is filled in to ask a partner for information.</summary>
internal sealed class Verzoekinvoer
{
    [Required(ErrorMessage = "Vul het nummer van de melding of casus in."), StringLength(20)]
    [Display(Name = "Nummer van de melding of casus")]
    public string Nummer { get; set; } = "";

    [Required(ErrorMessage = "Kies een organisatie.")]
    [Display(Name = "Organisatie")]
    public Guid? OrganisatieId { get; set; }

    [Required(ErrorMessage = "Schrijf op waarvoor u het nodig hebt."), StringLength(300)]
    [Display(Name = "Waarvoor is het nodig?")]
    public string Doel { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op wat u wilt weten."), StringLength(4000)]
    [Display(Name = "Wat wilt u weten, en over wie?")]
    public string Vraag { get; set; } = "";

    [Required(ErrorMessage = "Kies tot wanneer de partner kan antwoorden.")]
    [Display(Name = "Antwoord uiterlijk op")]
    public DateOnly? Uiterlijk { get; set; }
}

/// <summary>What a partner fills in to give information.</summary>
internal sealed class Geefinvoer
{
    [Required(ErrorMessage = "Schrijf op wat u kunt delen."), StringLength(8000)]
    [Display(Name = "Wat kunt u delen?")]
    public string Tekst { get; set; } = "";

    [Required(ErrorMessage = "Kies op welke grond u dit deelt.")]
    [Display(Name = "Op welke grond?")]
    public Leveringsgrond? Grond { get; set; }
}

/// <summary>What is filled in not to give it, or not to need it any more.</summary>
internal sealed class Redeninvoer
{
    [Required(ErrorMessage = "Schrijf op waarom."), StringLength(500)]
    [Display(Name = "Waarom?")]
    public string Tekst { get; set; } = "";
}

/// <summary>What is filled in to take an answer over into the case.</summary>
internal sealed class Overneeminvoer
{
    [Required(ErrorMessage = "Kies in welk plan het komt.")]
    [Display(Name = "In welk plan?")]
    public Guid? PlanId { get; set; }

    [Display(Name = "Wat voor gegevens?")]
    public Gegevenssoort Gegeven { get; set; } = Gegevenssoort.ZorgEnToezicht;

    [Required(ErrorMessage = "Schrijf wat de anderen moeten weten."), StringLength(4000, ErrorMessage = "Neem hooguit 4000 tekens over.")]
    [Display(Name = "Wat neemt u over?")]
    public string Tekst { get; set; } = "";
}
