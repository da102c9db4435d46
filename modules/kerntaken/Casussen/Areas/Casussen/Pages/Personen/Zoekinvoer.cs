using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Personen;

/// <summary>What is typed to find somebody. It travels in the body of a request, never in an address.</summary>
internal sealed class Zoekinvoer : IValidatableObject
{
    [StringLength(120)]
    [Display(Name = "Naam")]
    public string? Naam { get; set; }

    [Display(Name = "Geboortedatum")]
    public DateOnly? Geboortedatum { get; set; }

    [StringLength(15)]
    [Display(Name = "Burgerservicenummer")]
    public string? Bsn { get; set; }

    [StringLength(7)]
    [Display(Name = "Postcode")]
    public string? Postcode { get; set; }

    [StringLength(80)]
    [Display(Name = "Woonplaats")]
    public string? Woonplaats { get; set; }

    /// <summary>The question that the search answers.</summary>
    public Zoekvraag Vraag => new(Tekst.Leeg(Naam), Geboortedatum, Domein.Personen.Bsn.Kaal(Bsn), Domein.Personen.Postcodevorm.Van(Postcode), Tekst.Leeg(Woonplaats));

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Vraag.IsLeeg)
        {
            yield return new("Vul een naam, geboortedatum, BSN of postcode in.", [nameof(Naam)]);
        }

        if (Vraag.Bsn is { } bsn && !Domein.Personen.Bsn.IsGeldig(bsn))
        {
            yield return new("Dit is geen geldig burgerservicenummer: het heeft negen cijfers die bij elkaar passen. Kijk het na, of laat het leeg.", [nameof(Bsn)]);
        }
    }
}
