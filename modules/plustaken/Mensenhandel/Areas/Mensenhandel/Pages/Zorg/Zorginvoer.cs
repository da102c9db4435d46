using System.ComponentModel.DataAnnotations;
using Zvh.Mensenhandel.Domein;

namespace Zvh.Mensenhandel.Zorg;

/// <summary>What is filled in about a step.</summary>
internal sealed class Stapinvoer
{
    public Guid Id { get; set; }

    [Required(ErrorMessage = "Kies hoe de stap staat.")]
    public Stapstand? Stand { get; set; }

    [StringLength(1000)]
    public string? Toelichting { get; set; }

    public uint Versie { get; set; }
}

/// <summary>What is filled in about the victim.</summary>
internal sealed class Gegevensinvoer
{
    [Required(ErrorMessage = "Vul de naam in, of hoe u het slachtoffer vindt."), StringLength(120)]
    [Display(Name = "Naam van het slachtoffer")]
    public string Naam { get; set; } = "";

    [StringLength(60)]
    [Display(Name = "Nummer bij CoMensha")]
    public string? Comensha { get; set; }
}

/// <summary>What is filled in at the end.</summary>
internal sealed class Zorgeindeinvoer
{
    [Required(ErrorMessage = "Kies hoe de zorg eindigt.")]
    [Display(Name = "Hoe eindigt de zorg?")]
    public Zorgresultaat? Resultaat { get; set; }
}

/// <summary>What is filled in about consent.</summary>
internal sealed class Toestemminginvoer
{
    [Required(ErrorMessage = "Vul de dag in waarop het slachtoffer toestemming gaf.")]
    [Display(Name = "Toestemming gegeven op")]
    public DateOnly? Op { get; set; }
}

/// <summary>What is written down.</summary>
internal sealed class Notitieinvoer
{
    [Required(ErrorMessage = "Schrijf op wat er is gebeurd of afgesproken."), StringLength(4000)]
    [Display(Name = "Notitie")]
    public string Tekst { get; set; } = "";
}
