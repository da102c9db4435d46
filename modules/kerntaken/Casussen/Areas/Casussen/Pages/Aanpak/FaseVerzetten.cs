using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Afgeschermd;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Wegen;

namespace Zvh.Casussen.Aanpak;

/// <summary>A step that a case could take, and what is in the way.</summary>
/// <param name="Naar">The phase.</param>
/// <param name="Bezwaren">What is in the way, in Dutch; empty when nothing is.</param>
internal sealed record Vervolgstap(Casusfase Naar, IReadOnlyList<string> Bezwaren);

/// <summary>Takes a case to another phase, when the law and the state of the case allow it (B1.14).</summary>
internal sealed class FaseVerzetten(CasussenDbContext db, Casusboek boek, Casusleden leden, Casusafscherming afscherming)
{
    /// <summary>The steps that a case could take now.</summary>
    public async Task<IReadOnlyList<Vervolgstap>> MogelijkAsync(Casus casus, CancellationToken ct)
    {
        var feiten = await FeitenAsync(casus, ct);
        return [.. Casusfasen.Na(casus.Fase).Where(f => f is not Casusfase.Vernietigd).Select(f => new Vervolgstap(f, Casusfasen.Bezwaren(casus.Fase, f, feiten)))];
    }

    /// <summary>Takes the case there, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(Guid casusId, Casusfase naar, uint versie, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie, ct);
        var bezwaren = naar is Casusfase.Vernietigd ? ["Vernietigen gaat via de lijst van afgeschermde casussen."] : Casusfasen.Bezwaren(casus.Fase, naar, await FeitenAsync(casus, ct));
        if (bezwaren.Count > 0)
        {
            return Uitkomst.Geweigerd([.. bezwaren.Select(b => new Fout("", b))]);
        }

        boek.Schrijf(casus.Id, Gebeurtenissoort.Fase, $"{Casuswoorden.Fase(casus.Fase)} → {Casuswoorden.Fase(naar)}.");
        if (naar is Casusfase.Afgeschermd)
        {
            await SluitAsync(casus, ct);
        }

        casus.Ga(naar, boek.Vandaag);
        await leden.StelAsync(casus, ct);
        return Uitkomst.Ok();
    }

    /// <summary>What must be known of the case to judge a step.</summary>
    public async Task<Fasefeiten> FeitenAsync(Casus casus, CancellationToken ct)
    {
        var weging = await db.Wegingen.AsNoTracking().Where(w => w.DossierId == casus.Id).OrderByDescending(w => w.BegonnenOp).FirstOrDefaultAsync(ct);
        var regie = await db.Regies.Where(r => r.DossierId == casus.Id && r.Tot == null).Select(r => r.Soort).ToListAsync(ct);
        var acties = await db.Acties.Where(a => db.Plannen.Any(p => p.Id == a.DossierId && p.CasusId == casus.Id)).Select(a => a.Stand).ToListAsync(ct);
        return new(
            weging?.AfgerondOp is not null, weging?.InOvereenstemming ?? false, regie.Contains(Regiesoort.Procesregie), regie.Contains(Regiesoort.Casusregie),
            acties.Count(a => a is not Actiestand.Vervallen), acties.Count(a => a is Actiestand.Gevraagd or Actiestand.Geaccepteerd or Actiestand.Geweigerd), casus.HeeftSluitverslag);
    }

    // What runs ends on the day of closing, also who leads and takes part; what belongs to the case is shielded with it.
    private async Task SluitAsync(Casus casus, CancellationToken ct)
    {
        foreach (var stap in await db.Casusstappen.Where(s => s.DossierId == casus.Id && s.Tot == null).ToListAsync(ct))
        {
            stap.Tot = boek.Vandaag;
        }

        foreach (var plaats in await db.Topplaatsen.Where(t => t.DossierId == casus.Id && t.Tot == null).ToListAsync(ct))
        {
            plaats.HaalEraf(boek.Vandaag, "De casus is gesloten.");
        }

        foreach (var regie in await db.Regies.Where(r => r.DossierId == casus.Id && r.Tot == null).ToListAsync(ct))
        {
            regie.Tot = boek.Nu;
        }

        foreach (var deelnemer in await db.Casusdeelnemers.Where(d => d.DossierId == casus.Id && d.Tot == null).ToListAsync(ct))
        {
            deelnemer.Tot = boek.Nu;
        }

        await afscherming.SluitAsync(casus.Id, ct);
    }
}
