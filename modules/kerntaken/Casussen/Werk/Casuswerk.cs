using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;

namespace Zvh.Casussen.Werk;

/// <summary>What waits for the user in Casussen: meldingen to judge, own cases to look at again, actions of the own organisation, terms that run out.</summary>
internal sealed class Casuswerk(CasussenDbContext db, Casusboek boek, IHuidigeGebruiker gebruiker) : IWerkbron
{
    private const int Vooruit = 14, Meeste = 20;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct) => gebruiker.Bevoegdheid is not { } wie ? [] :
    [
        .. await InzendingenAsync(ct), .. await MeldingenAsync(ct), .. await ActiesAsync(wie.OrganisatieId, ct), .. await HerzieningenAsync([wie.Id, .. wie.Voor], ct),
        .. await InformerenAsync([wie.Id, .. wie.Voor], ct), .. await TermijnenAsync(ct),
    ];

    private async Task<IEnumerable<Werkitem>> InzendingenAsync(CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.InzendingVerwerken) || await db.Inzendingen.CountAsync(i => i.Stand == Inzendingstand.Wacht, ct) is not (> 0 and var aantal))
        {
            return [];
        }

        return [new("Meldingen", $"{aantal} {(aantal == 1 ? "ingestuurde melding wacht" : "ingestuurde meldingen wachten")} op intake", "/casussen/inzendingen", null, await db.Inzendingen.AnyAsync(i => i.Stand == Inzendingstand.Wacht && i.Spoed, ct))];
    }

    private async Task<IEnumerable<Werkitem>> MeldingenAsync(CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.MeldingBehandelen))
        {
            return [];
        }

        var open = await db.Meldingen.Where(m => m.Status == Meldingstatus.Ontvangen).GroupBy(m => m.Spoed).Select(g => new { Spoed = g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return open.OrderByDescending(o => o.Spoed).Select(o => new Werkitem(
            "Meldingen", $"{o.Aantal} {(o.Aantal == 1 ? "melding" : "meldingen")} te beoordelen{(o.Spoed ? " met spoed" : "")}", $"/casussen/meldingen?status=Ontvangen{(o.Spoed ? "&spoed=true" : "")}", null, o.Spoed));
    }

    private async Task<IEnumerable<Werkitem>> ActiesAsync(Guid? organisatie, CancellationToken ct)
    {
        if (organisatie is null || !gebruiker.Mag(Rechten.ActieBeantwoorden))
        {
            return [];
        }

        var vandaag = boek.Vandaag;
        var acties = await (from actie in db.Acties.AsNoTracking()
                            where actie.OrganisatieId == organisatie && (actie.Stand == Actiestand.Gevraagd || actie.Stand == Actiestand.Geaccepteerd)
                            join plan in db.Plannen.AsNoTracking() on actie.DossierId equals plan.Id
                            join casus in db.Casussen.AsNoTracking() on plan.CasusId equals casus.Id
                            orderby actie.Uiterlijk
                            select new { plan.Id, casus.Nummer, actie.Uiterlijk, actie.Stand }).Take(Meeste).ToListAsync(ct);
        return acties.Select(a => new Werkitem(
            "Acties van uw organisatie", a.Stand is Actiestand.Gevraagd ? $"Antwoord geven op een vraag in {a.Nummer}" : $"Actie afronden in {a.Nummer}", $"/casussen/plannen/{a.Id}", a.Uiterlijk, a.Uiterlijk < vandaag));
    }

    private async Task<IEnumerable<Werkitem>> HerzieningenAsync(Guid[] voor, CancellationToken ct)
    {
        var (vandaag, grens) = (boek.Vandaag, boek.Vandaag.AddDays(Vooruit));
        var casussen = await db.Casussen.AsNoTracking().Where(c => c.HerzienOp <= grens && !c.Afgeschermd && db.Regies.Any(r => r.DossierId == c.Id && r.Tot == null && voor.Contains(r.GebruikerId)))
            .OrderBy(c => c.HerzienOp).Take(Meeste).Select(c => new { c.Id, c.Nummer, c.HerzienOp }).ToListAsync(ct);
        return casussen.Select(c => new Werkitem("Opnieuw bekijken", $"Casus {c.Nummer}", $"/casussen/{c.Id}/ave", c.HerzienOp, c.HerzienOp < vandaag));
    }

    // Who was not told within the term, and who was put off and is looked at again (AVG 14).
    private async Task<IEnumerable<Werkitem>> InformerenAsync(Guid[] voor, CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.CasusWijzigen))
        {
            return [];
        }

        var (vandaag, grens) = (boek.Vandaag, boek.Vandaag.AddDays(Vooruit));
        var geopendVoor = vandaag.AddDays(Vooruit - Kennisgeving.Dagen);
        var casussen = await db.Casussen.AsNoTracking().Where(c => !c.Afgeschermd && db.Regies.Any(r => r.DossierId == c.Id && r.Tot == null && voor.Contains(r.GebruikerId)))
            .Where(c => db.Casuspersonen.Any(p => p.DossierId == c.Id && !db.Kennisgevingen.Any(k => k.DossierId == c.Id && k.PersoonId == p.PersoonId && (k.Stand == Kennisgevingstand.Verstuurd || k.OpnieuwOp > grens))
                && (c.GeopendOp <= geopendVoor || db.Kennisgevingen.Any(k => k.DossierId == c.Id && k.PersoonId == p.PersoonId))))
            .OrderBy(c => c.GeopendOp).Take(Meeste).Select(c => new { c.Id, c.Nummer, c.GeopendOp }).ToListAsync(ct);
        return casussen.Select(c => new Werkitem("Betrokkenen informeren", $"Casus {c.Nummer}", $"/casussen/{c.Id}/brieven", c.GeopendOp.AddDays(Kennisgeving.Dagen), c.GeopendOp.AddDays(Kennisgeving.Dagen) < vandaag));
    }

    private async Task<IEnumerable<Werkitem>> TermijnenAsync(CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.CasusWegen))
        {
            return [];
        }

        var (vandaag, grens) = (boek.Vandaag, boek.Vandaag.AddDays(Bewaartermijn.Waarschuwing));
        var casussen = await db.Casussen.AsNoTracking().Where(c => c.BewarenTot <= grens && !c.Afgeschermd).OrderBy(c => c.BewarenTot).Take(Meeste).Select(c => new { c.Id, c.Nummer, c.BewarenTot }).ToListAsync(ct);
        return casussen.Select(c => new Werkitem("Bewaartermijn loopt af", $"Casus {c.Nummer}: sluiten of verlengen", $"/casussen/{c.Id}/sluiten", c.BewarenTot, c.BewarenTot < vandaag));
    }
}
