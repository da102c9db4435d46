using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What saving a document did.</summary>
/// <param name="Begroting">The budget.</param>
/// <param name="Nieuw">False when the same document had been read before: nothing changed.</param>
internal sealed record Inleesresultaat(Begroting Begroting, bool Nieuw);

/// <summary>Saves a document as a concept version, with the realisation that it states. All or nothing; the same document twice changes nothing.</summary>
internal sealed class BegrotingInlezen(FinancienDbContext db)
{
    /// <summary>Saves the document.</summary>
    /// <param name="blad">The document, as the dry run showed it.</param>
    /// <param name="uitleg">Explanations per code that the user added.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst<Inleesresultaat>> VoerUitAsync(Importblad blad, IReadOnlyDictionary<string, string?> uitleg, CancellationToken ct)
    {
        var stroom = await db.Geldstromen.Where(g => g.Code == blad.Geldstroom).Select(g => (Guid?)g.Id).SingleOrDefaultAsync(ct);
        if (stroom is null)
        {
            return Uitkomst<Inleesresultaat>.Geweigerd("Stroom", $"De geldstroom {blad.Geldstroom} bestaat niet. Kies er één uit de lijst.");
        }

        var begroting = await BegrotingAsync(blad.Jaar, stroom.Value, ct);
        var hash = blad.Hash();
        if (begroting.Versies.Exists(v => v.Bronhash == hash))
        {
            return Uitkomst<Inleesresultaat>.Ok(new(begroting, Nieuw: false));
        }

        if (begroting.Afgesloten() is { } dicht)
        {
            return Uitkomst<Inleesresultaat>.Geweigerd([dicht]);
        }

        if (begroting.Concept() is not null)
        {
            return Uitkomst<Inleesresultaat>.Geweigerd("", $"De begroting {blad.Jaar} heeft al een concept. Leg dat eerst vast of gooi het weg, en lees daarna het document in.");
        }

        db.Add(Importomzetting.Versie(blad, begroting.Id, begroting.Volgende(), uitleg));
        begroting.Peildatum = blad.Peildatum ?? begroting.Peildatum;
        await RealisatieAsync(blad, begroting.Id, ct);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Inleesresultaat>.Ok(new(begroting, Nieuw: true));
    }

    private async Task<Begroting> BegrotingAsync(int jaar, Guid stroom, CancellationToken ct)
    {
        // The lock on the stream keeps two imports from making the same year twice.
        await db.Database.ExecuteSqlAsync($"select 1 from financien.geldstroom where id = {stroom} for update", ct);
        var begroting = await db.Begrotingen.Include(b => b.Versies).SingleOrDefaultAsync(b => b.Jaar == jaar && b.GeldstroomId == stroom, ct);
        if (begroting is null)
        {
            begroting = new() { Jaar = jaar, GeldstroomId = stroom };
            db.Add(begroting);
        }

        return begroting;
    }

    // A later edition of the same document takes the place of what the earlier one stated.
    private async Task RealisatieAsync(Importblad blad, Guid begroting, CancellationToken ct)
    {
        await db.Realisaties.Where(r => r.BegrotingId == begroting && r.Bron == blad.Bron).ExecuteDeleteAsync(ct);
        db.AddRange(Importomzetting.Realisaties(blad, begroting));
    }
}
