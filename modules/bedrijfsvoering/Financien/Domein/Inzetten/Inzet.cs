using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Inzetten;

/// <summary>Realised hours of one function for one stream in one month (A-097: MDA++ is invoiced on realised effort).</summary>
internal sealed class Inzet : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>The participant for whom the work was done; null when it was done for all of them together, or nobody knows.</summary>
    public Guid? PartijId { get; init; }

    /// <summary>The function: procesregie, procesondersteuning, nazorgcoordinatie, projectmedewerker .</summary>
    public required string Functie { get; init; }

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>The month, 1-12.</summary>
    public int Maand { get; init; }

    /// <summary>Hours.</summary>
    public decimal Uren { get; set; }

    /// <summary>Who entered or imported it.</summary>
    public required string Door { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>Planned effort of one function for one stream in a year.</summary>
internal sealed class Inzetplan : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>The function.</summary>
    public required string Functie { get; init; }

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>Planned fte.</summary>
    public decimal Fte { get; set; }

    /// <summary>Hourly rate in euro for nacalculatie; null until it is agreed.</summary>
    public Bedrag? Uurtarief { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
