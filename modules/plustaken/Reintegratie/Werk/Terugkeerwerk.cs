using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Signalen;
using Zvh.Reintegratie.Terugkeren;

namespace Zvh.Reintegratie.Werk;

/// <summary>What waits for the user: for the house returns to weigh and people who are free soon, for a municipality what it has to confirm and decide.</summary>
internal sealed class Terugkeerwerk(ReintegratieDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IWerkbron
{
    private const int Meeste = 10, Weegdagen = 7, Vooraf = 28;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct) =>
    [
        .. gebruiker.Mag(Rechten.TerugkeerWijzigen) ? [.. await HuisAsync(ct), .. await IsdAsync(ct), .. await FasehuisAsync(ct)] : gebruiker.Mag(Rechten.TerugkeerBevestigen) ? await GemeenteAsync(ct) : [],
        .. gebruiker.Mag(Rechten.SignaalBeslissen) ? await SignalenAsync(ct) : [],
    ];

    private async Task<IEnumerable<Werkitem>> HuisAsync(CancellationToken ct)
    {
        var (vandaag, grens) = (klok.Vandaag(), klok.Vandaag().AddDays(Vooraf));
        var rijen = await db.Terugkeren.AsNoTracking().Where(t => t.Stand == Terugkeerstand.Gemeld || (t.Stand != Terugkeerstand.Afgerond && t.Vrij <= grens)).OrderBy(t => t.Op).Take(Meeste)
            .Select(t => new { t.Id, t.Nummer, t.Op, t.Vrij, t.Stand }).ToListAsync(ct);
        return rijen.Select(r => (Rij: r, Dag: r.Stand is Terugkeerstand.Gemeld ? DateOnly.FromDateTime(r.Op.ToLocalTime().DateTime).AddDays(Weegdagen) : r.Vrij!.Value))
            .Select(r => new Werkitem("Re-integratie", $"Terugkeer bij {r.Rij.Nummer} {(r.Rij.Stand is Terugkeerstand.Gemeld ? "is nog niet gewogen" : "komt vrij")}", TerugkeerBeginnen.Pad(r.Rij.Id), r.Dag, r.Dag < vandaag));
    }

    // Of a measure the next moment counts: the test until the court decided, the phase outside until it began, the end.
    private async Task<IEnumerable<Werkitem>> IsdAsync(CancellationToken ct)
    {
        var (vandaag, grens) = (klok.Vandaag(), klok.Vandaag().AddDays(Vooraf));
        var rijen = await db.Isdtrajecten.AsNoTracking().Join(db.Terugkeren, i => i.DossierId, t => t.Id, (i, t) => new { Isd = i, t.Id, t.Nummer, t.Stand })
            .Where(r => r.Stand != Terugkeerstand.Afgerond && ((r.Isd.ToetsOp <= grens && r.Isd.Toets == null) || (r.Isd.ExtramuraalOp >= vandaag && r.Isd.ExtramuraalOp <= grens) || r.Isd.Einde <= grens))
            .OrderBy(r => r.Isd.Einde).Take(Meeste).ToListAsync(ct);
        return rijen.Select(r => (Rij: r, Moment: r.Isd.ToetsOp <= grens && r.Isd.Toets is null ? ("toets door de rechter", r.Isd.ToetsOp!.Value) : r.Isd.ExtramuraalOp >= vandaag && r.Isd.ExtramuraalOp <= grens ? ("fase buiten de inrichting begint", r.Isd.ExtramuraalOp!.Value) : ("ISD-maatregel eindigt", r.Isd.Einde!.Value)))
            .Select(r => new Werkitem("Re-integratie", $"ISD bij {r.Rij.Nummer}: {r.Moment.Item1}", TerugkeerBeginnen.Pad(r.Rij.Id), r.Moment.Item2, r.Moment.Item2 < vandaag));
    }

    private async Task<IEnumerable<Werkitem>> FasehuisAsync(CancellationToken ct) =>
        (await db.Fasehuisaanvragen.AsNoTracking().Where(a => a.Stand == Fasehuisstand.Gevraagd).OrderBy(a => a.Op).Take(Meeste).Join(db.Terugkeren, a => a.DossierId, t => t.Id, (a, t) => new { t.Id, t.Nummer }).ToListAsync(ct))
        .Select(t => new Werkitem("Re-integratie", $"Terugkeer bij {t.Nummer}: beslis over het Fasehuis", TerugkeerBeginnen.Pad(t.Id), null, false));

    private async Task<IEnumerable<Werkitem>> GemeenteAsync(CancellationToken ct)
    {
        var organisatie = gebruiker.Bevoegdheid?.OrganisatieId;
        return (await db.Terugkeren.AsNoTracking().Where(t => t.Stand == Terugkeerstand.Overgedragen && t.OrganisatieId == organisatie).OrderBy(t => t.Op).Take(Meeste).Select(t => new { t.Id, t.Nummer, t.Vrij }).ToListAsync(ct))
            .Select(t => new Werkitem("Over te nemen", $"Terugkeer bij {t.Nummer}", TerugkeerBeginnen.Pad(t.Id), t.Vrij, t.Vrij <= klok.Vandaag()));
    }

    private async Task<IEnumerable<Werkitem>> SignalenAsync(CancellationToken ct) =>
        (await db.Signalen.AsNoTracking().Where(s => s.Besluit == null && s.GewistOp == null).OrderBy(s => s.Op).Take(Meeste).Select(s => new { s.Id, s.Volgnummer, s.TerugOp }).ToListAsync(ct))
        .Select(s => new Werkitem("Te besluiten", $"Bericht T-{s.Volgnummer:00000}", SignalenBehandelen.Pad(s.Id), s.TerugOp, s.TerugOp <= klok.Vandaag()));
}
