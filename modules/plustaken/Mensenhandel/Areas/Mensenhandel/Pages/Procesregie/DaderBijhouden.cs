using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>Keeps an offender track. Once it ended, nothing in it changes and nothing comes in.</summary>
internal sealed class DaderBijhouden(MensenhandelDbContext db, Mensen mensen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Changes whom it is about, what is known and who leads it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Daderinvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

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
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        db.Add(new Daderactie { DossierId = id, Tekst = invoer.Tekst.Trim(), Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>An action is done, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> RondAfAsync(Guid id, Guid actieId, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        if (await db.Acties.SingleOrDefaultAsync(a => a.DossierId == id && a.Id == actieId && a.KlaarOp == null, ct) is not { } actie)
        {
            return Uitkomst.Geweigerd("", "Deze actie is al klaar. Ververs de pagina.");
        }

        db.Verwacht(actie, versie);
        actie.KlaarOp = klok.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>The approach ends, in the open transaction. Refused while an action is open.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> SluitAfAsync(Guid id, Regieeindeinvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        if (await db.Acties.CountAsync(a => a.DossierId == id && a.KlaarOp == null, ct) is > 0 and var open)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Resultaat), $"Er {(open == 1 ? "staat nog 1 actie" : $"staan nog {open} acties")} open. Rond die eerst af.");
        }

        db.Verwacht(spoor, versie);
        spoor.SluitAf(invoer.Resultaat!.Value, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>The approach goes on, in the open transaction; why, and how it had ended, stands among the actions.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> HeropenAsync(Guid id, Heropeninvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.KanHeropen)
        {
            return spoor.IsOpen ? Uitkomst.Geweigerd("", "Deze aanpak loopt al. Ververs de pagina.") : Dicht(spoor);
        }

        db.Verwacht(spoor, versie);
        var nu = klok.GetUtcNow();
        db.Add(new Daderactie { DossierId = id, Tekst = $"Weer geopend: {invoer.Reden.Trim()} (Was afgesloten op {Menswoorden.Dag(spoor.AfgeslotenOp)}: {Menswoorden.Resultaat(spoor.Resultaat!.Value)}.)", Op = nu, KlaarOp = nu, Door = gebruiker.Naam });
        spoor.Heropen();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Uitkomst Dicht(Daderspoor spoor) => Uitkomst.Geweigerd("", spoor.GewistOp is null
        ? $"Deze aanpak is afgesloten op {Menswoorden.Dag(spoor.AfgeslotenOp)}. Open die eerst weer, met een reden."
        : "De gegevens in deze aanpak zijn verwijderd. Is er iets nieuws, meld dat dan bij het screeningsoverleg: dan begint een nieuwe aanpak.");

    // Whoever writes waits for whoever is writing: nothing comes in while it ends.
    private async Task<Daderspoor> SlotAsync(Guid id, CancellationToken ct) =>
        (await db.Dadersporen.FromSql($"select *, xmin from mensenhandel.daderspoor where id = {id} for update").ToListAsync(ct)).Single();
}
