using Zvh.Platform.Data;

namespace Zvh.Jeugdtafels.Domein;

/// <summary>What hours for the youth tables go to .</summary>
internal enum Uursoort
{
    /// <summary>Administration of the agendas.</summary>
    Administratie,

    /// <summary>Chairing.</summary>
    Voorzitten,

    /// <summary>Reports, evaluation and development.</summary>
    Ontwikkeling,
}

/// <summary>Hours that somebody of the house worked for the youth tables.</summary>
internal sealed class Tafeluur : IMetVersie
{
    /// <summary>The most that one person writes for one day.</summary>
    public const decimal Dag = 12;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who worked.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>On which day.</summary>
    public DateOnly Op { get; init; }

    /// <summary>For which table.</summary>
    public Jeugdtafel Tafel { get; init; }

    /// <summary>What for.</summary>
    public Uursoort Soort { get; init; }

    /// <summary>How many hours, in quarters.</summary>
    public decimal Uren { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>Something that the expert team saw more than once, and what was learned (A-074: signaleren and leren). Never about one youth.</summary>
internal sealed class Jeugdsignaal : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What was seen, in a few words.</summary>
    public required string Titel { get; init; }

    /// <summary>What was seen.</summary>
    public required string Tekst { get; init; }

    /// <summary>What is learned from it, or who must act; null while nobody knows.</summary>
    public string? Les { get; set; }

    /// <summary>Written down on.</summary>
    public DateOnly Op { get; init; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
