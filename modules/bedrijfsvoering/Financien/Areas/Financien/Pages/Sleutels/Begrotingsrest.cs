using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>What a budget leaves to share: costs minus all income that is not a contribution.</summary>
/// <param name="VersieId">The version of the budget.</param>
/// <param name="Versie">Its name.</param>
/// <param name="Bedrag">The amount.</param>
internal sealed record Begrotingsrest(Guid VersieId, string Versie, Bedrag Bedrag)
{
    /// <summary>The amount of a version; null while it has no costs.</summary>
    public static Begrotingsrest? Van(int jaar, BegrotingVersie versie)
    {
        var boom = Begrotingsboom.Van(jaar, versie, [], peildatum: null);
        var anders = boom.Baten.Bladen().Where(r => r.Soort != PostSoort.Bijdrage).Sum(r => r.Berekend(Kolom.Begroting) ?? 0);
        return boom.Lasten.Berekend(Kolom.Begroting) is { } lasten ? new(versie.Id, versie.Naam, new(lasten - anders)) : null;
    }

    /// <summary>Reads it from the version that holds: the newest frozen one, else the concept.</summary>
    public static async Task<Begrotingsrest?> LeesAsync(FinancienDbContext db, Guid stroom, int jaar, CancellationToken ct)
    {
        var versie = await db.BegrotingVersies.AsNoTracking().Include(v => v.Posten)
            .Where(v => db.Begrotingen.Any(b => b.Id == v.BegrotingId && b.GeldstroomId == stroom && b.Jaar == jaar))
            .OrderByDescending(v => v.VastgelegdOp != null).ThenByDescending(v => v.Volgnummer).FirstOrDefaultAsync(ct);
        return versie is null ? null : Van(jaar, versie);
    }
}
