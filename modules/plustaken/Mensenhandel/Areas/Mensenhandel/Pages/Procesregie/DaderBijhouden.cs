using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>Keeps an offender track.</summary>
internal sealed class DaderBijhouden(MensenhandelDbContext db, Mensen mensen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Changes whom it is about, what is known and who leads it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Daderinvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await db.Dadersporen.SingleAsync(s => s.Id == id, ct);
        db.Verwacht(spoor, versie);
        if (invoer.ProcesregisseurId is { } wie && !await mensen.HeeftAsync(wie, Rechten.DaderWijzigen, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.ProcesregisseurId), "Kies een procesregisseur uit de lijst.");
        }

        (spoor.Wie, spoor.Bekend, spoor.ProcesregisseurId) = (invoer.Wie.Trim(), invoer.Bekend.Trim(), invoer.ProcesregisseurId);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Agrees on an action, in the open transaction.</summary>
    public async Task<Uitkomst> SpreekAfAsync(Guid id, Actieinvoer invoer, CancellationToken ct)
    {
        db.Add(new Daderactie { DossierId = id, Tekst = invoer.Tekst.Trim(), Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>An action is done, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> RondAfAsync(Guid id, Guid actieId, uint versie, CancellationToken ct)
    {
        if (await db.Acties.SingleOrDefaultAsync(a => a.DossierId == id && a.Id == actieId && a.KlaarOp == null, ct) is not { } actie)
        {
            return Uitkomst.Geweigerd("", "Deze actie is al klaar. Ververs de pagina.");
        }

        db.Verwacht(actie, versie);
        actie.KlaarOp = klok.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
