using System.ComponentModel.DataAnnotations;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>What is filled in to compose a scenario.</summary>
internal sealed class Scenarioinvoer
{
    [Required(ErrorMessage = "Schrijf op wat ZSM van de situatie moet weten."), StringLength(8000)]
    [Display(Name = "Wat moet ZSM weten?")]
    public string Context { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op wat het huis adviseert."), StringLength(8000)]
    [Display(Name = "Wat adviseert het huis?")]
    public string Advies { get; set; } = "";

    [Display(Name = "Er loopt een gezamenlijke aanpak")]
    public bool ActieveAanpak { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>What is filled in about a source.</summary>
internal sealed class Broninvoer
{
    [Required(ErrorMessage = "Vul de organisatie in."), StringLength(120)]
    [Display(Name = "Organisatie")]
    public string Organisatie { get; set; } = "";

    [Required(ErrorMessage = "Vul in wat van deze bron komt."), StringLength(500)]
    [Display(Name = "Wat komt van deze bron?")]
    public string Wat { get; set; } = "";

    [Required(ErrorMessage = "Vul de peildatum in.")]
    [Display(Name = "Stand op")]
    public DateOnly? Peildatum { get; set; }
}

/// <summary>What a partner in ZSM fills in afterwards.</summary>
internal sealed class Terugkoppelinvoer
{
    [Required(ErrorMessage = "Kies of het scenario is meegewogen.")]
    [Display(Name = "Is het scenario meegewogen?")]
    public Weegwijze? Gewogen { get; set; }

    [StringLength(2000)]
    [Display(Name = "Wat werd de afdoening, en wat helpt de volgende keer?")]
    public string? Toelichting { get; set; }
}
