using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>Where an invoice is on its way.</summary>
internal enum FactuurStatus
{
    /// <summary>Made, has its number, not looked at yet.</summary>
    Concept,

    /// <summary>Passed all rules and was approved.</summary>
    Gecontroleerd,

    /// <summary>Delivered.</summary>
    Verzonden,

    /// <summary>Paid in full.</summary>
    Betaald,

    /// <summary>Cancelled by a credit note.</summary>
    Gecrediteerd,
}

/// <summary>An invoice or credit note. The document is a snapshot; numbers are gapless per invoicing party and year.</summary>
internal sealed class Factuur : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The run that made it; null for a credit note.</summary>
    public Guid? RunId { get; init; }

    /// <summary>Whether it is a credit note.</summary>
    public bool IsCreditnota { get; init; }

    /// <summary>The invoicing party.</summary>
    public Guid FactureerderId { get; init; }

    /// <summary>The year of the number.</summary>
    public int Boekjaar { get; init; }

    /// <summary>1, 2, 3 … without gaps per invoicing party and year.</summary>
    public int Volgnummer { get; init; }

    /// <summary>The number as printed.</summary>
    public required string Nummer { get; init; }

    /// <summary>Who pays.</summary>
    public Guid DebiteurId { get; init; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>The year that is invoiced.</summary>
    public int Jaar { get; init; }

    /// <summary>The instalment.</summary>
    public int Termijn { get; init; }

    /// <summary>VAT regime: one invoice for each.</summary>
    public BtwCategorie BtwCategorie { get; init; }

    /// <summary>Where it is on its way.</summary>
    public FactuurStatus Status { get; set; }

    /// <summary>Invoice date.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>Due date.</summary>
    public DateOnly Vervaldatum { get; init; }

    /// <summary>Payable amount, for lists; calculated from the document when it is made.</summary>
    public Bedrag Totaal { get; init; }

    /// <summary>The snapshot that PDF and UBL are made of.</summary>
    public required Factuurdocument Document { get; set; }

    /// <summary>The invoice that a credit note reverses.</summary>
    public Guid? OrigineelId { get; init; }

    /// <summary>When it was delivered (UTC).</summary>
    public DateTimeOffset? VerzondenOp { get; set; }

    /// <summary>What happened to it.</summary>
    public List<Factuurgebeurtenis> Gebeurtenissen { get; init; } = [];

    /// <summary>Payments that were matched.</summary>
    public List<Betaling> Betalingen { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>Something that happened to an invoice: made, checked, sent, reminded, paid, credited.</summary>
internal sealed class Factuurgebeurtenis
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The invoice.</summary>
    public Guid FactuurId { get; init; }

    /// <summary>What: <c>gemaakt</c>, <c>gecontroleerd</c>, <c>verzonden</c>, <c>herinnerd</c>, <c>betaald</c>, <c>gecrediteerd</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom.</summary>
    public required string Door { get; init; }

    /// <summary>How or why.</summary>
    public string Toelichting { get; init; } = "";
}

/// <summary>The last number given out, per invoicing party and year. Its row lock makes the numbers gapless over nodes.</summary>
internal sealed class Factuurteller
{
    /// <summary>The invoicing party.</summary>
    public Guid FactureerderId { get; init; }

    /// <summary>The year.</summary>
    public int Boekjaar { get; init; }

    /// <summary>The last number.</summary>
    public int Laatste { get; set; }
}

/// <summary>A payment from a bank statement.</summary>
internal sealed class Betaling
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The invoice; null while it is not matched.</summary>
    public Guid? FactuurId { get; set; }

    /// <summary>The day.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>The amount.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>The payment reference.</summary>
    public string Kenmerk { get; init; } = "";

    /// <summary>The reference of the bank, unique: a statement can be read again without counting twice.</summary>
    public required string Bankreferentie { get; init; }
}

/// <summary>Where a run is.</summary>
internal enum RunStatus
{
    /// <summary>Asked for.</summary>
    Wacht,

    /// <summary>At work.</summary>
    Bezig,

    /// <summary>Done.</summary>
    Klaar,

    /// <summary>Stopped by a user; what was made stays.</summary>
    Gestopt,
}

/// <summary>A run that makes one invoice per payer, stream and VAT regime. Can be repeated and resumed: what exists is not made again.</summary>
internal sealed class Factuurrun : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year that is invoiced.</summary>
    public int Jaar { get; init; }

    /// <summary>The instalment.</summary>
    public int Termijn { get; init; }

    /// <summary>The streams.</summary>
    public List<Guid> GeldstroomIds { get; init; } = [];

    /// <summary>The invoice date.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>Where it is.</summary>
    public RunStatus Status { get; set; }

    /// <summary>How many invoices it must make.</summary>
    public int Totaal { get; set; }

    /// <summary>How many it made or found.</summary>
    public int Gedaan { get; set; }

    /// <summary>How many it made itself.</summary>
    public int Nieuw { get; set; }

    /// <summary>By whom.</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Why something was left out, one line each.</summary>
    public List<string> Meldingen { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}
