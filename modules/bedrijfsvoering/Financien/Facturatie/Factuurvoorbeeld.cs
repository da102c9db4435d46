using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>Shows before a run who gets which amount, what exists already, what is not complete and what is left out.</summary>
internal sealed class Factuurvoorbeeld(FinancienDbContext db, FactuurplanLezer lezer, Herstelwijzer wijzer)
{
    /// <summary>The preview of a run.</summary>
    public async Task<Voorbeeld> LeesAsync(int jaar, int termijn, IReadOnlyCollection<Guid> geldstroomIds, CancellationToken ct)
    {
        await wijzer.LaadAsync(ct);
        var plan = await lezer.LeesAsync(jaar, termijn, geldstroomIds, ct);
        var bestaand = (await db.Facturen.AsNoTracking().Where(f => f.Jaar == jaar && f.Termijn == termijn && f.OrigineelId == null && f.Status != FactuurStatus.Gecrediteerd)
            .Select(f => new { f.Id, f.Nummer, f.GeldstroomId, f.DebiteurId, f.BtwCategorie }).ToListAsync(ct))
            .ToDictionary(f => (f.GeldstroomId, f.DebiteurId, f.BtwCategorie), f => new Bestaand(f.Id, f.Nummer));
        return new(
            [.. plan.Voorstellen.Select(v => new Voorbeeldrij(v, bestaand.GetValueOrDefault((v.GeldstroomId, v.DebiteurId, v.Btw.Categorie)), Ontbreekt(v, jaar)))],
            [.. plan.Meldingen.Select(m => new Weggelaten($"{m.Stroom}: {m.Tekst}", wijzer.Stroom(m.GeldstroomId)))]);
    }

    // The rules are those of the check itself, on the document that the run would make.
    private List<Herstelplek> Ontbreekt(Factuurvoorstel voorstel, int jaar)
    {
        var datum = new DateOnly(jaar, 1, 1);
        var proef = new Factuur
        {
            Nummer = "0", FactureerderId = voorstel.FactureerderId, DebiteurId = voorstel.DebiteurId, GeldstroomId = voorstel.GeldstroomId,
            Document = voorstel.Document("0", jaar, null, datum, datum, "0"),
        };
        return [.. Factuurdocumenten.Keur(proef.Document).Fouten.Select(f => wijzer.Van(proef, f)).OfType<Herstelplek>().Distinct()];
    }
}

/// <summary>What a run would make.</summary>
/// <param name="Rijen">A row per invoice.</param>
/// <param name="Weggelaten">What is left out, and where to do something about it.</param>
internal sealed record Voorbeeld(IReadOnlyList<Voorbeeldrij> Rijen, IReadOnlyList<Weggelaten> Weggelaten)
{
    /// <summary>How many invoices are new.</summary>
    public int Nieuw => Rijen.Count(r => r.Bestaand is null);

    /// <summary>What all of them come to.</summary>
    public Bedrag Totaal => Bedrag.Som(Rijen.Select(r => r.Voorstel.Totaal));
}

/// <summary>One invoice of the preview.</summary>
/// <param name="Voorstel">What it would be.</param>
/// <param name="Bestaand">The invoice that is there already.</param>
/// <param name="Ontbreekt">Where something must be filled in before it can be sent.</param>
internal sealed record Voorbeeldrij(Factuurvoorstel Voorstel, Bestaand? Bestaand, IReadOnlyList<Herstelplek> Ontbreekt);

/// <summary>An invoice that exists.</summary>
internal sealed record Bestaand(Guid Id, string Nummer);

/// <summary>A stream that is left out.</summary>
/// <param name="Tekst">Which, and why.</param>
/// <param name="Plek">Where to repair it.</param>
internal sealed record Weggelaten(string Tekst, Herstelplek? Plek);
