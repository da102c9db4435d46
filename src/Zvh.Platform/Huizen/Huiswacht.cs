using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Platform.Huizen;

/// <summary>Sees who asks: a house that is connected, with a message for this house that is fresh, whole and not seen before.</summary>
internal sealed class Huiswacht(PlatformDbContext db, Huissleutels sleutels, NpgsqlDataSource database, TimeProvider klok)
{
    private const int PerMinuut = 60;

    /// <summary>Who asks, in the open transaction; null with the code of the refusal for the log.</summary>
    public async Task<(VerbondenHuis? Huis, string Code)> HerkenAsync(string naam, IHeaderDictionary koppen, byte[] inhoud, CancellationToken ct)
    {
        var van = koppen[Huispost.Vankop].ToString();
        if (await db.VerbondenHuizen.AsNoTracking().SingleOrDefaultAsync(h => h.Afdruk == van, ct) is not { } huis || !huis.IsOpen(klok.Vandaag()))
        {
            return (null, "onbekend huis");
        }

        if (!Guid.TryParse(koppen[Huispost.Nummerkop], out var nummer)
            || !DateTimeOffset.TryParse(koppen[Huispost.Tijdkop], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var op)
            || !new Huispost(van, await sleutels.EigenAfdrukAsync(ct), naam, nummer, op, inhoud).IsGetekendDoor(huis.Sleutel, koppen[Huispost.Handtekeningkop]))
        {
            return (null, "handtekening klopt niet");
        }

        if ((klok.GetUtcNow() - op).Duration() > Huispost.Houdbaar)
        {
            return (null, "bericht te oud");
        }

        await using var venster = new Gedeeldvenster(database, $"huis {huis.Id}", PerMinuut, klok);
        using var kans = await venster.AcquireAsync(1, ct);
        if (!kans.IsAcquired)
        {
            return (null, "te veel vragen");
        }

        return await IsNieuwAsync(huis.Id, nummer, ct) ? (huis, "") : (null, "bericht herhaald");
    }

    private async Task<bool> IsNieuwAsync(Guid huis, Guid nummer, CancellationToken ct)
    {
        if (await db.Huisberichten.AnyAsync(b => b.HuisId == huis && b.Nummer == nummer, ct))
        {
            return false;
        }

        // What is too old to be accepted need not be remembered.
        var grens = klok.GetUtcNow() - (2 * Huispost.Houdbaar);
        db.RemoveRange(await db.Huisberichten.Where(b => b.Op < grens).OrderBy(b => b.Op).Take(100).ToListAsync(ct));
        db.Add(new Huisbericht { HuisId = huis, Nummer = nummer, Op = klok.GetUtcNow() });
        await db.SaveChangesAsync(ct);
        return true;
    }
}
