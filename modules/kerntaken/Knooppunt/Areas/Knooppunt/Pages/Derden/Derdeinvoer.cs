using System.ComponentModel.DataAnnotations;

namespace Zvh.Knooppunt.Derden;

/// <summary>What is filled in to let a third party read something once.</summary>
internal sealed class Derdeinvoer
{
    [Required(ErrorMessage = "Vul het nummer van de melding of casus in."), StringLength(20)]
    [Display(Name = "Nummer van de melding of casus")]
    public string Nummer { get; set; } = "";

    [Required(ErrorMessage = "Vul in wie het is."), StringLength(120)]
    [Display(Name = "Naam van de derde")]
    public string Derde { get; set; } = "";

    [Required(ErrorMessage = "Vul in namens welke organisatie."), StringLength(120)]
    [Display(Name = "Namens welke organisatie")]
    public string Organisatie { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op waarom deze deskundigheid nodig is."), StringLength(300)]
    [Display(Name = "Welke deskundigheid is nodig, en waarom?")]
    public string Noodzaak { get; set; } = "";

    [Required(ErrorMessage = "Zonder getekende verklaring kan een derde niets lezen. Vul de dag van tekenen in.")]
    [Display(Name = "Geheimhouding getekend op")]
    public DateOnly? VerklaringOp { get; set; }

    [Required(ErrorMessage = "Vul in waar de getekende verklaring is bewaard."), StringLength(120)]
    [Display(Name = "Waar ligt de getekende verklaring?")]
    public string VerklaringKenmerk { get; set; } = "";

    [Required(ErrorMessage = "Schrijf op wat deze persoon mag lezen."), StringLength(8000)]
    [Display(Name = "Wat mag deze persoon lezen?")]
    public string Tekst { get; set; } = "";
}
