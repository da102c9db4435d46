using System.ComponentModel.DataAnnotations;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>What is filled in for a version of a key.</summary>
internal sealed class Sleutelinvoer
{
    [Display(Name = "Naam van de sleutel"), StringLength(80)]
    public string? Naam { get; set; }

    [Display(Name = "Herkomst"), StringLength(1000)]
    public string? Herkomst { get; set; }

    [Display(Name = "Geldig vanaf")]
    public DateOnly GeldigVan { get; set; }

    [Display(Name = "Geldig tot en met")]
    public DateOnly? GeldigTot { get; set; }

    [Display(Name = "Sluit de vorige versie af op de dag ervoor")]
    public bool VorigeAfsluiten { get; set; }

    [Display(Name = "Afronden op")]
    public decimal AfrondenOp { get; set; } = 1;

    [Display(Name = "Methode van afronden")]
    public Afrondingsmethode Methode { get; set; }

    [Display(Name = "Sluitpost")]
    public string? Sluitpost { get; set; }

    [Display(Name = "Aantal jaren")]
    public int? IngroeiJaren { get; set; }

    [Display(Name = "Eerste jaar")]
    public int? IngroeiEerste { get; set; }

    [Display(Name = "Uit sleutel")]
    public string? IngroeiVan { get; set; }

    [Display(Name = "Bron"), StringLength(400)]
    public string? Bron { get; set; }

    [Display(Name = "Reden van deze wijziging"), StringLength(1000)]
    [Required(ErrorMessage = "Schrijf waarom u de sleutel maakt of wijzigt.")]
    public string? Reden { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    public List<Deelnemerinvoer> Deelnemers { get; set; } = [];

    public List<Onderdeelinvoer> Onderdelen { get; set; } = [];
}

/// <summary>Whether a party takes part.</summary>
internal sealed class Deelnemerinvoer
{
    public string? Naam { get; set; }

    [Display(Name = "Doet mee")]
    public bool Mee { get; set; }

    [Display(Name = "Factor")]
    public decimal? Factor { get; set; }
}

/// <summary>A component, with a value for each party in the order of the participants.</summary>
internal sealed class Onderdeelinvoer
{
    /// <summary>Taken away; it stays in the form so that the others keep their place and what was typed.</summary>
    public bool Weg { get; set; }

    [Display(Name = "Naam"), StringLength(60)]
    public string? Naam { get; set; }

    [Display(Name = "Maatstaf")]
    public Maatstafsoort Maatstafsoort { get; set; }

    [Display(Name = "Gewicht")]
    public string? Gewicht { get; set; } = "1";

    [Display(Name = "Peildatum")]
    public DateOnly? Peildatum { get; set; }

    [Display(Name = "Of: jaren terug")]
    public int? JarenTerug { get; set; }

    [Display(Name = "Noemer")]
    public decimal? Noemer { get; set; }

    /// <summary>Code of the register that gives the units; empty when they are typed.</summary>
    [Display(Name = "Eenheden uit")]
    public string? Eenheid { get; set; }

    [Display(Name = "Periode van")]
    public DateOnly? PeriodeVan { get; set; }

    [Display(Name = "Periode tot en met")]
    public DateOnly? PeriodeTot { get; set; }

    public List<Celinvoer> Waarden { get; set; } = [];

    /// <summary>Whether a value is typed for each participant.</summary>
    public bool HeeftWaarden => Maatstafsoort is not (Maatstafsoort.Inwoners or Maatstafsoort.Gelijk) && string.IsNullOrEmpty(Eenheid);

    /// <summary>Whether the units are the hours of the inzet register.</summary>
    public bool UitInzet => Maatstafsoort == Maatstafsoort.Eenheden && Eenheid is { Length: > 0 };

    /// <summary>The sum of the values of those who take part.</summary>
    public decimal Som(List<Deelnemerinvoer> deelnemers) => Waarden.Take(deelnemers.Count).Where((_, i) => deelnemers[i].Mee).Sum(w => w.Waarde ?? 0);
}

/// <summary>One value. A type of its own, because a list stops at an element that cannot be read.</summary>
internal sealed class Celinvoer
{
    [Display(Name = "Waarde")]
    public decimal? Waarde { get; set; }
}
