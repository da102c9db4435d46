using System.ComponentModel.DataAnnotations;
using Zvh.Financien.Domein.Partijen;

namespace Zvh.Financien.Areas.Financien.Pages.Partijen;

/// <summary>What is filled in for a party.</summary>
internal sealed class Partijinvoer
{
    [Display(Name = "Naam"), StringLength(120), Required(ErrorMessage = "Geef de partij een naam.")]
    public string? Naam { get; set; }

    [Display(Name = "Soort")]
    public PartijSoort Soort { get; set; }

    [Display(Name = "Gemeentecode"), RegularExpression("GM[0-9]{4}", ErrorMessage = "Een gemeentecode is GM met vier cijfers, bijvoorbeeld GM1234.")]
    public string? Gemeentecode { get; set; }

    [Display(Name = "KvK-nummer"), StringLength(12)]
    public string? KvkNummer { get; set; }

    [Display(Name = "OIN"), StringLength(30)]
    public string? Oin { get; set; }

    [Display(Name = "Btw-nummer"), StringLength(20)]
    public string? BtwNummer { get; set; }

    [Display(Name = "IBAN"), StringLength(42)]
    public string? Iban { get; set; }

    [Display(Name = "Straat en nummer"), StringLength(120)]
    public string? Straat { get; set; }

    [Display(Name = "Postcode"), StringLength(8)]
    public string? Postcode { get; set; }

    [Display(Name = "Plaats"), StringLength(80)]
    public string? Plaats { get; set; }

    [Display(Name = "Factuurmail"), StringLength(200), EmailAddress(ErrorMessage = "Dit is geen e-mailadres. Schrijf het als facturen@gemeente.nl.")]
    public string? Factuurmail { get; set; }

    [Display(Name = "Stuurt facturen voor het huis")]
    public bool Factureert { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>The form of a party.</summary>
    public static Partijinvoer Van(Partij partij) => new()
    {
        Naam = partij.Naam,
        Soort = partij.Soort,
        Gemeentecode = partij.Gemeentecode,
        KvkNummer = partij.KvkNummer,
        Oin = partij.Oin,
        BtwNummer = partij.BtwNummer,
        Iban = partij.Iban,
        Straat = partij.Straat,
        Postcode = partij.Postcode,
        Plaats = partij.Plaats,
        Factuurmail = partij.Factuurmail,
        Factureert = partij.Factureert,
        Versie = partij.Versie,
    };
}
