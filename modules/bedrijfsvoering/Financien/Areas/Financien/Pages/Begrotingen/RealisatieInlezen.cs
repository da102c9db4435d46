using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What reading a file with bookings did.</summary>
/// <param name="Nieuw">Bookings that were added.</param>
/// <param name="Bekend">Bookings that were there already.</param>
internal sealed record Boekingenresultaat(int Nieuw, int Bekend);

/// <summary>Reads bookings from a CSV or XLSX file: all of them or none; a booking that is there already is left as it is.</summary>
internal sealed class RealisatieInlezen(FinancienDbContext db, Begrotingslot slot)
{
    /// <summary>Reads the file.</summary>
    public async Task<Uitkomst<Boekingenresultaat>> VoerUitAsync(int jaar, string stroom, string bestandsnaam, byte[] inhoud, CancellationToken ct)
    {
        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return Uitkomst<Boekingenresultaat>.Geweigerd(begroting.Fouten);
        }

        var id = begroting.Waarde.Id;
        var codes = await db.Posten.Where(p => db.BegrotingVersies.Any(v => v.Id == p.VersieId && v.BegrotingId == id))
            .Select(p => p.Code).Distinct().ToListAsync(ct);
        var gelezen = Boekingenlezer.Lees(bestandsnaam, inhoud, id, codes.ToHashSet(StringComparer.Ordinal));
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Boekingenresultaat>.Geweigerd(gelezen.Fouten);
        }

        var bekend = (await db.Realisaties.Where(r => r.BegrotingId == id).Select(r => new { r.PostCode, r.Bron, r.Verwacht, r.Datum }).ToListAsync(ct)).ToHashSet();
        var nieuw = gelezen.Waarde.Where(r => bekend.Add(new { r.PostCode, r.Bron, r.Verwacht, r.Datum })).ToList();
        db.AddRange(nieuw);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Boekingenresultaat>.Ok(new(nieuw.Count, gelezen.Waarde.Count - nieuw.Count));
    }
}
