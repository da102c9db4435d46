using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Documenten.Bank;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>Reads bank statements, proposes which payment belongs to which invoice, and books what a user confirms.</summary>
/// <remarks>The statement of a municipality holds payments of citizens too. Only what names one of our invoices, or is exactly as large as one that is open, is kept.</remarks>
internal sealed class Betalingen(FinancienDbContext db, Factuurlogboek logboek)
{
    /// <summary>Reads a statement; reading it again adds nothing.</summary>
    public async Task<Uitkomst<Ingelezen>> LeesInAsync(Stream bestand, CancellationToken ct)
    {
        var gelezen = Camt053Lezer.Lees(bestand);
        if (!gelezen.Gelukt)
        {
            return Uitkomst<Ingelezen>.Geweigerd(gelezen.Fouten);
        }

        var herkenning = await HerkenningAsync(gelezen.Waarde, ct);
        var referenties = gelezen.Waarde.Select(b => b.Bankreferentie).ToHashSet(StringComparer.Ordinal);
        var bekend = (await db.Betalingen.Where(b => referenties.Contains(b.Bankreferentie)).Select(b => b.Bankreferentie).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var nieuw = gelezen.Waarde.Where(b => !bekend.Contains(b.Bankreferentie)).Select(b => (Bank: b, Gevonden: herkenning.Zoek(b))).ToLookup(n => n.Gevonden.Factuur is not null);
        db.AddRange(nieuw[true].Select(n => new Betaling
        {
            VoorstelId = n.Gevonden.Factuur!.Id,
            OpNummer = n.Gevonden.OpNummer,
            Datum = n.Bank.Datum,
            Bedrag = n.Bank.Bedrag,
            Kenmerk = n.Gevonden.OpNummer ? n.Gevonden.Factuur.Nummer : "",
            Bankreferentie = n.Bank.Bankreferentie,
        }));
        await db.SaveChangesAsync(ct);
        return Uitkomst<Ingelezen>.Ok(new(nieuw[true].Count(), bekend.Count,
            [.. nieuw[false].Select(n => new NietHerkend(n.Bank.Datum, n.Bank.Bedrag, n.Bank.Bankreferentie.Replace($"{n.Bank.Rekening}/", "", StringComparison.Ordinal), n.Gevonden.Reden))]));
    }

    /// <summary>Payments that wait to be booked.</summary>
    public async Task<IReadOnlyList<Betaling>> TeBoekenAsync(CancellationToken ct) =>
        await db.Betalingen.AsNoTracking().Where(b => b.FactuurId == null).OrderBy(b => b.Datum).ThenBy(b => b.Id).ToListAsync(ct);

    /// <summary>Books a payment on an invoice.</summary>
    /// <param name="betalingId">The payment of a statement.</param>
    /// <param name="versie">The version that the user saw.</param>
    /// <param name="factuurId">The invoice.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Uitkomst> BoekAsync(Guid betalingId, uint versie, Guid factuurId, CancellationToken ct)
    {
        var betaling = await db.Betalingen.SingleOrDefaultAsync(b => b.Id == betalingId, ct);
        if (betaling is null or { FactuurId: not null })
        {
            return Uitkomst.Geweigerd("", "Deze betaling is al geboekt. Er is niets veranderd.");
        }

        db.Verwacht(betaling, versie);
        betaling.FactuurId = factuurId;
        return await VerwerkAsync(factuurId, betaling, ct);
    }

    /// <summary>Forgets a payment that belongs to no invoice.</summary>
    public async Task<Uitkomst> NegeerAsync(Guid betalingId, CancellationToken ct)
    {
        var weg = await db.Betalingen.Where(b => b.Id == betalingId && b.FactuurId == null).ExecuteDeleteAsync(ct);
        return weg == 1 ? Uitkomst.Ok() : Uitkomst.Geweigerd("", "Deze betaling is al geboekt of weggehaald. Er is niets veranderd.");
    }

    /// <summary>Books a payment that was seen elsewhere.</summary>
    public async Task<Uitkomst> BoekMetDeHandAsync(Guid factuurId, DateOnly datum, Bedrag bedrag, string? kenmerk, CancellationToken ct)
    {
        if (bedrag == Bedrag.Nul)
        {
            return Uitkomst.Geweigerd("Bedrag", "Vul het bedrag in dat is betaald; een minteken als het is teruggestort.");
        }

        var betaling = new Betaling
        {
            FactuurId = factuurId,
            Datum = datum,
            Bedrag = bedrag,
            Kenmerk = kenmerk ?? "",
            Bankreferentie = string.Create(CultureInfo.InvariantCulture, $"hand/{factuurId:N}/{datum:yyyyMMdd}/{bedrag.Waarde}/{kenmerk}"),
        };
        if (await db.Betalingen.AnyAsync(b => b.Bankreferentie == betaling.Bankreferentie, ct))
        {
            return Uitkomst.Geweigerd("Kenmerk", "Deze betaling is al geboekt. Is het er nog een op dezelfde dag, geef haar dan een ander kenmerk.");
        }

        db.Add(betaling);
        return await VerwerkAsync(factuurId, betaling, ct);
    }

    private async Task<Uitkomst> VerwerkAsync(Guid factuurId, Betaling betaling, CancellationToken ct)
    {
        var factuur = await db.Facturen.Include(f => f.Betalingen).SingleOrDefaultAsync(f => f.Id == factuurId, ct);
        if (factuur is not { Status: FactuurStatus.Verzonden or FactuurStatus.Betaald })
        {
            return Uitkomst.Geweigerd("", "Op deze factuur kan niet worden geboekt: zij is nog niet verzonden of is gecrediteerd. Kies een andere factuur.");
        }

        // Relationship fix-up has put the payment among those of the invoice.
        var klaar = factuur.IsCreditnota ? factuur.Openstaand >= Bedrag.Nul : factuur.Openstaand <= Bedrag.Nul;
        factuur.Status = klaar ? FactuurStatus.Betaald : FactuurStatus.Verzonden;
        logboek.Schrijf(factuur, Factuurlogboek.Betaald, klaar ? $"{betaling.Bedrag}, helemaal betaald" : $"{betaling.Bedrag}, nog open {factuur.Openstaand}");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private async Task<Betaalherkenning> HerkenningAsync(IReadOnlyList<Bankbetaling> betalingen, CancellationToken ct)
    {
        // Nobody pays twice what was settled longer ago than a year before the statement.
        var vanaf = betalingen.Count == 0 ? default : betalingen.Min(b => b.Datum).AddYears(-1);
        var open = await db.Facturen.AsNoTracking().Include(f => f.Betalingen).Where(f => f.Status == FactuurStatus.Verzonden).OrderBy(f => f.Datum).ToListAsync(ct);
        var andere = await db.Facturen.Where(f => f.Datum >= vanaf && f.Status != FactuurStatus.Verzonden).Select(f => new { f.Nummer, f.Status }).ToListAsync(ct);
        return new(open, andere.DistinctBy(f => f.Nummer).ToDictionary(f => f.Nummer, f => f.Status, StringComparer.Ordinal));
    }
}

/// <summary>What reading a statement came to.</summary>
/// <param name="Nieuw">Payments that wait to be booked.</param>
/// <param name="Bekend">Payments that were read before.</param>
/// <param name="NietHerkend">Bookings for which no invoice was found; they are not kept.</param>
internal sealed record Ingelezen(int Nieuw, int Bekend, IReadOnlyList<NietHerkend> NietHerkend);
