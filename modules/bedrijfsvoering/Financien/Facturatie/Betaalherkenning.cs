using Zvh.Abstractions;
using Zvh.Financien.Documenten.Bank;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>Finds the invoice that a booking of a bank statement belongs to, or says why there is none.</summary>
/// <param name="open">The sent invoices that are not fully paid, oldest first.</param>
/// <param name="andere">The invoices that no payment can be booked on, by number.</param>
internal sealed class Betaalherkenning(IReadOnlyList<Factuur> open, IReadOnlyDictionary<string, FactuurStatus> andere)
{
    /// <summary>Looks for the invoice of one booking.</summary>
    public Herkenning Zoek(Bankbetaling betaling)
    {
        var genoemd = open.Where(f => betaling.Noemt(f.Document.Betalingskenmerk ?? f.Nummer)).ToList();
        if (genoemd.Count > 0)
        {
            return new(genoemd.Find(f => f.Openstaand == betaling.Bedrag) ?? genoemd[0], OpNummer: true, "");
        }

        // An equal amount says something only when one invoice alone is open for it.
        var gelijk = open.Where(f => f.Openstaand == betaling.Bedrag).ToList();
        return gelijk.Count == 1 ? new(gelijk[0], OpNummer: false, "") : new(null, OpNummer: false, Reden(betaling, gelijk));
    }

    private string Reden(Bankbetaling betaling, List<Factuur> gelijk)
    {
        if (andere.Keys.FirstOrDefault(betaling.Noemt) is { } nummer)
        {
            return $"Noemt factuur {nummer}; die is {Stand(andere[nummer])}.";
        }

        if (gelijk.Count > 1)
        {
            return $"Noemt geen factuurnummer en is even groot als {string.Join(" en ", gelijk.Select(f => f.Nummer))}.";
        }

        return betaling.Bedrag < Bedrag.Nul
            ? "Geld dat wegging; er is geen creditnota met dit bedrag."
            : "Noemt geen factuurnummer, en er is geen open factuur met dit bedrag.";
    }

    private static string Stand(FactuurStatus status) => status switch
    {
        FactuurStatus.Betaald => "al betaald",
        FactuurStatus.Gecrediteerd => "al gecrediteerd",
        _ => "nog niet verzonden",
    };
}

/// <summary>What was found for a booking.</summary>
/// <param name="Factuur">The invoice that it seems to belong to; null when there is none.</param>
/// <param name="OpNummer">Whether the payer named its number.</param>
/// <param name="Reden">Why there is none.</param>
internal sealed record Herkenning(Factuur? Factuur, bool OpNummer, string Reden);

/// <summary>A booking that found no invoice. It is shown once and not kept, and holds nothing about who paid.</summary>
/// <param name="Datum">Day of booking.</param>
/// <param name="Bedrag">The amount; negative when it was paid.</param>
/// <param name="Referentie">The reference of the bank.</param>
/// <param name="Reden">Why it found no invoice.</param>
internal sealed record NietHerkend(DateOnly Datum, Bedrag Bedrag, string Referentie, string Reden);
