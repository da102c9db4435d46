using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;

namespace Zvh.Casussen.Inzendingen;

/// <summary>What was read from a file, to look at.</summary>
/// <param name="Bestand">The file.</param>
/// <param name="Goed">The rows that can become meldingen.</param>
/// <param name="Fouten">The rows that cannot, with the reasons.</param>
internal sealed record Inleesbeeld(Inleesbestand Bestand, IReadOnlyList<Inzending> Goed, IReadOnlyList<Inleesfout> Fouten);

/// <summary>Shows what a file holds, lets it count, or throws it away.</summary>
internal sealed class BestandInlezen(CasussenDbContext db, TimeProvider klok)
{
    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>What was read; the guard of the page saw that the user may.</summary>
    public async Task<Inleesbeeld> LeesAsync(Guid id, CancellationToken ct) => new(
        await db.Inleesbestanden.AsNoTracking().SingleAsync(b => b.Id == id, ct),
        await db.Inzendingen.AsNoTracking().Where(i => i.BestandId == id).OrderBy(i => i.Id).ToListAsync(ct),
        await db.Inleesfouten.AsNoTracking().Where(f => f.DossierId == id).OrderBy(f => f.Rij).ToListAsync(ct));

    /// <summary>Lets the rows count, in the open transaction. Doing it twice changes nothing.</summary>
    /// <returns>How many wait for intake now.</returns>
    public async Task<int> NeemOpAsync(Guid id, CancellationToken ct)
    {
        var rijen = await db.Inzendingen.Where(i => i.BestandId == id && i.Stand == Inzendingstand.Voorbeeld).ToListAsync(ct);
        rijen.ForEach(r => r.Stand = Inzendingstand.Wacht);
        (await db.Inleesbestanden.SingleAsync(b => b.Id == id, ct)).IngelezenOp ??= klok.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return rijen.Count;
    }

    /// <summary>Throws away what does not count, in the open transaction.</summary>
    public async Task GooiWegAsync(Guid id, CancellationToken ct)
    {
        db.RemoveRange(await db.Inzendingen.Where(i => i.BestandId == id && i.Stand == Inzendingstand.Voorbeeld).ToListAsync(ct));
        db.RemoveRange(await db.Inleesfouten.Where(f => f.DossierId == id).ToListAsync(ct));
        db.RemoveRange(await db.Inleesbestanden.Where(b => b.Id == id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The wrong rows with the reasons, to repair and read again.</summary>
    public async Task<byte[]> FoutenAsync(Guid id, CancellationToken ct)
    {
        var beeld = await LeesAsync(id, ct);
        return Schrijf([.. beeld.Bestand.Kop, "wat klopt er niet"], beeld.Fouten.Select(f => f.Cellen.Concat(Enumerable.Repeat("", Math.Max(0, beeld.Bestand.Kop.Count - f.Cellen.Count))).Append(string.Join(" ", f.Meldingen))));
    }

    /// <summary>A file with the columns and nothing else.</summary>
    public static byte[] Voorbeeld() => Schrijf(Inzendingrij.Kolommen.Select(k => k.Kop), []);

    private static byte[] Schrijf(IEnumerable<string> kop, IEnumerable<IEnumerable<string>> rijen)
    {
        using var uitvoer = new MemoryStream();
        using (var csv = CsvWriter.Create(uitvoer, Vorm, leaveOpen: true))
        {
            csv.WriteHeader([.. kop]);
            foreach (var rij in rijen)
            {
                foreach (var cel in rij)
                {
                    csv.WriteField(cel);
                }

                csv.EndRecord();
            }
        }

        return uitvoer.ToArray();
    }
}
