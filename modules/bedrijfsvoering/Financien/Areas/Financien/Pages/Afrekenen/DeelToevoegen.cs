using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A correction by hand as it was sent.</summary>
internal sealed class Correctieinvoer
{
    public string Deelnemer { get; set; } = "";

    [Display(Name = "Correctie")]
    public Bedrag? Bedrag { get; set; }

    [Display(Name = "Reden")]
    public string? Reden { get; set; }
}

/// <summary>A part of a settlement as it was sent.</summary>
internal sealed class Deelinvoer
{
    [Display(Name = "Wat wordt verrekend")]
    public string Naam { get; set; } = "";

    [Display(Name = "Bedrag")]
    public Bedrag Bedrag { get; set; }

    [Display(Name = "Sleuteljaar")]
    public int Sleuteljaar { get; set; }

    [Display(Name = "Waarom dit jaar")]
    public string Toelichting { get; set; } = "";

    [Display(Name = "Verdelen naar de vastgestelde bijdragen van dat jaar, in plaats van naar de sleutel zelf")]
    public bool NaarBedragen { get; set; }

    [Display(Name = "Afronden")]
    public Afrondingsmethode Methode { get; set; }

    [Display(Name = "Afronden op")]
    public decimal AfrondenOp { get; set; } = 1m;

    [Display(Name = "Wie draagt het verschil")]
    public string? Sluitpost { get; set; }

    public List<Correctieinvoer> Correcties { get; set; } = [];

    /// <summary>The part as the engine knows it.</summary>
    public Deelwijze Wijze(bool metCorrecties = true) => new()
    {
        Naam = Naam.Trim(),
        Bedrag = Bedrag,
        Sleuteljaar = Sleuteljaar,
        NaarBedragen = NaarBedragen,
        Methode = Methode,
        AfrondenOp = AfrondenOp,
        Sluitpost = Sluitpost,
        Correcties = Methode == Afrondingsmethode.Handmatig && metCorrecties
            ? [.. Correcties.Where(c => c.Bedrag is { } b && b != Zvh.Abstractions.Bedrag.Nul).Select(c => new HandmatigeCorrectie(c.Deelnemer, c.Bedrag!.Value, c.Reden ?? ""))]
            : [],
    };
}

/// <summary>Shares a part of a settlement: first as a preview, then for keeps.</summary>
internal sealed class DeelToevoegen(
    FinancienDbContext db, VerrekeningBeheren beheren, Referentielezer referentie, Huisprofiel huis, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>How the part would be shared.</summary>
    public async Task<Uitkomst<Verdeelresultaat>> BekijkAsync(Geldstroom stroom, Deelwijze wijze, CancellationToken ct)
    {
        if (wijze.Bedrag == Bedrag.Nul)
        {
            return Uitkomst<Verdeelresultaat>.Geweigerd("Bedrag", "Vul in hoeveel er wordt verrekend. Negatief is: de deelnemers betalen bij.");
        }

        var resultaat = (await referentie.DeelverdelerAsync(stroom, huis.Nu, ct)).Verdeel(wijze);
        return resultaat.Gelukt ? resultaat : Uitkomst<Verdeelresultaat>.Geweigerd([.. resultaat.Fouten.Select(f => f with { Veld = Veld(f.Veld) })]);
    }

    /// <summary>Adds the part.</summary>
    public async Task<Uitkomst> VoerUitAsync(Verrekendossier dossier, Deelinvoer invoer, uint versie, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        if (string.IsNullOrWhiteSpace(invoer.Naam))
        {
            fouten.Add(new("Naam", "Schrijf wat u verrekent, bijvoorbeeld Resultaat met het jaar erbij."));
        }

        if (string.IsNullOrWhiteSpace(invoer.Toelichting))
        {
            fouten.Add(new("Toelichting", "Schrijf waarom u de sleutel van dit jaar kiest."));
        }

        var resultaat = await BekijkAsync(dossier.Stroom, invoer.Wijze(), ct);
        fouten.AddRange(resultaat.Fouten);
        var concept = await beheren.NeemConceptAsync(dossier.Jaar, dossier.Stroom.Id, versie, ct);
        fouten.AddRange(concept.Fouten);
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        var partijen = dossier.Namen.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
        var verdeling = new Vastlegging(VerdelingSoort.Verrekening, concept.Waarde.InJaar, dossier.Stroom.Id, invoer.Naam.Trim(), gebruiker.Naam, klok.GetUtcNow())
            .Van(resultaat.Waarde, naam => partijen[naam]);
        db.Add(verdeling);
        db.Add(new Verrekeningdeel
        {
            VerrekeningId = concept.Waarde.Id,
            Volgorde = concept.Waarde.Delen.Select(d => d.Volgorde).DefaultIfEmpty().Max() + 1,
            Naam = invoer.Naam.Trim(),
            Bedrag = invoer.Bedrag,
            Sleuteljaar = invoer.Sleuteljaar,
            Toelichting = invoer.Toelichting.Trim(),
            NaarBedragen = invoer.NaarBedragen,
            VerdelingId = verdeling.Id,
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    // The engine names its own fields; the form has them with a capital.
    private static string Veld(string veld) => veld switch
    {
        "bedrag" => "Bedrag",
        "sleuteljaar" => "Sleuteljaar",
        "sluitpost" => "Sluitpost",
        _ => "",
    };
}
