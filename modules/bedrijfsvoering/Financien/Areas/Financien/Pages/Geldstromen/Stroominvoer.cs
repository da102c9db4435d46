using System.ComponentModel.DataAnnotations;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>What is filled in for a stream.</summary>
internal sealed class Stroominvoer
{
    [Display(Name = "Naam"), StringLength(120), Required(ErrorMessage = "Geef de geldstroom een naam.")]
    public string? Naam { get; set; }

    [Display(Name = "Waar is het geld voor?"), StringLength(1000)]
    public string? Omschrijving { get; set; }

    [Display(Name = "Grondslag")]
    public Grondslag Grondslag { get; set; }

    [Display(Name = "Wie factureert")]
    public string? Factureerder { get; set; }

    [Display(Name = "Eén betaler voor allen")]
    public string? Betaler { get; set; }

    [Display(Name = "Verdeelsleutel")]
    public string? Sleutel { get; set; }

    [Display(Name = "Btw")]
    public BtwCategorie? BtwCategorie { get; set; }

    [Display(Name = "Reden bij de btw"), StringLength(300)]
    public string? BtwReden { get; set; }

    [Display(Name = "Taakveld"), StringLength(6)]
    public string? Taakveld { get; set; }

    [Display(Name = "Termijnen per jaar"), Range(1, 12, ErrorMessage = "Een jaar heeft 1 tot en met 12 termijnen.")]
    public int Termijnen { get; set; } = 1;

    [Display(Name = "Toelichting"), StringLength(2000)]
    public string? Toelichting { get; set; }

    [Display(Name = "Bron"), StringLength(400)]
    public string? Bron { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    public List<Stroomdeelnemerinvoer> Deelnemers { get; set; } = [];

    public List<Vraaginvoer> Vragen { get; set; } = [];
}

/// <summary>A party that may take part.</summary>
internal sealed class Stroomdeelnemerinvoer
{
    public string? Code { get; set; }

    public string? Naam { get; set; }

    [Display(Name = "Doet mee")]
    public bool Mee { get; set; }

    [Display(Name = "Inkoopnummer"), StringLength(60)]
    public string? Inkoopnummer { get; set; }
}

/// <summary>A question that the sources left open.</summary>
internal sealed class Vraaginvoer
{
    public string? Veld { get; set; }

    public string? Vraag { get; set; }

    [Display(Name = "Beantwoord")]
    public bool Beantwoord { get; set; }
}
