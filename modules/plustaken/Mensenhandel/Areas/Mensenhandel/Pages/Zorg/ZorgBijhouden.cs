using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Mensenhandel.Zorg;

/// <summary>Keeps a victim track. Once it ended, or the victim withdrew consent, nothing in it changes and nothing comes in (B4.13).</summary>
internal sealed class ZorgBijhouden(MensenhandelDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Says how a step stands, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> ZetStapAsync(Guid id, Stapinvoer invoer, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        if (await db.Stappen.SingleOrDefaultAsync(s => s.DossierId == id && s.Id == invoer.Id, ct) is not { } stap)
        {
            return Uitkomst.Geweigerd("", "Deze stap hoort niet bij dit spoor. Ververs de pagina.");
        }

        if (!spoor.KanStap(invoer.Stand!.Value))
        {
            return Uitkomst.Geweigerd("", "Het slachtoffer gaf nog geen toestemming. Zet nog niets in gang en deel niets: vraag eerst toestemming en leg die vast. De stap kan tot dan alleen open of niet nodig zijn. Wat de wet verplicht te melden, mag wel.");
        }

        db.Verwacht(stap, invoer.Versie);
        (stap.Stand, stap.Toelichting) = (invoer.Stand!.Value, Tekst.Leeg(invoer.Toelichting));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Changes what is known of the victim, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Gegevensinvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        db.Verwacht(spoor, versie);
        (spoor.Naam, spoor.Comensha) = (invoer.Naam.Trim(), Tekst.Leeg(invoer.Comensha));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes down that the victim consented, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> GeefToestemmingAsync(Guid id, Toestemminginvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        if (invoer.Op > klok.Vandaag())
        {
            return Uitkomst.Geweigerd(nameof(invoer.Op), "Deze dag moet nog komen. Vraag het slachtoffer eerst om toestemming.");
        }

        db.Verwacht(spoor, versie);
        spoor.GeefToestemming(invoer.Op!.Value);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>The victim withdraws consent, in the open transaction, also after the end: the data about him go, the track stays for the count. The signals behind it, which nobody in the track sees, are let go by a job of the house.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> TrekInAsync(Guid id, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.KanIntrekken)
        {
            return Dicht(spoor);
        }

        db.Verwacht(spoor, versie);
        spoor.TrekIn(klok.GetUtcNow());
        await db.WisInhoudAsync(id, ct);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>The care ends, in the open transaction. Refused while something was asked for and is not there yet.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> SluitAfAsync(Guid id, Zorgeindeinvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        if (await db.Stappen.Where(s => s.DossierId == id && s.Stand == Stapstand.Loopt).Select(s => s.Procedure).ToListAsync(ct) is { Count: > 0 } loopt)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Resultaat), $"Dit loopt nog: {string.Join(", ", loopt.Order().Select(Menswoorden.Procedure))}. Zet deze stappen eerst op klaar of op niet nodig.");
        }

        db.Verwacht(spoor, versie);
        spoor.SluitAf(invoer.Resultaat!.Value, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>The care goes on, in the open transaction; why, and how it had ended, stands among the notes.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> HeropenAsync(Guid id, Heropeninvoer invoer, uint versie, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.KanHeropen)
        {
            return spoor.IsOpen ? Uitkomst.Geweigerd("", "Dit spoor is al open. Ververs de pagina.") : Dicht(spoor);
        }

        db.Verwacht(spoor, versie);
        db.Add(new Slachtoffernotitie { DossierId = id, Tekst = $"Weer geopend: {invoer.Reden.Trim()} (Was afgesloten op {Menswoorden.Dag(spoor.AfgeslotenOp)}: {Menswoorden.Resultaat(spoor.Resultaat!.Value)}.)", Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        spoor.Heropen();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes something down, in the open transaction.</summary>
    public async Task<Uitkomst> NoteerAsync(Guid id, Notitieinvoer invoer, CancellationToken ct)
    {
        var spoor = await SlotAsync(id, ct);
        if (!spoor.IsOpen)
        {
            return Dicht(spoor);
        }

        db.Add(new Slachtoffernotitie { DossierId = id, Tekst = invoer.Tekst.Trim(), Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Uitkomst Dicht(Slachtofferspoor spoor) => Uitkomst.Geweigerd("", spoor.IngetrokkenOp is null
        ? spoor.GewistOp is null ? $"Dit spoor is afgesloten op {Menswoorden.Dag(spoor.AfgeslotenOp)}. Open het eerst weer, met een reden." : "De gegevens in dit spoor zijn verwijderd. Is er iets nieuws, meld dat dan bij het screeningsoverleg: dan begint een nieuw spoor."
        : $"Het slachtoffer trok de toestemming in op {Menswoorden.Dag(spoor.IngetrokkenOp)}. In dit spoor verandert niets meer. Wil het slachtoffer toch weer hulp, meld dat dan opnieuw bij het screeningsoverleg: dan begint een nieuw spoor.");

    // Whoever writes waits for whoever is writing: nothing comes in while consent is withdrawn.
    private async Task<Slachtofferspoor> SlotAsync(Guid id, CancellationToken ct) =>
        (await db.Slachtoffersporen.FromSql($"select *, xmin from mensenhandel.slachtofferspoor where id = {id} for update").ToListAsync(ct)).Single();
}
