using System.ComponentModel.DataAnnotations;
using Zvh.Mensenhandel.Domein;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>What is filled in to report a signal.</summary>
internal sealed class Signaalinvoer
{
    [Required(ErrorMessage = "Kies de gemeente waar het speelt.")]
    [Display(Name = "Gemeente")]
    public string? Gemeente { get; set; }

    [Required(ErrorMessage = "Kies de vorm van uitbuiting. Weet u het niet zeker, kies dan wat er het meest op lijkt.")]
    [Display(Name = "Vorm van uitbuiting")]
    public Uitbuitingsvorm? Vorm { get; set; }

    [Required(ErrorMessage = "Kies waar het signaal binnenkwam.")]
    [Display(Name = "Waar kwam het signaal binnen?")]
    public Meldpunt? Meldpunt { get; set; }

    [StringLength(240)]
    [Display(Name = "Om wie gaat het, als u dat weet?")]
    public string? Wie { get; set; }

    [Required(ErrorMessage = "Schrijf op wat u zag of hoorde."), StringLength(4000)]
    [Display(Name = "Wat zag of hoorde u?")]
    public string Tekst { get; set; } = "";
}

/// <summary>What is filled in to bundle signals.</summary>
internal sealed class Bundelinvoer
{
    [Required(ErrorMessage = "Kies het andere signaal.")]
    [Display(Name = "Hoort bij signaal")]
    public Guid? SignaalId { get; set; }
}

/// <summary>What is filled in to give a signal its place.</summary>
internal sealed class Plaatsinvoer
{
    [Required(ErrorMessage = "Kies wat er met het signaal gebeurt.")]
    [Display(Name = "Wat gebeurt er met het signaal?")]
    public Plaatsing? Plaatsing { get; set; }

    [StringLength(120)]
    [Display(Name = "Naam van het slachtoffer")]
    public string? Naam { get; set; }

    [StringLength(4000)]
    [Display(Name = "Wat moet de zorgcoördinator weten?")]
    public string? VoorZorg { get; set; }

    [StringLength(120)]
    [Display(Name = "Naam van de dader of het netwerk")]
    public string? Dader { get; set; }

    [StringLength(4000)]
    [Display(Name = "Wat moet de procesregisseur weten?")]
    public string? VoorRegie { get; set; }

    [StringLength(120)]
    [Display(Name = "Welke partij gaat ermee verder?")]
    public string? NaarWie { get; set; }

    [StringLength(2000)]
    [Display(Name = "Het advies, of waarom de andere partij")]
    public string? Reden { get; set; }
}
