using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Werk;

namespace Zvh.Knooppunt.Werk;

/// <summary>What waits for the user: for the house questions and scenarios, for a partner what his organisation was asked.</summary>
internal sealed class Knooppuntwerk(KnooppuntDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IWerkbron
{
    private const int Meeste = 10;

    private DateOnly Vandaag => klok.Vandaag();

    /// <inheritdoc />
    public async Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct) => gebruiker.Bevoegdheid is not { } wie || !gebruiker.Mag(Rechten.VraagLezen) ? []
        : gebruiker.Mag(Rechten.VraagBehandelen) ? [.. await VragenAsync(wie.Id, ct), .. await ScenariosAsync(ct), .. await OverdrachtenAsync(ct)]
        : wie.OrganisatieId is { } organisatie ? [.. await UitgezetAsync(organisatie, ct), .. await VerzoekenAsync(organisatie, ct), .. await TerugkoppelingenAsync(organisatie, ct)]
        : [];

    private async Task<IEnumerable<Werkitem>> VragenAsync(Guid ik, CancellationToken ct) =>
        (await db.Vragen.AsNoTracking().Where(v => v.Stand == Vraagstand.Gesteld || (v.EigenaarId == ik && (v.Stand == Vraagstand.InBehandeling || v.Stand == Vraagstand.Uitgezet)))
            .OrderBy(v => v.Uiterlijk).Take(Meeste).Select(v => new { v.Id, v.Volgnummer, v.Uiterlijk, v.EigenaarId }).ToListAsync(ct))
        .Select(v => new Werkitem("Vraagbaak", $"Vraag V-{v.Volgnummer:00000}{(v.EigenaarId is null ? " heeft nog geen eigenaar" : "")}", $"/knooppunt/vragen/{v.Id}", v.Uiterlijk, v.Uiterlijk < Vandaag));

    private async Task<IEnumerable<Werkitem>> ScenariosAsync(CancellationToken ct)
    {
        var grens = Vandaag.AddDays(Scenario.Vooraf);
        return (await db.Scenarios.AsNoTracking().Where(s => s.Stand == Scenariostand.Vastgesteld && s.GeldigTot <= grens).OrderBy(s => s.GeldigTot).Take(Meeste).Select(s => new { s.Id, s.Nummer, s.GeldigTot }).ToListAsync(ct))
            .Select(s => new Werkitem("Scenario's verversen", $"Scenario bij {s.Nummer} {(s.GeldigTot < Vandaag ? "is verlopen" : "verloopt bijna")}", $"/knooppunt/scenarios/{s.Id}", s.GeldigTot, s.GeldigTot < Vandaag));
    }

    private async Task<IEnumerable<Werkitem>> OverdrachtenAsync(CancellationToken ct) => !gebruiker.Mag(Rechten.OntvangenBeslissen) ? []
        : (await db.OntvangenChecks.AsNoTracking().Where(c => c.Stand == Ontvangenstand.OverdrachtGevraagd).OrderBy(c => c.VerlooptOp).Take(Meeste).Select(c => new { c.Id, c.Nummer, c.VerlooptOp }).ToListAsync(ct))
            .Select(c => new Werkitem("Bekendheidschecks", $"Een ander huis vraagt om een overdracht bij {c.Nummer}", $"/knooppunt/bekendheid/ontvangen/{c.Id}", c.VerlooptOp, c.VerlooptOp < Vandaag.AddDays(7)));

    private async Task<IEnumerable<Werkitem>> UitgezetAsync(Guid organisatie, CancellationToken ct) =>
        (await (from u in db.Uitzettingen.AsNoTracking()
                where u.OrganisatieId == organisatie && u.BeantwoordOp == null
                join v in db.Vragen on u.DossierId equals v.Id
                where v.Stand == Vraagstand.Uitgezet
                orderby v.Uiterlijk
                select new { v.Id, v.Volgnummer, v.Uiterlijk }).Take(Meeste).ToListAsync(ct))
        .Select(v => new Werkitem("Gevraagd door het huis", $"Vraag V-{v.Volgnummer:00000}", $"/knooppunt/vragen/{v.Id}", v.Uiterlijk, v.Uiterlijk < Vandaag));

    private async Task<IEnumerable<Werkitem>> VerzoekenAsync(Guid organisatie, CancellationToken ct) =>
        (await db.Verzoeken.AsNoTracking().Where(v => v.OrganisatieId == organisatie && v.Stand == Verzoekstand.Open).OrderBy(v => v.Uiterlijk).Take(Meeste).Select(v => new { v.Id, v.Nummer, v.Uiterlijk }).ToListAsync(ct))
        .Select(v => new Werkitem("Gevraagd door het huis", $"Informatie over {v.Nummer}", $"/knooppunt/verzoeken/{v.Id}", v.Uiterlijk, v.Uiterlijk < Vandaag));

    private async Task<IEnumerable<Werkitem>> TerugkoppelingenAsync(Guid organisatie, CancellationToken ct)
    {
        var scenarios = await (from z in db.Zendingen.AsNoTracking()
                               where z.OrganisatieId == organisatie && z.TerugOp == null
                               join s in db.Scenarios on z.DossierId equals s.Id
                               orderby z.Op
                               select new { s.Id, s.Nummer }).Take(Meeste).ToListAsync(ct);
        var verstrekt = await db.Verstrekkingen.AsNoTracking().Where(v => v.OrganisatieId == organisatie && v.TerugOp == null && (v.GezienOp == null || v.GevraagdOp != null)).OrderBy(v => v.VerstrektOp).Take(Meeste)
            .Select(v => new { v.Id, v.Nummer, v.GevraagdOp }).ToListAsync(ct);
        return
        [
            .. scenarios.Select(s => new Werkitem("Terugkoppelen", $"Scenario bij {s.Nummer}", $"/knooppunt/scenarios/{s.Id}", Dag: null, Dringend: false)),
            .. verstrekt.Select(v => new Werkitem(v.GevraagdOp is null ? "Te lezen" : "Terugkoppelen", $"Verstrekking over {v.Nummer}", $"/knooppunt/verstrekkingen/{v.Id}", v.GevraagdOp, Dringend: false)),
        ];
    }
}
