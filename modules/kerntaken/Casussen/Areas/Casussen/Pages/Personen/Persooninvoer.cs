using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Personen;

/// <summary>What is filled in about a person.</summary>
internal sealed class Persooninvoer
{
    [StringLength(120)]
    [Display(Name = "Voornamen")]
    public string? Voornamen { get; set; }

    [StringLength(60)]
    [Display(Name = "Roepnaam")]
    public string? Roepnaam { get; set; }

    [StringLength(20)]
    [Display(Name = "Tussenvoegsel")]
    public string? Tussenvoegsel { get; set; }

    [Required, StringLength(120)]
    [Display(Name = "Achternaam")]
    public string Achternaam { get; set; } = "";

    [StringLength(120)]
    [Display(Name = "Geboortenaam")]
    public string? Geboortenaam { get; set; }

    [Display(Name = "Geboortedatum")]
    public DateOnly? Geboortedatum { get; set; }

    [StringLength(15)]
    [Display(Name = "Burgerservicenummer")]
    public string? Bsn { get; set; }

    [StringLength(120)]
    [Display(Name = "Straat en huisnummer")]
    public string? Straat { get; set; }

    [RegularExpression("^[1-9][0-9]{3} ?[A-Za-z]{2}$", ErrorMessage = "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 6041 AB.")]
    [Display(Name = "Postcode")]
    public string? Postcode { get; set; }

    [StringLength(80)]
    [Display(Name = "Woonplaats")]
    public string? Woonplaats { get; set; }

    [Display(Name = "Adres afschermen")]
    public bool AdresAfgeschermd { get; set; }

    /// <summary>Whether the address stands in the form; else it stays as it is, because the user may not see it.</summary>
    public bool MetAdres { get; set; } = true;

    [Display(Name = "Ik heb vergeleken: dit is iemand anders")]
    public bool IsAnder { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }

    /// <summary>What may already be registered under another key.</summary>
    public Zoekvraag Vraag => new(
        $"{Roepnaam ?? Voornamen} {Achternaam}", Geboortedatum, Domein.Personen.Bsn.Kaal(Bsn), Domein.Personen.Postcodevorm.Van(Postcode), Tekst.Leeg(Woonplaats));

    /// <summary>The form of a person.</summary>
    public static Persooninvoer Van(Persoon p, bool metAdres) => new()
    {
        Voornamen = p.Voornamen, Roepnaam = p.Roepnaam, Tussenvoegsel = p.Tussenvoegsel, Achternaam = p.Achternaam, Geboortenaam = p.Geboortenaam,
        Geboortedatum = p.Geboortedatum, Bsn = p.Bsn, AdresAfgeschermd = p.AdresAfgeschermd, MetAdres = metAdres, Versie = p.Versie,
        Straat = metAdres ? p.Straat : null, Postcode = metAdres ? p.Postcode : null, Woonplaats = metAdres ? p.Woonplaats : null,
    };

    /// <summary>The form as a search begins it: of a name in one field the last word is the surname.</summary>
    public static Persooninvoer Van(Zoekinvoer zoek)
    {
        var woorden = (zoek.Naam ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new()
        {
            Roepnaam = woorden.Length > 1 ? woorden[0] : null,
            Tussenvoegsel = woorden.Length > 2 ? string.Join(' ', woorden[1..^1]) : null,
            Achternaam = woorden.LastOrDefault() ?? "",
            Geboortedatum = zoek.Geboortedatum, Bsn = zoek.Bsn, Postcode = zoek.Postcode, Woonplaats = zoek.Woonplaats,
        };
    }

    /// <summary>Writes the form into a person.</summary>
    public void Naar(Persoon p)
    {
        (p.Voornamen, p.Roepnaam, p.Tussenvoegsel) = (Tekst.Leeg(Voornamen), Tekst.Leeg(Roepnaam), Tekst.Leeg(Tussenvoegsel));
        (p.Achternaam, p.Geboortenaam, p.Geboortedatum) = (Achternaam.Trim(), Tekst.Leeg(Geboortenaam), Geboortedatum);
        p.Bsn = Domein.Personen.Bsn.Kaal(Bsn);
        if (MetAdres)
        {
            (p.Straat, p.Postcode, p.Woonplaats, p.AdresAfgeschermd) = (Tekst.Leeg(Straat), Domein.Personen.Postcodevorm.Van(Postcode), Tekst.Leeg(Woonplaats), AdresAfgeschermd);
        }
    }
}
