using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Tafels.Domein;

/// <summary>Where a sitting stands.</summary>
internal enum Zittingstand
{
    /// <summary>Planned.</summary>
    Gepland,

    /// <summary>Going on.</summary>
    Bezig,

    /// <summary>Over; the minutes can be adopted.</summary>
    Afgelopen,

    /// <summary>Does not go on.</summary>
    Afgelast,
}

/// <summary>One meeting of a tafel. Whoever is invited to something on its agenda sees it.</summary>
[Beschermd("tafels.zitting", Rechten.ZittingLezen)]
internal sealed class Zitting : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema => null;

    /// <summary>The tafel.</summary>
    public Guid TafelId { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Dag { get; set; }

    /// <summary>When it begins, on the clock of the house.</summary>
    public TimeOnly Begin { get; set; }

    /// <summary>How long it lasts, in minutes.</summary>
    public int Duur { get; set; }

    /// <summary>Where; null when it was not said.</summary>
    public string? Plaats { get; set; }

    /// <summary>Where it stands.</summary>
    public Zittingstand Stand { get; set; }

    /// <summary>Why it was called off or moved; without data about people.</summary>
    public string? Reden { get; set; }

    /// <summary>How often it changed: calendars see by this that it moved.</summary>
    public int Volgnummer { get; set; }

    /// <summary>The general part of the minutes, read by everybody who was invited to anything; null while there is none.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Verslag { get; set; }

    /// <summary>The minutes were adopted on (UTC): from then on they stay as they are.</summary>
    public DateTimeOffset? VastgesteldOp { get; set; }

    /// <summary>Adopted by whom (user name).</summary>
    public string? VastgesteldDoor { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether the agenda can change.</summary>
    public bool IsOpen => Stand is Zittingstand.Gepland or Zittingstand.Bezig;

    /// <summary>Whether notes, decisions and attendance can still change.</summary>
    public bool IsOpTeSchrijven => Stand is not Zittingstand.Afgelast && VastgesteldOp is null;

    /// <summary>When it ends.</summary>
    public TimeOnly Einde => Begin.AddMinutes(Duur);

    /// <summary>Until when things can be put on the agenda without a reason.</summary>
    public DateTime Agendasluiting(Tafel tafel) => Dag.ToDateTime(Begin).AddHours(-tafel.Sluiting);
}

/// <summary>Who was there for an organisation.</summary>
internal sealed class Aanwezigheid : IOnderdeelVan<Zitting>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The organisation.</summary>
    public required string Organisatie { get; init; }

    /// <summary>Whether somebody was there for it.</summary>
    public bool Aanwezig { get; set; }
}

/// <summary>A colleague has the live screen of a sitting open; says nothing about a case.</summary>
internal sealed class Kijker
{
    /// <summary>The sitting.</summary>
    public Guid ZittingId { get; init; }

    /// <summary>Who.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Seen last on (UTC).</summary>
    public DateTimeOffset GezienOp { get; init; }
}

/// <summary>Something that an organisation does after a sitting; without data about people.</summary>
internal sealed class Actiepunt : IOnderdeelVan<Zitting>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    /// <remarks>The sitting in which it was agreed.</remarks>
    public Guid DossierId { get; init; }

    /// <summary>The tafel: open ones come back at the next sitting.</summary>
    public Guid TafelId { get; init; }

    /// <summary>Who does it.</summary>
    public required string Wie { get; init; }

    /// <summary>What.</summary>
    public required string Wat { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly Uiterlijk { get; init; }

    /// <summary>Done on; null until then.</summary>
    public DateOnly? GereedOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
