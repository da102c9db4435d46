using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads the documents about budgets: each becomes a frozen version, with the realisation that it states. A year that is there already is left as it is.</summary>
internal static class Begrotingladen
{
    /// <summary>Loads what is missing.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="documenten">The documents, in the order in which they appeared.</param>
    /// <param name="nu">The moment of freezing (UTC).</param>
    /// <param name="ct">Stops.</param>
    public static async Task LaadAsync(FinancienDbContext db, IReadOnlyList<Begrotinggegevens> documenten, DateTimeOffset nu, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.ToDictionaryAsync(g => g.Code, g => g.Id, ct);
        var bekend = await db.Begrotingen.Select(b => new { b.Jaar, b.GeldstroomId }).ToListAsync(ct);
        foreach (var perBegroting in documenten.GroupBy(d => (d.Jaar, StroomId: stromen[d.Geldstroom])))
        {
            if (bekend.Exists(b => b.Jaar == perBegroting.Key.Jaar && b.GeldstroomId == perBegroting.Key.StroomId))
            {
                continue;
            }

            var begroting = new Begroting { Jaar = perBegroting.Key.Jaar, GeldstroomId = perBegroting.Key.StroomId };
            foreach (var document in perBegroting)
            {
                Voeg(db, begroting, document, nu);
            }

            db.Add(begroting);
        }

        await db.SaveChangesAsync(ct);
    }

    private static void Voeg(FinancienDbContext db, Begroting begroting, Begrotinggegevens document, DateTimeOffset nu)
    {
        var blad = JsonLezer.Blad(document);
        var versie = Importomzetting.Versie(blad, begroting.Id, begroting.Versies.Count + 1);
        versie.Toelichting = document.Toelichting ?? "";
        if (document.Status != VersieSoort.Concept)
        {
            versie.Soort = document.Status;
            versie.Besluit = $"Volgens {document.Bron}";
            versie.VastgelegdOp = nu;
            versie.VastgelegdDoor = "regioprofiel";
        }

        begroting.Versies.Add(versie);
        begroting.Peildatum = document.Peildatum ?? begroting.Peildatum;
        db.AddRange(Importomzetting.Realisaties(blad, begroting.Id));
    }
}
