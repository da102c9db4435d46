using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Sets the day of a talk, and who is invited.</summary>
internal sealed class VerzoekPlannen(JeugdtafelsDbContext db, Partners partners, Lidmaatschappen lidmaatschappen, Berichten berichten, TimeProvider klok)
{
    /// <summary>Sets the day, or another one, in the open transaction. The first time, those who are usually there are invited, and parents and youth.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> PlanAsync(Guid id, Planinvoer invoer, uint versie, CancellationToken ct)
    {
        var verzoek = await LeesAsync(id, versie, ct);
        var begin = klok.Utc(invoer.Dag!.Value.ToDateTime(TimeOnly.Parse(invoer.Begin, CultureInfo.InvariantCulture)));
        if (!verzoek.IsOpen)
        {
            return Dicht();
        }

        if (begin <= klok.GetUtcNow())
        {
            return Uitkomst.Geweigerd(nameof(invoer.Dag), "Dit moment is voorbij. Kies een moment dat nog komt.");
        }

        verzoek.Plan(begin, invoer.Plaats.Trim());
        var genodigden = await db.Genodigden.Where(g => g.DossierId == id).ToListAsync(ct);
        foreach (var rol in Gewoonlijk(verzoek, invoer.Dag.Value).Where(rol => genodigden.All(g => g.Rol != rol)))
        {
            db.Add(new Jeugdgenodigde { DossierId = id, Rol = rol });
        }

        // Who was there last time says nothing about the next.
        genodigden.ForEach(g => g.Aanwezig = null);
        await db.SaveChangesAsync(ct);
        await berichten.StuurAsync(await lidmaatschappen.LedenAsync(VerzoekDoen.Soort, id, ct), $"Er is een dag voor de bespreking van {verzoek.Kenmerk}.", VerzoekDoen.Pad(id), ct);
        return Uitkomst.Ok();
    }

    /// <summary>Invites somebody, in the open transaction. People of an organisation see the request from then on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> NodigAsync(Guid id, Nodiginvoer invoer, uint versie, CancellationToken ct)
    {
        var verzoek = await LeesAsync(id, versie, ct);
        if (!verzoek.IsOpen)
        {
            return Dicht();
        }

        var rol = invoer.Rol!.Value;
        if (rol is Tafelrol.Jeugdige && await db.Genodigden.AnyAsync(g => g.DossierId == id && g.Rol == rol, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Rol), "De jeugdige is al uitgenodigd.");
        }

        if (invoer.OrganisatieId is { } organisatie)
        {
            if (rol is Tafelrol.Ouder or Tafelrol.Jeugdige)
            {
                return Uitkomst.Geweigerd(nameof(invoer.OrganisatieId), "Ouders en jeugdigen komen niet namens een organisatie. Laat dit veld leeg.");
            }

            var betrokken = await partners.BetrekAsync(organisatie, new(VerzoekDoen.Soort, id, Rechten.VerzoekLezen, $"U bent uitgenodigd voor een bespreking ({verzoek.Kenmerk}).", VerzoekDoen.Pad(id)), ct);
            if (!betrokken.Gelukt)
            {
                return betrokken;
            }
        }

        // Whoever usually comes stands in the list already, without an organisation.
        var plek = rol is Tafelrol.Ouder ? null : await db.Genodigden.FirstOrDefaultAsync(g => g.DossierId == id && g.Rol == rol && g.OrganisatieId == null && g.Wie == null, ct);
        if (plek is null)
        {
            plek = new Jeugdgenodigde { DossierId = id, Rol = rol };
            db.Add(plek);
        }

        (plek.OrganisatieId, plek.Wie) = (invoer.OrganisatieId, Tekst.Leeg(invoer.Wie));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes the request back, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> TrekInAsync(Guid id, uint versie, CancellationToken ct)
    {
        var verzoek = await LeesAsync(id, versie, ct);
        if (!verzoek.IsOpen)
        {
            return Dicht();
        }

        verzoek.TrekIn(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Uitkomst Dicht() => Uitkomst.Geweigerd("", "Dit verzoek is al besloten of ingetrokken. Ververs de pagina.");

    private static IEnumerable<Tafelrol> Gewoonlijk(Jeugdverzoek verzoek, DateOnly dag) =>
        [.. Tafelregel.Van(verzoek.Tafel).Gewoonlijk, Tafelrol.Ouder, .. verzoek.WordtGehoord(dag) ? [Tafelrol.Jeugdige] : Array.Empty<Tafelrol>()];

    private async Task<Jeugdverzoek> LeesAsync(Guid id, uint versie, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == id, ct);
        db.Verwacht(verzoek, versie);
        return verzoek;
    }
}
