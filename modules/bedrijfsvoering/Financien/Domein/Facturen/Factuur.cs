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
    public bool IsCreditnota { get; set; }

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
    public Bedrag Totaal { get; set; }

    /// <summary>The snapshot that PDF and UBL are made of.</summary>
    public required Factuurdocument Document { get; set; }

    /// <summary>The invoice that a credit note reverses.</summary>
    public Guid? OrigineelId { get; init; }

    /// <summary>When it was delivered (UTC).</summary>
    public DateTimeOffset? VerzondenOp { get; set; }

    /// <summary>How many reminders were asked for.</summary>
    public int Herinneringen { get; set; }

    /// <summary>What happened to it.</summary>
    public List<Factuurgebeurtenis> Gebeurtenissen { get; init; } = [];

    /// <summary>Payments that were matched.</summary>
    public List<Betaling> Betalingen { get; init; } = [];

    /// <summary>Whether the snapshot may still be renewed: nobody outside the house has seen it.</summary>
    public bool IsOpen => Status is FactuurStatus.Concept or FactuurStatus.Gecontroleerd;

    /// <summary>What it does to the debtor: a credit note takes away.</summary>
    public Bedrag Saldo => IsCreditnota ? -Totaal : Totaal;

    /// <summary>What the debtor still has to pay; needs the payments. An invoice and the credit note that takes it back close each other.</summary>
    public Bedrag Openstaand => Status == FactuurStatus.Gecrediteerd || OrigineelId is not null ? Bedrag.Nul : Saldo - Bedrag.Som(Betalingen.Select(b => b.Bedrag));

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
