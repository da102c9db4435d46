using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Asks another house, and asks it for what is needed (B1.31). A job carries it over: nothing gets lost when the other cannot be reached.</summary>
internal sealed class CheckDoen(KnooppuntDbContext db, IOnderwerpen onderwerpen, IBekenden bekenden, ChecksLezen lezen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Asks, in the open transaction.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VraagAsync(Checkinvoer invoer, CancellationToken ct)
    {
        if (await onderwerpen.ZoekAsync(invoer.Nummer, ct) is not { } onderwerp)
        {
            return Uitkomst<Guid>.Geweigerd("", Onderwerpkeuze.Onbekend);
        }

        var fouten = await KeurAsync(onderwerp, invoer, ct);
        if (fouten.Count > 0)
        {
            return Uitkomst<Guid>.Geweigerd(fouten);
        }

        var check = new Bekendheidscheck
        {
            OnderwerpId = onderwerp.Id, Nummer = onderwerp.Nummer, Thema = onderwerp.Thema, HuisId = invoer.HuisId!.Value, Doel = invoer.Doel.Trim(), Taak = invoer.Taak!,
            DoorId = gebruiker.Bevoegdheid!.Id, Op = klok.GetUtcNow(), VerlooptOp = klok.Vandaag().AddDays(Bekendheidscheck.Geldig),
        }.Over(invoer.PersoonId!.Value, klok.GetUtcNow());
        db.Add(check);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(check.Id);
    }

    /// <summary>Asks for what is needed, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague asked since the page was opened.</exception>
    public async Task<Uitkomst> VraagOverdrachtAsync(Guid id, string? wat, uint versie, CancellationToken ct)
    {
        var check = await db.Checks.SingleAsync(c => c.Id == id, ct);
        db.Verwacht(check, versie);
        if (check.Stand is not Checkstand.Bekend)
        {
            return Uitkomst.Geweigerd("", "Om een overdracht vragen kan één keer, als het andere huis de persoon kent.");
        }

        if (Tekst.Leeg(wat) is not { Length: <= 2000 } tekst)
        {
            return Uitkomst.Geweigerd("Overdracht", "Schrijf in hooguit 2.000 tekens wat u nodig hebt, en waarom.");
        }

        check.VraagOverdracht(tekst, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private async Task<List<Fout>> KeurAsync(Onderwerp onderwerp, Checkinvoer invoer, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        if ((await onderwerpen.PersonenAsync(onderwerp, ct)).All(p => p.Id != invoer.PersoonId))
        {
            fouten.Add(new(nameof(invoer.PersoonId), $"Deze persoon hoort niet bij {onderwerp.Nummer}. Kies iemand uit de lijst."));
        }
        else if (await bekenden.VanAsync(invoer.PersoonId!.Value, ct) is not { IsGenoeg: true })
        {
            fouten.Add(new(nameof(invoer.PersoonId), "Van deze persoon is geen BSN bekend, en geen geboortedatum. Vul dat eerst aan bij de persoon."));
        }

        var huis = (await lezen.HuizenAsync(ct)).GetValueOrDefault(invoer.HuisId!.Value);
        if (huis is null || !huis.IsOpen(klok.Vandaag()))
        {
            fouten.Add(new(nameof(invoer.HuisId), "Met dit huis is geen verbinding. Kies een huis uit de lijst."));
        }
        else if (invoer.Taak != Checktaken.Bij(huis.Soort))
        {
            fouten.Add(new(nameof(invoer.Taak), $"Bij {huis.Naam} hoort {Checktaken.Bij(huis.Soort)}."));
        }

        if (fouten.Count == 0 && await db.Checks.AnyAsync(c => c.PersoonId == invoer.PersoonId && c.HuisId == invoer.HuisId && c.Stand != Checkstand.Verlopen && c.Stand != Checkstand.Onbekend, ct))
        {
            fouten.Add(new(nameof(invoer.HuisId), "Er loopt al een bekendheidscheck over deze persoon bij dit huis."));
        }

        return fouten;
    }
}

/// <summary>Decides what another house gets. What is given stands in the register of what was given.</summary>
internal sealed class CheckBeslissen(KnooppuntDbContext db, ChecksLezen lezen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Gives it, in the open transaction; special and criminal data only when whoever supplied them consents (B1.31).</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague decided since the page was opened.</exception>
    public async Task<Uitkomst> GeefAsync(Guid id, Besluitinvoer invoer, uint versie, CancellationToken ct)
    {
        var (check, geweigerd) = await NeemAsync(id, versie, ct);
        var huis = (await lezen.HuizenAsync(ct)).GetValueOrDefault(check.HuisId);
        List<Fout> fouten =
        [
            .. geweigerd,
            .. Tekst.Leeg(invoer.Wat) is not null ? Array.Empty<Fout>() : [new(nameof(invoer.Wat), "Schrijf wat u geeft.")],
            .. invoer.Toestemming ? Array.Empty<Fout>() : [new(nameof(invoer.Toestemming), "Zonder deze toestemming mag het niet. Vraag haar eerst, of geef minder.")],
            .. invoer.ZonderGeheim || huis?.Soort is not Huissoort.Riec ? Array.Empty<Fout>() : [new(nameof(invoer.ZonderGeheim), "Aan een RIEC mag niets gaan dat onder deze geheimhouding valt.")],
        ];
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        check.Geef(invoer.Wat!.Trim(), Tekst.Leeg(invoer.Toelichting), gebruiker.Naam, klok.GetUtcNow());
        db.Add(new Verstrekking
        {
            OnderwerpId = check.CasusId!.Value, Nummer = check.Nummer!, Thema = check.Thema, Derde = huis!.Naam, Wat = check.Overdracht!, Grond = check.Taak, Doel = check.Doel,
            VerstrektOp = klok.Vandaag(), VraagOp = klok.Vandaag().AddYears(1), Door = gebruiker.Naam,
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Does not give it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague decided since the page was opened.</exception>
    public async Task<Uitkomst> WeigerAsync(Guid id, Besluitinvoer invoer, uint versie, CancellationToken ct)
    {
        var (check, geweigerd) = await NeemAsync(id, versie, ct);
        if (geweigerd.Count == 0 && Tekst.Leeg(invoer.Toelichting) is null)
        {
            geweigerd = [new(nameof(invoer.Toelichting), "Schrijf waarom u het niet geeft. Het andere huis leest dit.")];
        }

        if (geweigerd.Count > 0)
        {
            return Uitkomst.Geweigerd(geweigerd);
        }

        check.Weiger(invoer.Toelichting!.Trim(), gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private async Task<(Ontvangencheck Check, IReadOnlyList<Fout> Fouten)> NeemAsync(Guid id, uint versie, CancellationToken ct)
    {
        var check = await db.OntvangenChecks.SingleAsync(c => c.Id == id, ct);
        db.Verwacht(check, versie);
        return (check, check.Stand is Ontvangenstand.OverdrachtGevraagd ? [] : [new("", "Hier valt niets meer te beslissen.")]);
    }
}
