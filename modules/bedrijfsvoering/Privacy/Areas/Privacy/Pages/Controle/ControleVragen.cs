using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Privacy.Data;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Controles;

/// <summary>Asks for a check of the log: somebody presses the button, or it is night.</summary>
internal sealed class ControleVragen(PrivacyDbContext db, LogboekDbContext log, Werkeenheid werkeenheid, Jobwekker wekker, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private static readonly TimeOnly Tijd = new(2, 0);

    /// <summary>Asks for a check now, in the open transaction.</summary>
    /// <returns>A refusal when one is going on.</returns>
    public async Task<Uitkomst> NuAsync(CancellationToken ct)
    {
        if (await db.Logcontroles.AnyAsync(c => c.Status == Controlestatus.Wacht || c.Status == Controlestatus.Bezig, ct))
        {
            return Uitkomst.Geweigerd("", "Er loopt al een controle. Wacht tot die klaar is.");
        }

        db.Add(new Logcontrole { Door = gebruiker.Naam, Op = klok.GetUtcNow() });
        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(wekker.Wek);
        return Uitkomst.Ok();
    }

    /// <summary>Asks for the check of this night when it is past two o'clock and no node did so yet. A house that began today has its first check next night.</summary>
    public async Task VannachtAsync(CancellationToken ct)
    {
        var lokaal = klok.GetLocalNow();
        var nacht = DateOnly.FromDateTime(lokaal.DateTime);
        if (TimeOnly.FromDateTime(lokaal.DateTime) < Tijd || await db.Logcontroles.AnyAsync(c => c.Nacht == nacht, ct))
        {
            return;
        }

        var uur = new DateTimeOffset(nacht.ToDateTime(Tijd), lokaal.Offset).ToUniversalTime();
        if (!await log.Regels.AnyAsync(r => r.Op < uur, ct))
        {
            return;
        }

        var (id, op, wacht) = (Guid.CreateVersion7(), klok.GetUtcNow(), nameof(Controlestatus.Wacht));
        await werkeenheid.UitvoerenAsync(() => db.Database.ExecuteSqlAsync(
            $"""
            insert into privacy.logcontrole (id, nacht, door, op, status, totaal, nagekeken, hash)
            values ({id}, {nacht}, {gebruiker.Naam}, {op}, {wacht}, 0, 0, '') on conflict (nacht) do nothing
            """, ct), ct);
    }
}
