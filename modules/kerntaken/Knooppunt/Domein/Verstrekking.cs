using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>What became of what was given (Wgs 1.7 lid 4; B1.28).</summary>
internal enum Doeltreffendheid
{
    /// <summary>It helped.</summary>
    Ja,

    /// <summary>Some of it helped.</summary>
    Deels,

    /// <summary>It did not help.</summary>
    Nee,
}

/// <summary>A result of the joint processing was given to somebody: what, to whom, on which ground, with which purpose, by whom, seen when (Wgs 1.7; B1.27).</summary>
[Beschermd("knooppunt.verstrekking", Rechten.VerstrekkingLezen)]
internal sealed class Verstrekking : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>The melding or case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>The person whom it is about; null when it is about the whole case.</summary>
    public Guid? PersoonId { get; set; }

    /// <summary>The participant to whom it was given; null when it was a third party.</summary>
    public Guid? OrganisatieId { get; init; }

    /// <summary>The third party to whom it was given; null when it was a participant.</summary>
    public string? Derde { get; init; }

    /// <summary>What was given.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Wat { get; set; }

    /// <summary>On which ground.</summary>
    public required string Grond { get; init; }

    /// <summary>With which purpose, and why it was necessary.</summary>
    public required string Doel { get; init; }

    /// <summary>The five checks for a third party, as they were answered.</summary>
    public List<Derdentoets> Toetsen { get; init; } = [];

    /// <summary>Given on.</summary>
    public DateOnly VerstrektOp { get; init; }

    /// <summary>Given by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Seen by whom it was given to, on (UTC).</summary>
    public DateTimeOffset? GezienOp { get; set; }

    /// <summary>Feedback is asked on; each year anew until it comes.</summary>
    public DateOnly VraagOp { get; set; }

    /// <summary>Feedback was asked last on; null until then.</summary>
    public DateOnly? GevraagdOp { get; set; }

    /// <summary>How often feedback was asked.</summary>
    public int Gevraagd { get; set; }

    /// <summary>Whether it helped; null until somebody said so.</summary>
    public Doeltreffendheid? Doeltreffend { get; set; }

    /// <summary>What was done with it, or why nothing was.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Terugkoppeling { get; set; }

    /// <summary>Feedback came on (UTC).</summary>
    public DateTimeOffset? TerugOp { get; set; }

    /// <summary>The data about people were taken out on (UTC): nobody is asked about it any more.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Takes the data about people out; that something was given, to whom and on which ground, stays for as long as the house has to account for it.</summary>
    public void Wis(DateTimeOffset op) => (Wat, Terugkoppeling, PersoonId, GewistOp) = ("", null, null, op);

    /// <summary>Asks for feedback once more, and a year later again.</summary>
    public void VraagTerugkoppeling(DateOnly vandaag) => (GevraagdOp, Gevraagd, VraagOp) = (vandaag, Gevraagd + 1, vandaag.AddYears(1));
}

/// <summary>What must be so before a result goes to a third party (Wgs 1.7; B1.27).</summary>
internal enum Derdentoets
{
    /// <summary>It is necessary.</summary>
    Noodzakelijk,

    /// <summary>A law gives a basis.</summary>
    Grondslag,

    /// <summary>No participant objects.</summary>
    GeenBezwaar,

    /// <summary>The rechtmatigheidsadviescommissie tested it.</summary>
    RacGetoetst,

    /// <summary>Whoever supplied special or criminal data consents, or there are none.</summary>
    Toestemming,
}
