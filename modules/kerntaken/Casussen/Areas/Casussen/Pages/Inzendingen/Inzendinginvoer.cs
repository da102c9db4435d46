using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Zvh.Abstractions;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Meldingen;

namespace Zvh.Casussen.Inzendingen;

/// <summary>What a partner fills in, or a row of a file holds: a melding with whom it is about.</summary>
internal sealed class Inzendinginvoer : Meldinginvoer
{
    [StringLength(60)]
    [Display(Name = "Voornaam")]
    public string? Roepnaam { get; set; }

    [StringLength(20)]
    [Display(Name = "Tussenvoegsel")]
    public string? Tussenvoegsel { get; set; }

    [Required(ErrorMessage = "Vul de achternaam in."), StringLength(120)]
    [Display(Name = "Achternaam")]
    public string Achternaam { get; set; } = "";

    [Display(Name = "Geboortedatum")]
    public DateOnly? Geboortedatum { get; set; }

    [StringLength(15)]
    [Display(Name = "Burgerservicenummer")]
    public string? Bsn { get; set; }

    [RegularExpression("^[1-9][0-9]{3} ?[A-Za-z]{2}$", ErrorMessage = "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 6041 AB.")]
    [Display(Name = "Postcode")]
    public string? Postcode { get; set; }

    [StringLength(80)]
    [Display(Name = "Woonplaats")]
    public string? Woonplaats { get; set; }

    /// <inheritdoc />
    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var fout in base.Validate(validationContext))
        {
            yield return fout;
        }

        if (Domein.Personen.Bsn.Kaal(Bsn) is { } bsn && !Domein.Personen.Bsn.IsGeldig(bsn))
        {
            yield return new("Dit is geen geldig burgerservicenummer: het heeft negen cijfers die bij elkaar passen. Kijk het na, of laat het leeg.", [nameof(Bsn)]);
        }

        if (Geboortedatum is { } geboren && geboren < new DateOnly(1900, 1, 1))
        {
            yield return new("Vul een geboortedatum in vanaf 1900.", [nameof(Geboortedatum)]);
        }
    }

    /// <summary>Makes the inzending.</summary>
    public Inzending Maak(Inzendingstand stand, Guid? bestand, string afdruk, string door, DateTimeOffset op) => new()
    {
        Stand = stand, BestandId = bestand, Door = door, Op = op, Afdruk = afdruk,
        Bron = Bron!, Melder = Melder.Trim(), Gemeente = Gemeente!, Thema = Thema, OntvangenOp = OntvangenOp!.Value, Strafrecht = Strafrecht,
        Spoed = Spoed, Spoedreden = Spoed ? Tekst.Leeg(Spoedreden) : null, Aanleiding = Aanleiding.Trim(), Doel = Tekst.Leeg(Doel), EerderGeprobeerd = Tekst.Leeg(EerderGeprobeerd),
        VoorafBesproken = VoorafBesproken, NietBesprokenReden = VoorafBesproken ? null : Tekst.Leeg(NietBesprokenReden),
        Roepnaam = Tekst.Leeg(Roepnaam), Tussenvoegsel = Tekst.Leeg(Tussenvoegsel), Achternaam = Achternaam.Trim(), Geboortedatum = Geboortedatum,
        Bsn = Domein.Personen.Bsn.Kaal(Bsn), Postcode = Domein.Personen.Postcodevorm.Van(Postcode), Woonplaats = Tekst.Leeg(Woonplaats),
    };

    /// <summary>Print of everything that was filled in.</summary>
    /// <param name="zaad">What keeps prints of different origin apart: the name of who typed it; nothing for a file.</param>
    public string Afdruk(string zaad) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', new object?[]
    {
        zaad, Bron, Melder, Gemeente, Thema, OntvangenOp, Strafrecht, Spoed, Spoedreden, Aanleiding, Doel, EerderGeprobeerd, VoorafBesproken, NietBesprokenReden,
        Roepnaam, Tussenvoegsel, Achternaam, Geboortedatum, Bsn, Postcode, Woonplaats,
    }))));
}
