using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>Where a scenario stands.</summary>
internal enum Scenariostand
{
    /// <summary>Being composed.</summary>
    Concept,

    /// <summary>Ready: it can be sent until it expires.</summary>
    Vastgesteld,

    /// <summary>A newer one took its place.</summary>
    Vervangen,
}

/// <summary>What the house tells ZSM about somebody whom it knows, and what it advises. Composed by hand from the dossier; holds for three months (A-197, B4.9).</summary>
[Beschermd("knooppunt.scenario", Rechten.ScenarioLezen)]
internal sealed class Scenario : IBeschermd, IMetVersie
{
    /// <summary>How many months it holds: agreed nationally .</summary>
    public const int Geldigheid = 3;

    /// <summary>So many days before it expires, somebody is asked to renew it.</summary>
    public const int Vooraf = 14;

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>The case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>What ZSM must know of the situation.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Context { get; set; }

    /// <summary>What the house advises, and what each choice does.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Advies { get; set; }

    /// <summary>Whether a joint approach runs, which the afdoening takes into account .</summary>
    public bool ActieveAanpak { get; set; }

    /// <summary>Where it stands.</summary>
    public Scenariostand Stand { get; private set; }

    /// <summary>Last day on which it holds; null while it is a concept.</summary>
    public DateOnly? GeldigTot { get; private set; }

    /// <summary>Adopted by whom (user name).</summary>
    public string? VastgesteldDoor { get; private set; }

    /// <summary>Composed by whom.</summary>
    public Guid DoorId { get; init; }

    /// <summary>Begun on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether its time is over.</summary>
    public bool IsVerlopen(DateOnly vandaag) => Stand is Scenariostand.Vastgesteld && vandaag > GeldigTot;

    /// <summary>Whether it may be sent.</summary>
    public bool IsTeVerzenden(DateOnly vandaag) => Stand is Scenariostand.Vastgesteld && !IsVerlopen(vandaag);

    /// <summary>It is ready, and holds from today.</summary>
    public void StelVast(string door, DateOnly vandaag) => (Stand, VastgesteldDoor, GeldigTot) = Stand is Scenariostand.Concept
        ? (Scenariostand.Vastgesteld, door, vandaag.AddMonths(Geldigheid)) : throw new InvalidOperationException($"A scenario that is {Stand} cannot be adopted.");

    /// <summary>A newer one takes its place.</summary>
    public void Vervang() => Stand = Scenariostand.Vervangen;
}

/// <summary>Where something in a scenario comes from.</summary>
internal sealed class Scenariobron : IOnderdeelVan<Scenario>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The organisation that gave it.</summary>
    public required string Organisatie { get; init; }

    /// <summary>What it gave.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Wat { get; init; }

    /// <summary>How things stood on that day.</summary>
    public DateOnly Peildatum { get; init; }
}

/// <summary>What ZSM did with a scenario .</summary>
internal enum Weegwijze
{
    /// <summary>It weighed in the choice.</summary>
    Meegewogen,

    /// <summary>Some of it did.</summary>
    Deels,

    /// <summary>It did not.</summary>
    NietMeegewogen,
}

/// <summary>A scenario was sent to a partner in ZSM; terugkoppeling is asked with it .</summary>
internal sealed class Scenariozending : IOnderdeelVan<Scenario>, IMetVersie
{
    /// <summary>After so many days the partner is reminded of the terugkoppeling.</summary>
    public const int HerinnerNa = 28;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The partner.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Sent on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Sent by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>What the partner did with it; null until the partner said so.</summary>
    public Weegwijze? Gewogen { get; set; }

    /// <summary>Which afdoening it became, and what would help next time.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Toelichting { get; set; }

    /// <summary>Terugkoppeling received on (UTC).</summary>
    public DateTimeOffset? TerugOp { get; set; }

    /// <summary>Reminded on; null until then.</summary>
    public DateOnly? HerinnerdOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
