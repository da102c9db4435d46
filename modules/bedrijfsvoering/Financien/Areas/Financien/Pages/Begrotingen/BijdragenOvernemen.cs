using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Fills the contributions of the concept with what the distribution of the year says.</summary>
internal sealed class BijdragenOvernemen(FinancienDbContext db, Begrotingslot slot)
{
    /// <summary>Fills in the contributions.</summary>
    /// <returns>How many participants got their amount.</returns>
    public async Task<Uitkomst<int>> VoerUitAsync(int jaar, string stroom, CancellationToken ct)
    {
        var concept = await slot.NeemConceptAsync(jaar, stroom, ct);
        if (!concept.Gelukt)
        {
            return Uitkomst<int>.Geweigerd(concept.Fouten);
        }

        var bijdragen = await db.Verdelingen.AsNoTracking()
            .Where(v => v.Jaar == jaar && v.Soort == VerdelingSoort.Bijdrage && !v.Vervangen && db.Geldstromen.Any(g => g.Id == v.GeldstroomId && g.Code == stroom))
            .SelectMany(v => v.Regels).Join(db.Partijen, r => r.PartijId, p => p.Id, (r, p) => new { p.Naam, r.Afgerond, r.Correctie }).ToListAsync(ct);
        if (bijdragen.Count == 0)
        {
            return Uitkomst<int>.Geweigerd("", $"Er is nog geen verdeling van de bijdragen voor {jaar}. Verdeel eerst het bedrag met de verdeelsleutel.");
        }

        var posten = concept.Waarde.Posten.Where(p => p.Soort == PostSoort.Bijdrage).ToLookup(p => p.Naam, StringComparer.OrdinalIgnoreCase);
        var zonder = bijdragen.Where(b => posten[b.Naam].Count() != 1).Select(b => b.Naam).ToList();
        if (zonder.Count > 0)
        {
            return Uitkomst<int>.Geweigerd("", $"Voor deze deelnemers staat er niet precies één post van de soort bijdrage: {string.Join(", ", zonder)}. Voeg die toe of verbeter de naam.");
        }

        foreach (var bijdrage in bijdragen)
        {
            posten[bijdrage.Naam].Single().Bedrag = bijdrage.Afgerond + bijdrage.Correctie;
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(bijdragen.Count);
    }
}
