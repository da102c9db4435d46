using Zvh.Abstractions;

namespace Zvh.Financien.Documenten;

/// <summary>Where the host books invoices in its own ledger.</summary>
internal sealed record Journaalinstelling
{
    /// <summary>Code of the journal (dagboek).</summary>
    public required string Dagboek { get; init; }

    /// <summary>Ledger account of the debtors.</summary>
    public required string Debiteuren { get; init; }

    /// <summary>Ledger account of the contributions.</summary>
    public required string Opbrengst { get; init; }

    /// <summary>Ledger account of the VAT to pay; needed only when a stream is taxed.</summary>
    public string BtwAfdracht { get; init; } = "";

    /// <summary>Cost centre of the house.</summary>
    public string Kostenplaats { get; init; } = "";

    /// <summary>Taakveld (Iv3) of the stream.</summary>
    public string Taakveld { get; init; } = "";
}

/// <summary>A row of the journal export; either debit or credit is filled.</summary>
internal sealed record Journaalregel
{
    /// <summary>Booking date.</summary>
    public required DateOnly Boekdatum { get; init; }

    /// <summary>Code of the journal.</summary>
    public required string Dagboek { get; init; }

    /// <summary>Number of the invoice or credit note.</summary>
    public required string Factuurnummer { get; init; }

    /// <summary>Ledger account.</summary>
    public required string Grootboek { get; init; }

    /// <summary>Cost centre.</summary>
    public required string Kostenplaats { get; init; }

    /// <summary>Taakveld (Iv3).</summary>
    public required string Taakveld { get; init; }

    /// <summary>What is booked.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Debit, zero or more.</summary>
    public required Bedrag Debet { get; init; }

    /// <summary>Credit, zero or more.</summary>
    public required Bedrag Credit { get; init; }

    /// <summary>VAT code: the category and, when taxed, the rate.</summary>
    public required string Btwcode { get; init; }

    /// <summary>The debtor.</summary>
    public required string Partij { get; init; }
}
