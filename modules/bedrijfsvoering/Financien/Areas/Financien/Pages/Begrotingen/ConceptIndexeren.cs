using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Fills in the index percentages of the coming years.</summary>
internal sealed class IndexInvoer
{
    public int Jaar { get; set; }

    public IndexSoort Soort { get; set; }

    public decimal? Percentage { get; set; }

    public string? Bron { get; set; }
}

/// <summary>Puts the index of the year on the posts of the concept, to whole euros.</summary>
internal sealed class ConceptIndexeren(FinancienDbContext db, Begrotingslot slot)
{
    /// <summary>Indexes the concept.</summary>
    /// <returns>How many posts changed.</returns>
    public async Task<Uitkomst<int>> VoerUitAsync(int jaar, string stroom, CancellationToken ct)
    {
        var concept = await slot.NeemConceptAsync(jaar, stroom, ct);
        if (!concept.Gelukt)
        {
            return Uitkomst<int>.Geweigerd(concept.Fouten);
        }

        var posten = concept.Waarde.Posten.Where(p => p.Bedrag is not null && p.Index != IndexSoort.Geen).ToList();
        if (posten.Count == 0)
        {
            return Uitkomst<int>.Geweigerd("", "Geen enkele post met een bedrag heeft een index. Kies bij de posten eerst “loon” of “materieel”.");
        }

        var index = new Indexering(await db.Indexcijfers.AsNoTracking().Where(i => i.Jaar == jaar).ToListAsync(ct));
        if (index.Ontbreekt(posten.Select(p => p.Index), jaar - 1, jaar) is { Count: > 0 } weg)
        {
            return Uitkomst<int>.Geweigerd("", $"Voor {jaar} is geen percentage ingevuld voor: {string.Join(", ", weg.Select(w => w.Soort.ToString().ToLowerInvariant()))}. Vul dat eerst in bij Indexcijfers.");
        }

        foreach (var post in posten)
        {
            post.Bedrag = new Bedrag(index.Pas(post.Bedrag!.Value.Waarde, post.Index, jaar - 1, jaar)).RondAf(1);
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(posten.Count);
    }
}

/// <summary>Saves index percentages.</summary>
internal sealed class IndexcijfersOpslaan(FinancienDbContext db)
{
    /// <summary>Saves the rows; an empty percentage takes the figure away.</summary>
    public async Task<Uitkomst> VoerUitAsync(IReadOnlyList<IndexInvoer> rijen, CancellationToken ct)
    {
        var fouten = rijen.Index().Where(r => r.Item.Percentage is < -50 or > 100)
            .Select(r => new Fout($"[{r.Index}].{nameof(IndexInvoer.Percentage)}", "Vul een percentage van -50 tot en met 100 in.")).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        var bekend = await db.Indexcijfers.ToListAsync(ct);
        foreach (var rij in rijen.Where(r => r.Soort != IndexSoort.Geen))
        {
            var cijfer = bekend.Find(i => i.Jaar == rij.Jaar && i.Soort == rij.Soort);
            if (rij.Percentage is null)
            {
                db.RemoveRange(cijfer is null ? [] : [cijfer]);
                continue;
            }

            if (cijfer is null)
            {
                cijfer = new() { Jaar = rij.Jaar, Soort = rij.Soort };
                db.Add(cijfer);
            }

            cijfer.Percentage = rij.Percentage.Value;
            cijfer.Bron = rij.Bron?.Trim() ?? "";
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
