using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Ui;

namespace Zvh.Reintegratie.Signalen;

/// <summary>What is filled in when a message comes in.</summary>
internal sealed class Signaalinvoer
{
    [Required(ErrorMessage = "Kies op welke grond het bericht kwam.")]
    [Display(Name = "Grond")]
    public Signaalgrond? Grond { get; set; }

    [Required(ErrorMessage = "Kies de gemeente van het adres in de BRP.")]
    [Display(Name = "Gemeente van het adres in de BRP")]
    public string? Gemeente { get; set; }

    [Required(ErrorMessage = "Kies wie in de gemeente het bericht krijgt.")]
    [Display(Name = "Wie krijgt het bericht?")]
    public Guid? OrganisatieId { get; set; }

    [Required(ErrorMessage = "Vul in om wie het gaat."), StringLength(120)]
    [Display(Name = "Wie komt terug?")]
    public string Naam { get; set; } = "";

    [Required(ErrorMessage = "Vul in wat het bericht zegt."), StringLength(2000)]
    [Display(Name = "Wat zegt het bericht?")]
    public string Bericht { get; set; } = "";

    [Display(Name = "Komt terug op")]
    public DateOnly? TerugOp { get; set; }

    [Display(Name = "Het is verlof, nog niet het einde")]
    public bool Verlof { get; set; }

    [StringLength(2000)]
    [Display(Name = "Advies van het huis, als de gemeente daarom vroeg")]
    public string? Advies { get; set; }
}

/// <summary>What is filled in to decide.</summary>
internal sealed class Signaalbesluitinvoer
{
    [Required(ErrorMessage = "Kies het besluit.")]
    [Display(Name = "Besluit van de burgemeester")]
    public Signaalbesluit? Besluit { get; set; }

    [Required(ErrorMessage = "Leg uit waarom."), StringLength(2000)]
    [Display(Name = "Waarom?")]
    public string Reden { get; set; } = "";
}

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Signaalrij(Guid Id, int Volgnummer, Signaalgrond Grond, string Gemeente, DateTimeOffset Op, DateOnly? TerugOp, Signaalbesluit? Besluit)
{
    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"T-{Volgnummer:00000}");
}

/// <summary>Takes messages about somebody who comes back in, brings them to the municipality, and keeps what the mayor decides (B4.8, A-170).</summary>
internal sealed class SignalenBehandelen(ReintegratieDbContext db, Terugkeerkeuzes keuzes, Partners partners, Lidmaatschappen lidmaatschappen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What the log and memberships call a message.</summary>
    public const string Soort = "reintegratie.terugkeersignaal";

    /// <summary>The page of a message.</summary>
    public static string Pad(Guid id) => $"/reintegratie/signalen/{id}";

    /// <summary>One page of the list, the last first.</summary>
    public Task<Lijstblad<Signaalrij>> BladAsync(Lijstvraag vraag, CancellationToken ct) => Keyset.OpNummerAsync(
        db.Signalen.AsNoTracking(), s => s.Volgnummer, q => q.Select(s => new Signaalrij(s.Id, s.Volgnummer, s.Grond, s.Gemeente, s.Op, s.TerugOp, s.Besluit)), r => r.Volgnummer, new(vraag.Na, vraag.Voor), ct);

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public Task<Terugkeersignaal> LeesAsync(Guid id, CancellationToken ct) => db.Signalen.AsNoTracking().SingleAsync(s => s.Id == id, ct);

    /// <summary>Takes one in and tells the municipality, in the open transaction.</summary>
    public async Task<Uitkomst<Guid>> LegVastAsync(Signaalinvoer invoer, CancellationToken ct)
    {
        if (!keuzes.KentGemeente(invoer.Gemeente))
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Gemeente), "Deze gemeente hoort niet bij dit huis. Het bericht gaat alleen naar de gemeente van het adres in de BRP: stuur het naar het huis van die regio.");
        }

        var signaal = new Terugkeersignaal
        {
            Grond = invoer.Grond!.Value, Gemeente = invoer.Gemeente!, Naam = invoer.Naam.Trim(), Bericht = invoer.Bericht.Trim(), TerugOp = invoer.TerugOp, Verlof = invoer.Verlof, Advies = Tekst.Leeg(invoer.Advies), Op = klok.GetUtcNow(),
        };
        db.Add(signaal);
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.GeefAsync(Soort, signaal.Id, [gebruiker.Bevoegdheid!.Id], "vastlegger", signaal.Op, Lidmaatschappen.Onbepaald, ct);
        var betrokken = await partners.BetrekAsync(invoer.OrganisatieId, new(Soort, signaal.Id, Rechten.SignaalBeslissen, "Er is een bericht over iemand die terugkomt in uw gemeente. Leg vast wat de burgemeester besluit.", Pad(signaal.Id)), ct);
        return betrokken.Gelukt ? Uitkomst<Guid>.Ok(signaal.Id) : Uitkomst<Guid>.Geweigerd([.. betrokken.Fouten]);
    }

    /// <summary>Writes down what the mayor decided, in the open transaction. It can be decided otherwise later.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else decided since the page was opened.</exception>
    public async Task<Uitkomst> BeslisAsync(Guid id, Signaalbesluitinvoer invoer, uint versie, CancellationToken ct)
    {
        var signaal = await db.Signalen.SingleAsync(s => s.Id == id, ct);
        db.Verwacht(signaal, versie);
        if (signaal.GewistOp is not null)
        {
            return Uitkomst.Geweigerd("", "De gegevens van dit bericht zijn verwijderd.");
        }

        signaal.Beslis(invoer.Besluit!.Value, invoer.Reden.Trim(), gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
