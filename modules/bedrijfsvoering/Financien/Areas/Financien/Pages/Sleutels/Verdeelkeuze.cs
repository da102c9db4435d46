using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>What is shared, and how. What stays empty follows from the stream, the budget and the key.</summary>
internal sealed class Verdeelkeuze
{
    [Display(Name = "Geldstroom")]
    public string? Stroom { get; set; }

    [Display(Name = "Jaar")]
    public int? Jaar { get; set; }

    [Display(Name = "Bedrag")]
    public Bedrag? Bedrag { get; set; }

    [Display(Name = "Sleutel")]
    public string? Sleutel { get; set; }

    [Display(Name = "Sleutel van jaar")]
    public int? Sleuteljaar { get; set; }

    [Display(Name = "Methode van afronden")]
    public Afrondingsmethode? Methode { get; set; }

    [Display(Name = "Sluitpost")]
    public string? Sluitpost { get; set; }

    [Display(Name = "Afronden op")]
    public decimal? AfrondenOp { get; set; }

    public List<Correctieinvoer> Correcties { get; set; } = [];
}

/// <summary>A correction by hand of one participant.</summary>
internal sealed class Correctieinvoer
{
    public string? Naam { get; set; }

    [Display(Name = "Correctie")]
    public Bedrag? Bedrag { get; set; }

    [Display(Name = "Reden"), StringLength(400)]
    public string? Reden { get; set; }
}
