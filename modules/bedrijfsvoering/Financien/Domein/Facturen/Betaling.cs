using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>A payment: from a bank statement, or booked by hand.</summary>
internal sealed class Betaling : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The invoice; null while it is not booked.</summary>
    public Guid? FactuurId { get; set; }

    /// <summary>The invoice that it seems to belong to, until somebody books it.</summary>
    public Guid? VoorstelId { get; init; }

    /// <summary>Whether the payer named the number of that invoice; else only the amount is equal.</summary>
    public bool OpNummer { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>The amount; negative when it was paid back.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>The payment reference.</summary>
    public string Kenmerk { get; init; } = "";

    /// <summary>The reference of the bank, unique: a statement can be read again without counting twice.</summary>
    public required string Bankreferentie { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
