using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Privacy.Data;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Controles;

/// <summary>Carries a check out and keeps how far it is, so that another node goes on where a killed one stopped.</summary>
internal sealed class ControleUitvoeren(PrivacyDbContext db, Ketencontrole keten, Controlemelding melding, Werkeenheid werkeenheid, TimeProvider klok)
{
    // A year of nightly heads: enough to see when a tail was rewritten, small enough to hold in memory.
    private const int MeesteIjkpunten = 400;

    /// <summary>Checks the log, from the beginning or from where the check stopped.</summary>
    public async Task VoerUitAsync(Logcontrole controle, CancellationToken ct)
    {
        var kop = await keten.KopAsync(ct);
        await ZetAsync(controle.Id, kop is null ? 0 : Math.Max(kop.Stand.Nummer, controle.Nagekeken), ct);
        var vanaf = controle.Nagekeken == 0 ? Logketen.Begin : new Ketenstand(controle.Nagekeken, controle.Hash);
        var uitslag = await keten.ControleerAsync(vanaf, kop, await IjkpuntenAsync(ct), stand => BewaarAsync(controle.Id, stand, ct), ct);

        // Printed first: a log that somebody broke may refuse the row about it.
        melding.Schrijf(uitslag);
        await werkeenheid.UitvoerenAsync(
            async () =>
            {
                await SluitAsync(controle.Id, uitslag, ct);
                await melding.MeldAsync(controle, uitslag, ct);
                return true;
            },
            ct);
    }

    /// <summary>The heads that earlier checks found, newest first.</summary>
    public async Task<IReadOnlyList<Ketenstand>> IjkpuntenAsync(CancellationToken ct) =>
        [.. (await db.Logcontroles.AsNoTracking().Where(c => c.Status == Controlestatus.Intact).OrderByDescending(c => c.Op).Take(MeesteIjkpunten)
            .Select(c => new { c.Nagekeken, c.Hash }).ToListAsync(ct)).Select(c => new Ketenstand(c.Nagekeken, c.Hash))];

    // Progress is no news for the log: it is updated beside the change tracker, so that a check does not fill what it checks.
    private Task<int> ZetAsync(Guid id, long totaal, CancellationToken ct) => werkeenheid.UitvoerenAsync(() => db.Logcontroles.Where(c => c.Id == id)
        .ExecuteUpdateAsync(s => s.SetProperty(c => c.Status, Controlestatus.Bezig).SetProperty(c => c.Totaal, totaal), ct), ct);

    private Task<int> BewaarAsync(Guid id, Ketenstand stand, CancellationToken ct) => werkeenheid.UitvoerenAsync(() => db.Logcontroles.Where(c => c.Id == id)
        .ExecuteUpdateAsync(s => s.SetProperty(c => c.Nagekeken, stand.Nummer).SetProperty(c => c.Hash, stand.Hash), ct), ct);

    private async Task SluitAsync(Guid id, Ketenuitslag uitslag, CancellationToken ct)
    {
        var (status, op) = (uitslag.Breuk is null ? Controlestatus.Intact : Controlestatus.Verbroken, klok.GetUtcNow());
        await db.Logcontroles.Where(c => c.Id == id).ExecuteUpdateAsync(
            s => s.SetProperty(c => c.Status, status).SetProperty(c => c.KlaarOp, op).SetProperty(c => c.Nagekeken, uitslag.Stand.Nummer)
                .SetProperty(c => c.Hash, uitslag.Stand.Hash).SetProperty(c => c.EersteFout, uitslag.Breuk == null ? null : uitslag.Breuk.Regel)
                .SetProperty(c => c.Fout, uitslag.Breuk == null ? null : uitslag.Breuk.Melding), ct);
    }
}
