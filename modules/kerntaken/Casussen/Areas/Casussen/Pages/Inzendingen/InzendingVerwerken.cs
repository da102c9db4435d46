using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Meldingen;
using Zvh.Casussen.Personen;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Inzendingen;

/// <summary>What intake fills in to make a melding of an inzending.</summary>
internal sealed class Verwerkinvoer
{
    /// <summary>What is chosen for somebody who is not registered yet.</summary>
    public const string Nieuw = "nieuw";

    [Required(ErrorMessage = "Kies wie het is, of kies dat de persoon nieuw is.")]
    [Display(Name = "Wie is het?")]
    public string? Persoon { get; set; }

    [StringLength(500)]
    [Display(Name = "Waarom pakt u het toch zelf op?")]
    public string? TochZelfReden { get; set; }

    /// <summary>Whether it goes to the party that an agreement names.</summary>
    public bool DraagOver { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Makes a melding of an inzending, or sends it back. Who the person is, intake decides: the search proposes, nobody is registered twice by a file.</summary>
internal sealed class InzendingVerwerken(CasussenDbContext db, PersonenZoeken zoeken, PersoonOpslaan personen, MeldingDoen meldingen, Mensen mensen, Berichten berichten)
{
    /// <summary>Who it may be, the best first.</summary>
    public Task<IReadOnlyList<Gevonden>> KandidatenAsync(Inzending inzending, CancellationToken ct) =>
        zoeken.ZoekAsync(new(inzending.Naam, inzending.Geboortedatum, inzending.Bsn, inzending.Postcode, inzending.Woonplaats), behalve: null, ct);

    /// <summary>Makes the melding, in the open transaction.</summary>
    /// <returns>The key of the melding, or the reasons of refusal.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else dealt with it since the page was opened.</exception>
    public async Task<Uitkomst<Guid>> VerwerkAsync(Guid id, Verwerkinvoer invoer, CancellationToken ct)
    {
        var inzending = await db.Inzendingen.SingleAsync(i => i.Id == id, ct);
        db.Verwacht(inzending, invoer.Versie);
        if (inzending.Stand is not Inzendingstand.Wacht)
        {
            return Uitkomst<Guid>.Geweigerd("", "Deze melding is al verwerkt of teruggestuurd.");
        }

        var persoon = await PersoonAsync(inzending, invoer, ct);
        if (!persoon.Gelukt)
        {
            return persoon;
        }

        var melding = await meldingen.VoerUitAsync(persoon.Waarde, Melding(inzending, invoer.TochZelfReden), invoer.DraagOver, ct);
        if (melding.Gelukt)
        {
            inzending.Verwerk(melding.Waarde, await db.Meldingen.Where(m => m.Id == melding.Waarde).Select(m => m.Nummer).SingleAsync(ct));
            await db.SaveChangesAsync(ct);
            await MeldAsync(inzending, $"Uw melding is verwerkt als {inzending.Meldingnummer}.", ct);
        }

        return melding;
    }

    /// <summary>Sends it back with an answer, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else dealt with it since the page was opened.</exception>
    public async Task<Uitkomst> StuurTerugAsync(Guid id, string? antwoord, uint versie, CancellationToken ct)
    {
        var inzending = await db.Inzendingen.SingleAsync(i => i.Id == id, ct);
        db.Verwacht(inzending, versie);
        if (string.IsNullOrWhiteSpace(antwoord) || antwoord.Length > 500)
        {
            return Uitkomst.Geweigerd("Antwoord", "Schrijf in hooguit 500 tekens waarom de melding teruggaat en wat de melder kan doen. Schrijf niets over de persoon.");
        }

        if (inzending.Stand is not Inzendingstand.Wacht)
        {
            return Uitkomst.Geweigerd("", "Deze melding is al verwerkt of teruggestuurd.");
        }

        inzending.StuurTerug(antwoord.Trim());
        await db.SaveChangesAsync(ct);
        await MeldAsync(inzending, "Uw melding is teruggestuurd. Lees waarom.", ct);
        return Uitkomst.Ok();
    }

    private async Task<Uitkomst<Guid>> PersoonAsync(Inzending inzending, Verwerkinvoer invoer, CancellationToken ct)
    {
        if (invoer.Persoon != Verwerkinvoer.Nieuw)
        {
            return Guid.TryParse(invoer.Persoon, out var bekend) && await db.Personen.AnyAsync(p => p.Id == bekend && p.SamengevoegdMetId == null, ct)
                ? Uitkomst<Guid>.Ok(bekend) : Uitkomst<Guid>.Geweigerd(nameof(invoer.Persoon), "Kies iemand uit de lijst, of kies dat de persoon nieuw is.");
        }

        // Whoever chooses "new" has the list of who looks like it before him.
        return await personen.RegistreerAsync(new()
        {
            Roepnaam = inzending.Roepnaam, Tussenvoegsel = inzending.Tussenvoegsel, Achternaam = inzending.Achternaam ?? "", Geboortedatum = inzending.Geboortedatum, Bsn = inzending.Bsn,
            Postcode = inzending.Postcode, Woonplaats = inzending.Woonplaats, IsAnder = true,
        }, heeftDubbelen: false, ct) is { Gelukt: true } gemaakt ? gemaakt : Uitkomst<Guid>.Geweigerd(nameof(invoer.Persoon), "De persoon kan zo niet worden geregistreerd. Kijk het burgerservicenummer en de geboortedatum na: misschien staat de persoon er al.");
    }

    private static Meldinginvoer Melding(Inzending i, string? tochZelf) => new()
    {
        Bron = i.Bron, Melder = i.Melder, Gemeente = i.Gemeente, Thema = i.Thema, OntvangenOp = i.OntvangenOp, Strafrecht = i.Strafrecht, Spoed = i.Spoed, Spoedreden = i.Spoedreden,
        Aanleiding = i.Aanleiding ?? "", Doel = i.Doel, EerderGeprobeerd = i.EerderGeprobeerd, VoorafBesproken = i.VoorafBesproken, NietBesprokenReden = i.NietBesprokenReden, TochZelfReden = tochZelf,
    };

    private async Task MeldAsync(Inzending inzending, string tekst, CancellationToken ct)
    {
        if (await mensen.SleutelAsync(inzending.Door, ct) is { } wie)
        {
            await berichten.StuurAsync([wie], tekst, $"/casussen/inzendingen/{inzending.Id}", ct);
        }
    }
}
