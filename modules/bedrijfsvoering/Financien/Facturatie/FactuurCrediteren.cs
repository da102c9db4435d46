using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>Takes an invoice back with a credit note that has a number of its own.</summary>
internal sealed class FactuurCrediteren(FinancienDbContext db, Nummering nummering, Factuurlogboek logboek)
{
    /// <summary>Makes the credit note as a draft and marks the invoice as credited.</summary>
    /// <param name="id">The invoice.</param>
    /// <param name="versie">The version that the user saw.</param>
    /// <param name="datum">The date of the credit note.</param>
    /// <param name="reden">Why; printed on the credit note.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>The credit note.</returns>
    public async Task<Uitkomst<Factuur>> VoerUitAsync(Guid id, uint versie, DateOnly datum, string reden, CancellationToken ct)
    {
        var factuur = await db.Facturen.SingleAsync(f => f.Id == id, ct);
        var fouten = new List<Fout>();
        if (factuur.Status == FactuurStatus.Gecrediteerd)
        {
            fouten.Add(new("", $"Factuur {factuur.Nummer} is al gecrediteerd. Er is niets veranderd."));
        }

        if (factuur.Status is FactuurStatus.Gecontroleerd && await db.Verzendingen.AnyAsync(v => v.FactuurId == id && v.Status == VerzendStatus.Wacht, ct))
        {
            fouten.Add(new("", $"Factuur {factuur.Nummer} wordt net verstuurd. Wacht tot dat klaar is en crediteer haar dan."));
        }

        if (datum < factuur.Datum)
        {
            fouten.Add(new("Datum", $"De creditnota kan niet eerder zijn dan de factuur van {factuur.Datum:d-M-yyyy}. Kies een latere datum."));
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            fouten.Add(new("Reden", "Schrijf waarom u crediteert. De ontvanger leest dit op de creditnota."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst<Factuur>.Geweigerd(fouten);
        }

        await nummering.VergrendelAsync(factuur.FactureerderId, datum.Year, ct);
        var volgnummer = await nummering.NeemAsync(factuur.FactureerderId, datum.Year, 1, ct);
        var nummer = Nummering.Tekst(datum.Year, volgnummer);
        var document = Crediteren.Van(factuur.Document, nummer, datum);
        return document.Gelukt
            ? Uitkomst<Factuur>.Ok(await BewaarAsync(factuur, versie, volgnummer, document.Waarde with { Opmerking = reden.Trim(), Betalingskenmerk = nummer }, ct))
            : Uitkomst<Factuur>.Geweigerd(document.Fouten);
    }

    private async Task<Factuur> BewaarAsync(Factuur factuur, uint versie, int volgnummer, Factuurdocument document, CancellationToken ct)
    {
        var nota = new Factuur
        {
            IsCreditnota = true,
            OrigineelId = factuur.Id,
            FactureerderId = factuur.FactureerderId,
            Boekjaar = document.Factuurdatum.Year,
            Volgnummer = volgnummer,
            Nummer = document.Nummer,
            DebiteurId = factuur.DebiteurId,
            GeldstroomId = factuur.GeldstroomId,
            Jaar = factuur.Jaar,
            Termijn = factuur.Termijn,
            BtwCategorie = factuur.BtwCategorie,
            Datum = document.Factuurdatum,
            Vervaldatum = document.Factuurdatum,
            Totaal = document.Totaal,
            Document = document,
        };
        db.Add(nota);
        db.Verwacht(factuur, versie);
        factuur.Status = FactuurStatus.Gecrediteerd;
        logboek.Schrijf(nota, Factuurlogboek.Gemaakt, $"Creditnota van {factuur.Nummer}");
        logboek.Schrijf(factuur, Factuurlogboek.Gecrediteerd, $"Met creditnota {nota.Nummer}: {document.Opmerking}");
        await db.SaveChangesAsync(ct);
        return nota;
    }
}
