using System.Text.Json.Serialization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>Kind of document; the number is the UNCL 1001 code that the e-invoice carries (BR-NL-7).</summary>
internal enum Factuursoort
{
    /// <summary>Commercial invoice.</summary>
    Factuur = 380,

    /// <summary>Credit note; has its own XML form (BR-NL-8).</summary>
    Creditnota = 381,
}

/// <summary>Everything one invoice or credit note says, frozen: PDF, UBL and journal all render from this and nothing else.
/// Stored as jsonb with the invoice. Totals are calculated and never stored (finance.md §2.2).</summary>
internal sealed record Factuurdocument
{
    /// <summary>The gapless number of the invoicing party, for example <c>2022-0001</c>.</summary>
    public required string Nummer { get; init; }

    /// <summary>Invoice or credit note.</summary>
    public required Factuursoort Soort { get; init; }

    /// <summary>Date of issue.</summary>
    public required DateOnly Factuurdatum { get; init; }

    /// <summary>Last day on which the amount must be paid.</summary>
    public DateOnly? Vervaldatum { get; init; }

    /// <summary>Budget year.</summary>
    public required int Jaar { get; init; }

    /// <summary>First day of the period that is invoiced; null means the whole budget year.</summary>
    public DateOnly? PeriodeVan { get; init; }

    /// <summary>Last day of the period that is invoiced; null means the whole budget year.</summary>
    public DateOnly? PeriodeTotEnMet { get; init; }

    /// <summary>Instalment in words, for example <c>1 van 2</c>; null when the year is invoiced at once.</summary>
    public string? Termijn { get; init; }

    /// <summary>Name of the money stream (geldstroom).</summary>
    public required string Stroom { get; init; }

    /// <summary>The invoicing party.</summary>
    public required Factuurpartij Verkoper { get; init; }

    /// <summary>The participant that pays.</summary>
    public required Factuurpartij Koper { get; init; }

    /// <summary>Reference that the buyer asks for (BT-10); this or <see cref="Ordernummer"/> is obligatory (BR-NL-2).</summary>
    public string? Kopersreferentie { get; init; }

    /// <summary>Order or obligation number of the buyer (BT-13).</summary>
    public string? Ordernummer { get; init; }

    /// <summary>Payment reference that the buyer repeats with the payment (BT-83).</summary>
    public string? Betalingskenmerk { get; init; }

    /// <summary>UNCL 4461 code; 58 is a SEPA credit transfer (BR-NL-12).</summary>
    public string Betaalwijze { get; init; } = "58";

    /// <summary>One VAT regime per document (finance.md §2.3).</summary>
    public required BtwRegime Btw { get; init; }

    /// <summary>The lines, in order of printing.</summary>
    public required IReadOnlyList<Factuurregel> Regels { get; init; }

    /// <summary>How the contribution was calculated, part by part.</summary>
    public IReadOnlyList<Berekeningsregel> Berekening { get; init; } = [];

    /// <summary>Number of the invoice that a credit note takes back (BR-NL-9, NL-R-001).</summary>
    public string? OorspronkelijkNummer { get; init; }

    /// <summary>A remark to the buyer.</summary>
    public string? Opmerking { get; init; }

    /// <summary>Sum of the lines without VAT (BT-106 and, without allowances, BT-109).</summary>
    [JsonIgnore]
    public Bedrag TotaalZonderBtw => Bedrag.Som(Regels.Select(r => r.Bedrag));

    /// <summary>VAT over the sum of the lines, rounded to cents (BT-110, BR-CO-17).</summary>
    [JsonIgnore]
    public Bedrag TotaalBtw => Btw.Over(TotaalZonderBtw);

    /// <summary>What must be paid, or what is credited (BT-112 and BT-115).</summary>
    [JsonIgnore]
    public Bedrag Totaal => TotaalZonderBtw + TotaalBtw;

    /// <summary>First day of the period, with the budget year as default.</summary>
    [JsonIgnore]
    public DateOnly Begin => PeriodeVan ?? new DateOnly(Jaar, 1, 1);

    /// <summary>Last day of the period, with the budget year as default.</summary>
    [JsonIgnore]
    public DateOnly Eind => PeriodeTotEnMet ?? new DateOnly(Jaar, 12, 31);

    /// <summary>Whether this is a credit note.</summary>
    [JsonIgnore]
    public bool IsCredit => Soort == Factuursoort.Creditnota;
}
