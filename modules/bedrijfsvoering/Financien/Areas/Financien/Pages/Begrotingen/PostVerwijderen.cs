using Zvh.Abstractions;
using Zvh.Financien.Data;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Takes a post, and what stands under it, out of the concept.</summary>
internal sealed class PostVerwijderen(FinancienDbContext db, Begrotingslot slot)
{
    /// <summary>Removes the post.</summary>
    public async Task<Uitkomst> VoerUitAsync(int jaar, string stroom, string code, uint versie, CancellationToken ct)
    {
        var concept = await slot.NeemConceptAsync(jaar, stroom, ct);
        if (!concept.Gelukt)
        {
            return concept;
        }

        if (concept.Waarde.Posten.Find(p => p.Code == code) is not { } post)
        {
            return Uitkomst.Geweigerd("", "Deze post staat niet meer in het concept. Ga terug naar de begroting.");
        }

        db.Verwacht(post, versie);
        db.Remove(post);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
