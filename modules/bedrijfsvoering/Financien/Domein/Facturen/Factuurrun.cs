using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Facturen;

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
