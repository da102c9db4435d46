using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Data;
using Zvh.Platform.Geld;
using Zvh.Platform.Jobs;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Keeps the bookings of other modules as those modules tell them: what came is booked, what changed is booked anew, what went is taken away. A closed year stays as it is, and so does what a module told that is off now.</summary>
internal sealed class Bronboekingen(FinancienDbContext db, Realisatiebronnen bronnen, Werkeenheid werkeenheid) : IModuleJob
{
    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        foreach (var bron in await bronnen.AanAsync(ct))
        {
            if (await db.Bronkoppelingen.AsNoTracking().SingleOrDefaultAsync(k => k.Bron == bron.Code, ct) is not { } koppeling)
            {
                continue;
            }

            foreach (var begroting in await db.Begrotingen.AsNoTracking().Where(b => b.GeldstroomId == koppeling.GeldstroomId && b.AfgeslotenOp == null).ToListAsync(ct))
            {
                var (weg, bij) = await VerschilAsync(bron, koppeling, begroting, ct);
                if (weg.Count + bij.Count > 0)
                {
                    await werkeenheid.UitvoerenAsync(() => WerkBijAsync(bron, begroting.Id, ct), ct);
                }
            }
        }

        return false;
    }

    private async Task<bool> WerkBijAsync(Realisatieregistratie bron, Guid id, CancellationToken ct)
    {
        // Whoever closes the year or chooses other posts waits, and what was read before the lock is read again.
        await db.Database.ExecuteSqlAsync($"select 1 from financien.begroting where id = {id} for update", ct);
        var begroting = await db.Begrotingen.AsNoTracking().SingleAsync(b => b.Id == id, ct);
        if (begroting.AfgeslotenOp is null && await db.Bronkoppelingen.AsNoTracking().SingleOrDefaultAsync(k => k.Bron == bron.Code && k.GeldstroomId == begroting.GeldstroomId, ct) is { } koppeling)
        {
            var (weg, bij) = await VerschilAsync(bron, koppeling, begroting, ct);
            db.RemoveRange(weg);
            await db.SaveChangesAsync(ct);
            db.AddRange(bij);
            await db.SaveChangesAsync(ct);
        }

        return true;
    }

    private async Task<(List<Realisatie> Weg, List<Realisatie> Bij)> VerschilAsync(Realisatieregistratie bron, Bronkoppeling koppeling, Begroting begroting, CancellationToken ct)
    {
        var geboekt = await db.Realisaties.AsNoTracking().Where(r => r.BegrotingId == begroting.Id && r.Herkomst == bron.Code).ToListAsync(ct);
        var moet = (await bronnen.LeesAsync(bron, begroting.Jaar, ct)).Select(r => Boeking(bron, koppeling, begroting, r)).OfType<Realisatie>().ToDictionary(Inhoud);
        var blijft = geboekt.Where(r => moet.ContainsKey(Inhoud(r))).ToList();
        var bekend = blijft.Select(Inhoud).ToHashSet();
        return ([.. geboekt.Except(blijft)], [.. moet.Where(m => !bekend.Contains(m.Key)).Select(m => m.Value)]);
    }

    private static Realisatie? Boeking(Realisatieregistratie bron, Bronkoppeling koppeling, Begroting begroting, Realisatieregel regel) =>
        (regel.Kant is Geldkant.Last ? koppeling.Lastpost : koppeling.Batepost) is { } post
            ? new() { BegrotingId = begroting.Id, PostCode = post, Datum = regel.Dag, Bedrag = regel.Bedrag, Bron = $"{bron.Titel} {regel.Kenmerk}", Omschrijving = regel.Omschrijving, Herkomst = bron.Code }
            : null;

    private static (string Post, string Bron, DateOnly Datum, decimal Bedrag, string Omschrijving) Inhoud(Realisatie r) => (r.PostCode, r.Bron, r.Datum, r.Bedrag.Waarde, r.Omschrijving);
}
