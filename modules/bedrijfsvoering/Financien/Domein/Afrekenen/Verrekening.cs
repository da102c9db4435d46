using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>The settlement of a closed year with the participants, made of parts that are rounded apart (A-153, finance.md §1.2).</summary>
internal sealed class Verrekening : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The closed year.</summary>
    public int Jaar { get; init; }

    /// <summary>The year in whose invoices it is settled.</summary>
    public int InJaar { get; init; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>When its parts changed last (UTC); guards against two people who change it at the same time.</summary>
    public DateTimeOffset GewijzigdOp { get; set; }

    /// <summary>When it was adopted (UTC); from then on it stands on invoices and does not change.</summary>
    public DateTimeOffset? VastgesteldOp { get; set; }

    /// <summary>By whom.</summary>
    public string? VastgesteldDoor { get; set; }

    /// <summary>The parts.</summary>
    public List<Verrekeningdeel> Delen { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>One part of a settlement. Positive goes back to the participants.</summary>
internal sealed class Verrekeningdeel
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The settlement.</summary>
    public Guid VerrekeningId { get; init; }

    /// <summary>Order.</summary>
    public int Volgorde { get; init; }

    /// <summary>What it is, for example "Resultaat 2021".</summary>
    public required string Naam { get; init; }

    /// <summary>The amount.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>The year whose key is used: an explicit choice (finance.md §1.2).</summary>
    public int Sleuteljaar { get; init; }

    /// <summary>Why this key year was chosen.</summary>
    public string Toelichting { get; init; } = "";

    /// <summary>Whether the rounded amounts of the contributions of that year are the weights, instead of the key itself.</summary>
    public bool NaarBedragen { get; init; }

    /// <summary>The stored distribution.</summary>
    public Guid VerdelingId { get; init; }
}
