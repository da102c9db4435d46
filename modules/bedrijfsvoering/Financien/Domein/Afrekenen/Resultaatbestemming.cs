using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>What was decided about a result (BBV art. 42).</summary>
internal enum Bestemming
{
    /// <summary>To or from a balance item.</summary>
    Balanspost,

    /// <summary>Back to, or paid by, the participants: a verrekening.</summary>
    Verrekening,

    /// <summary>Carried forward.</summary>
    Doorschuiven,
}

/// <summary>The decision on (a part of) the result of a year: separate from the annual accounts.</summary>
internal sealed class Resultaatbestemming : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>Where it goes.</summary>
    public Bestemming Bestemming { get; init; }

    /// <summary>The amount; negative when it covers a deficit.</summary>
    public Bedrag Bedrag { get; init; }

    /// <summary>The balance item, for <see cref="Bestemming.Balanspost"/>.</summary>
    public Guid? BalanspostId { get; init; }

    /// <summary>The decision: who, which meeting.</summary>
    public required string Besluit { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>Entered by.</summary>
    public required string Door { get; init; }

    /// <summary>When it was entered (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>When the decision was withdrawn (UTC); null while it holds.</summary>
    public DateTimeOffset? IngetrokkenOp { get; set; }

    /// <summary>By whom.</summary>
    public string? IngetrokkenDoor { get; set; }

    /// <summary>Why.</summary>
    public string? IngetrokkenReden { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
