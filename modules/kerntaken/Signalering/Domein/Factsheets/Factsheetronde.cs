using Zvh.Platform.Data;

namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>One count for the factsheets of every municipality together: what is hidden for one depends on what is shown of the others.</summary>
internal sealed class Factsheetronde : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>First quarter, as <c>2021-Q2</c>.</summary>
    public required string Van { get; init; }

    /// <summary>Last quarter.</summary>
    public required string Tot { get; init; }

    /// <summary>The how manieth count of this period: 2 and up correct what was published.</summary>
    public required int Uitgave { get; init; }

    /// <summary>Why it was counted again; null for the first.</summary>
    public string? Reden { get; init; }

    /// <summary>How many factsheets there will be.</summary>
    public required int Totaal { get; init; }

    /// <summary>How many are made.</summary>
    public int Gemaakt { get; set; }

    /// <summary>Asked for by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Asked for on (UTC).</summary>
    public required DateTimeOffset Op { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether all are made.</summary>
    public bool IsKlaar => Gemaakt == Totaal;

    /// <summary>The period.</summary>
    public Verslagperiode Periode => new(Kwartaal.Lees(Van)!, Kwartaal.Lees(Tot)!);
}
