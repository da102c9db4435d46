using Zvh.Platform.Data;

namespace Zvh.Tafels.Domein;

/// <summary>How often a tafel meets.</summary>
internal enum Ritme
{
    /// <summary>On one or more days of the week, every so many weeks.</summary>
    Wekelijks,

    /// <summary>On the first, second, third or fourth of a day of the week in a month, every so many months.</summary>
    Maandelijks,

    /// <summary>When there is a case.</summary>
    PerCasus,
}

/// <summary>A consultation table, as its oplegger describes it: who owns it, who leads it, who sits there, why it may share data and when it meets (A-207, A-index 1).</summary>
internal sealed class Tafel : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Kebab-case code, unique; stays when the name changes.</summary>
    public required string Code { get; init; }

    /// <summary>The name on the screen.</summary>
    public required string Naam { get; set; }

    /// <summary>What it decides or yields.</summary>
    public required string Doel { get; set; }

    /// <summary>Whose table it is.</summary>
    public required string Eigenaar { get; set; }

    /// <summary>Who leads it.</summary>
    public required string Voorzitter { get; set; }

    /// <summary>On which ground people share data there.</summary>
    public required string Grondslag { get; set; }

    /// <summary>Ids of the themes; empty for every theme.</summary>
    public List<string> Themas { get; set; } = [];

    /// <summary>How often it meets.</summary>
    public Ritme Ritme { get; set; }

    /// <summary>On which days of the week; empty when it meets per case.</summary>
    public List<DayOfWeek> Weekdagen { get; set; } = [];

    /// <summary>Every so many weeks or months.</summary>
    public int Elke { get; set; } = 1;

    /// <summary>The how manieth of that day in the month, 1 to 4; only for a month.</summary>
    public int Rang { get; set; } = 1;

    /// <summary>When it begins, on the clock of the house.</summary>
    public TimeOnly Begin { get; set; }

    /// <summary>How long it lasts, in minutes.</summary>
    public int Duur { get; set; }

    /// <summary>So many hours before it begins the agenda closes; later only with a reason .</summary>
    public int Sluiting { get; set; }

    /// <summary>Checklist rows or other source.</summary>
    public string Bron { get; set; } = "";

    /// <summary>Last day on which it meets; null when no end is known. A table is never deleted.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>Who sits there.</summary>
    public List<Tafeldeelnemer> Deelnemers { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>When a participant is invited.</summary>
internal enum Aanwezigheidsregel
{
    /// <summary>To every sitting.</summary>
    Altijd,

    /// <summary>Only when a case is on the agenda, not for trends alone .</summary>
    BijCasus,

    /// <summary>Only for cases of the own municipality .</summary>
    EigenGemeente,
}

/// <summary>An organisation that sits at a tafel.</summary>
internal sealed class Tafeldeelnemer
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tafel.</summary>
    public Guid TafelId { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public int Volgorde { get; init; }

    /// <summary>What the organisation is called; the same name as in Beheer makes its people invited by themselves.</summary>
    public required string Naam { get; init; }

    /// <summary>When it is invited.</summary>
    public Aanwezigheidsregel Regel { get; init; }

    /// <summary>CBS code of its municipality; only for <see cref="Aanwezigheidsregel.EigenGemeente"/>.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Whether it is invited for something on the agenda.</summary>
    /// <param name="isCasus">Whether it is a case, not a melding.</param>
    /// <param name="gemeente">CBS code of the municipality of the case or melding.</param>
    public bool IsNodig(bool isCasus, string gemeente) => Regel switch
    {
        Aanwezigheidsregel.BijCasus => isCasus,
        Aanwezigheidsregel.EigenGemeente => Gemeente == gemeente,
        _ => true,
    };
}

/// <summary>One change of a tafel; never changed afterwards.</summary>
internal sealed class Tafelwijziging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tafel.</summary>
    public Guid TafelId { get; init; }

    /// <summary>What was changed, in Dutch.</summary>
    public required string Wat { get; init; }

    /// <summary>Why.</summary>
    public required string Waarom { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}
