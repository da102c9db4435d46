using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Data;

/// <summary>Brings the keys of the house and the figures they refer to from the database and the region profile to the engine.</summary>
internal sealed class Referentielezer(FinancienDbContext db)
{
    /// <summary>Everything that is needed to apply a key.</summary>
    public async Task<SleutelToepassen> LeesAsync(Regioprofiel profiel, CancellationToken ct)
    {
        var partijen = await db.Partijen.AsNoTracking().Select(p => new { p.Naam, p.Gemeentecode }).ToListAsync(ct);
        var sleutels = await db.Sleutels.AsNoTracking().OrderBy(s => s.Code).Select(s => s.Definitie).ToListAsync(ct);
        var inwoners = from partij in partijen
                       join gemeente in profiel.Gemeenten on partij.Gemeentecode equals gemeente.Code
                       from inwonertal in gemeente.Inwoners
                       group (partij.Naam, inwonertal.Aantal) by inwonertal.Peildatum;
        var uren = await (from inzet in db.Inzetten
                          join stroom in db.Geldstromen on inzet.GeldstroomId equals stroom.Id
                          join partij in db.Partijen on inzet.PartijId equals partij.Id into voor
                          from partij in voor.DefaultIfEmpty()
                          group inzet.Uren by new { stroom.Code, Deelnemer = (string?)partij.Naam, inzet.Jaar, inzet.Maand } into maand
                          select new { maand.Key, Uren = maand.Sum() }).ToListAsync(ct);
        return new(sleutels, new()
        {
            Deelnemers = partijen.Select(p => p.Naam).ToHashSet(StringComparer.Ordinal),
            Inwoners = inwoners.ToDictionary(
                dag => dag.Key,
                dag => (IReadOnlyDictionary<string, int>)dag.ToDictionary(i => i.Naam, i => i.Aantal, StringComparer.Ordinal)),
            Uren = uren.ToLookup(u => u.Key.Code, u => new Urenstand(u.Key.Deelnemer, u.Key.Jaar, u.Key.Maand, u.Uren), StringComparer.Ordinal),
        });
    }

    /// <summary>What shares the parts of a stream: its key and its contributions of each year.</summary>
    public async Task<Deelverdeler> DeelverdelerAsync(Geldstroom stroom, Regioprofiel profiel, CancellationToken ct)
    {
        var code = stroom.SleutelId is { } id ? await db.Sleutels.Where(s => s.Id == id).Select(s => s.Code).SingleAsync(ct) : null;
        var regels = await (from verdeling in db.Verdelingen
                            where verdeling.GeldstroomId == stroom.Id && verdeling.Soort == VerdelingSoort.Bijdrage && !verdeling.Vervangen
                            from regel in verdeling.Regels
                            join partij in db.Partijen on regel.PartijId equals partij.Id
                            orderby regel.Volgorde
                            select new { verdeling.Jaar, partij.Naam, regel.Afgerond, regel.Correctie }).ToListAsync(ct);
        var bijdragen = regels.ToLookup(r => r.Jaar);
        return new(await LeesAsync(profiel, ct), code, jaar =>
            bijdragen.Contains(jaar) ? [.. bijdragen[jaar].Select(r => (r.Naam, r.Afgerond + r.Correctie))] : null);
    }
}
