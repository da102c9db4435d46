using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Gedeeld;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>Asks for a place in the Fasehuis, selects, and gives places as far as there are any.</summary>
internal sealed class FasehuisRegelen(ReintegratieDbContext db, Fasehuisregels regels, TimeProvider klok)
{
    private const int LangsteJaren = 2;

    /// <summary>Asks for a place, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> VraagAsync(Guid id, uint versie, CancellationToken ct)
    {
        await SlotAsync(ct);
        var terugkeer = await db.Terugkeren.SingleAsync(t => t.Id == id, ct);
        db.Verwacht(terugkeer, versie);
        if (!terugkeer.IsOpen || await LopendAsync(id, ct) is not null)
        {
            return Uitkomst.Geweigerd("", "Er is al een plek gevraagd, of deze terugkeer is afgerond. Ververs de pagina.");
        }

        terugkeer.VraagFasehuis();
        db.Add(new Fasehuisaanvraag { DossierId = id, Op = klok.GetUtcNow() });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Selects, or not, in the open transaction. Only who meets every criterion of the house can be selected.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> BeslisAsync(Guid id, Selectieinvoer invoer, uint versie, CancellationToken ct)
    {
        if (await LopendAsync(id, ct) is not { Stand: Fasehuisstand.Gevraagd } aanvraag)
        {
            return Uitkomst.Geweigerd("", "Hierover is al beslist. Ververs de pagina.");
        }

        var niet = regels.Criteria.Except(invoer.Voldoet, StringComparer.Ordinal).ToList();
        if (invoer.Geselecteerd!.Value && niet.Count > 0)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Geselecteerd), $"Selecteren kan alleen als aan alles is voldaan. Nog niet voldaan: {string.Join("; ", niet)}. Regel dat eerst, of kies nee met een reden.");
        }

        db.Verwacht(aanvraag, versie);
        aanvraag.Beslis(invoer.Geselecteerd.Value, invoer.Reden.Trim(), niet.Count == 0 ? null : string.Join("; ", niet), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Gives a place for some days, in the open transaction; refused when there is none on one of them, also when two ask for the last one at once.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> PlaatsAsync(Guid id, Plekinvoer invoer, uint versie, CancellationToken ct)
    {
        await SlotAsync(ct);
        var (van, tot) = (invoer.Van!.Value, invoer.Tot!.Value);
        if (await LopendAsync(id, ct) is not { Stand: Fasehuisstand.Wacht or Fasehuisstand.Geplaatst } aanvraag)
        {
            return Uitkomst.Geweigerd("", "Een plek kan alleen voor wie is geselecteerd. Ververs de pagina.");
        }

        if (tot < van || tot > van.AddYears(LangsteJaren))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Tot), $"De laatste dag ligt na de eerste, en hoogstens {LangsteJaren} jaar later. Kijk de dagen na.");
        }

        var anderen = await db.Fasehuisaanvragen.AsNoTracking().Where(a => a.Stand == Fasehuisstand.Geplaatst && a.Id != aanvraag.Id && a.Van <= tot && a.Tot >= van).Select(a => new { Van = a.Van!.Value, Tot = a.Tot!.Value }).ToListAsync(ct);
        if (anderen.Select(a => a.Van).Append(van).Where(d => d >= van && anderen.Count(a => a.Van <= d && d <= a.Tot) >= regels.Plekken).Order().Select(d => (DateOnly?)d).FirstOrDefault() is { } vol)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Van), regels.Plekken == 0
                ? "Er staat niet hoeveel plekken het Fasehuis heeft. Vraag de regiobeheerder om dat bij Instellingen in te vullen."
                : $"Op {Terugkeerwoorden.Dag(vol)} zijn alle {regels.Plekken} plekken bezet. De persoon blijft op de wachtlijst. Kies andere dagen, of wacht tot er een plek vrijkomt.");
        }

        db.Verwacht(aanvraag, versie);
        aanvraag.Plaats(van, tot);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Somebody leaves, in the open transaction: the place is free from the next day on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> VertrekAsync(Guid id, Vertrekinvoer invoer, uint versie, CancellationToken ct)
    {
        if (await LopendAsync(id, ct) is not { Stand: Fasehuisstand.Geplaatst } aanvraag)
        {
            return Uitkomst.Geweigerd("", "Deze persoon heeft geen plek in het Fasehuis. Ververs de pagina.");
        }

        if (invoer.Op > klok.Vandaag() || invoer.Op < aanvraag.Van)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Op), "Deze dag moet nog komen, of ligt voor de eerste dag in het Fasehuis. Kijk de dag na.");
        }

        db.Verwacht(aanvraag, versie);
        aanvraag.Vertrek(invoer.Op!.Value);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private Task<Fasehuisaanvraag?> LopendAsync(Guid id, CancellationToken ct) =>
        db.Fasehuisaanvragen.SingleOrDefaultAsync(a => a.DossierId == id && (a.Stand == Fasehuisstand.Gevraagd || a.Stand == Fasehuisstand.Wacht || a.Stand == Fasehuisstand.Geplaatst), ct);

    // Whoever takes a place waits for whoever is taking one.
    private Task<int> SlotAsync(CancellationToken ct) => db.Database.ExecuteSqlRawAsync("lock table reintegratie.fasehuisaanvraag in share row exclusive mode", ct);
}
