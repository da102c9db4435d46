using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Opens a budget for editing: one edit at a time, so that nobody changes a post while somebody else freezes the version.</summary>
internal sealed class Begrotingslot(FinancienDbContext db)
{
    /// <summary>Locks and reads a budget with its versions; refuses when there is none or the year is closed.</summary>
    public async Task<Uitkomst<Begroting>> NeemAsync(int jaar, string stroom, CancellationToken ct)
    {
        var id = await db.Begrotingen.Where(b => b.Jaar == jaar && db.Geldstromen.Any(g => g.Id == b.GeldstroomId && g.Code == stroom))
            .Select(b => (Guid?)b.Id).SingleOrDefaultAsync(ct);
        if (id is null)
        {
            return Uitkomst<Begroting>.Geweigerd("", $"Er is geen begroting {jaar} voor deze geldstroom. Maak die eerst.");
        }

        await db.Database.ExecuteSqlAsync($"select 1 from financien.begroting where id = {id} for update", ct);
        var begroting = await db.Begrotingen.Include(b => b.Versies.OrderBy(v => v.Volgnummer)).SingleAsync(b => b.Id == id, ct);
        return begroting.Afgesloten() is { } dicht ? Uitkomst<Begroting>.Geweigerd([dicht]) : Uitkomst<Begroting>.Ok(begroting);
    }

    /// <summary>The same, and the concept with its posts; refuses when there is no concept.</summary>
    public async Task<Uitkomst<BegrotingVersie>> NeemConceptAsync(int jaar, string stroom, CancellationToken ct)
    {
        var begroting = await NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return Uitkomst<BegrotingVersie>.Geweigerd(begroting.Fouten);
        }

        if (begroting.Waarde.Concept() is not { } concept)
        {
            return Uitkomst<BegrotingVersie>.Geweigerd("", "Deze versie is vastgelegd en wijzigt niet meer. Maak een nieuw concept en werk daarin verder.");
        }

        await db.Entry(concept).Collection(v => v.Posten).LoadAsync(ct);
        return Uitkomst<BegrotingVersie>.Ok(concept);
    }
}
