using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Reintegratie.Domein;

/// <summary>On which own ground a mayor or municipality hears that somebody comes back.</summary>
internal enum Signaalgrond
{
    /// <summary>Bestuurlijke Informatievoorziening Justitiabelen: the mayor of the address in the BRP (B4.8).</summary>
    Bij,

    /// <summary>Article 18b of the Wet straffen en beschermen: a possible risk of serious violence or sexual offences .</summary>
    Artikel18b,
}

/// <summary>What a mayor decides.</summary>
internal enum Signaalbesluit
{
    /// <summary>Nothing is needed.</summary>
    GeenMaatregel,

    /// <summary>People around are told or watched over, within the law.</summary>
    Maatregel,

    /// <summary>Another place to live is sought.</summary>
    AnderePlek,
}

/// <summary>The message that somebody comes back who may cause unrest or danger. Its circle is its own: whoever works on the return does not see it, and it does not point there.</summary>
[Beschermd("reintegratie.terugkeersignaal", Rechten.SignaalLezen)]
internal sealed class Terugkeersignaal : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Terugkeer.Reintegratie;

    /// <summary>Its number, in the order of coming.</summary>
    public int Volgnummer { get; init; }

    /// <summary>On which ground.</summary>
    public Signaalgrond Grond { get; init; }

    /// <summary>CBS code of the municipality of the address in the BRP.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Who comes back.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Naam { get; set; }

    /// <summary>What the message says.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public required string Bericht { get; set; }

    /// <summary>Comes back on; null when that is not known.</summary>
    public DateOnly? TerugOp { get; init; }

    /// <summary>Whether it is leave, not the end.</summary>
    public bool Verlof { get; init; }

    /// <summary>What the house advises, when the municipality asks .</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Advies { get; set; }

    /// <summary>Came in on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>What was decided; null until then.</summary>
    public Signaalbesluit? Besluit { get; private set; }

    /// <summary>Why.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Reden { get; private set; }

    /// <summary>Decided on (UTC).</summary>
    public DateTimeOffset? BeslotenOp { get; private set; }

    /// <summary>Decided by whom (user name).</summary>
    public string? BeslotenDoor { get; private set; }

    /// <summary>The data about people were taken out on (UTC).</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"T-{Volgnummer:00000}");

    /// <summary>The mayor decides.</summary>
    public void Beslis(Signaalbesluit besluit, string reden, string door, DateTimeOffset op) => (Besluit, Reden, BeslotenDoor, BeslotenOp) = (besluit, reden, door, op);

    /// <summary>Takes the data about people out; the count stays.</summary>
    public void Wis(DateTimeOffset op) => (Naam, Bericht, Advies, Reden, GewistOp) = ("", "", null, null, op);
}
