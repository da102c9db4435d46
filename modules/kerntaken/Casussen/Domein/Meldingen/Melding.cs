using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Domein.Meldingen;

/// <summary>Where a melding stands on its way .</summary>
internal enum Meldingstatus
{
    /// <summary>Received; nobody judged it yet.</summary>
    Ontvangen,

    /// <summary>Handed to whoever does this theme for this municipality.</summary>
    Overgedragen,

    /// <summary>Becomes a case, or joins one.</summary>
    Opgepakt,

    /// <summary>Answered with advice .</summary>
    Advies,

    /// <summary>Not taken up; the data about people go, the count stays (BGS 1.16 lid 1, B1.17).</summary>
    NietOpgepakt,
}

/// <summary>A notification that something is the matter with somebody. Not every melding becomes a case .</summary>
[Beschermd("casussen.melding", Rechten.MeldingLezen, Kenmerkveld = nameof(Nummer), Afschermrecht = Rechten.AfgeschermdLezen)]
internal sealed class Melding : IBeschermd, IAfschermbaar, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Number in the house, for example <c>M-2026-00012</c>.</summary>
    public required string Nummer { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Thema { get; set; }

    /// <summary>Code of the source, one of the region's .</summary>
    public required string Bron { get; set; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; set; }

    /// <summary>Received on; statistics count by this day .</summary>
    public DateOnly OntvangenOp { get; set; }

    /// <summary>Whether it cannot wait for the fixed pattern .</summary>
    public bool Spoed { get; set; }

    /// <summary>Why it cannot wait.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Spoedreden { get; set; }

    /// <summary>Whether criminal law is in play; decides who does it in some regions .</summary>
    public bool Strafrecht { get; set; }

    /// <summary>The organisation that reports.</summary>
    public required string Melder { get; set; }

    /// <summary>What is the matter.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Aanleiding { get; set; }

    /// <summary>What the reporter wants to reach (B2.4).</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Doel { get; set; }

    /// <summary>What was tried before .</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? EerderGeprobeerd { get; set; }

    /// <summary>Whether the person knows of it (B2.5).</summary>
    public bool VoorafBesproken { get; set; }

    /// <summary>Why the person does not know.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? NietBesprokenReden { get; set; }

    /// <summary>Where it stands.</summary>
    public Meldingstatus Status { get; set; }

    /// <summary>Why it was handed over, answered or not taken up; without data about people.</summary>
    public string? Besluitreden { get; set; }

    /// <summary>To whom it was handed over.</summary>
    public string? OvergedragenAan { get; set; }

    /// <summary>Decided on (UTC).</summary>
    public DateTimeOffset? BeslotenOp { get; set; }

    /// <summary>Decided by whom (user name).</summary>
    public string? BeslotenDoor { get; set; }

    /// <inheritdoc />
    /// <remarks>A melding is shielded with its case.</remarks>
    public bool Afgeschermd { get; set; }

    /// <summary>The data about people went on (UTC); null while they are there.</summary>
    public DateTimeOffset? GeanonimiseerdOp { get; set; }

    /// <summary>First processed on (UTC); the clock of five years (Wgs 1.8 lid 7, B1.16).</summary>
    public DateTimeOffset EersteVerwerkingOp { get; init; }

    /// <summary>Registered by whom (user name).</summary>
    public required string Door { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether somebody may still decide, or decide otherwise: until the data about people are gone.</summary>
    public bool IsTeBesluiten => GeanonimiseerdOp is null;

    /// <summary>Hands it to another party.</summary>
    public void DraagOver(string aan, string reden, string door, DateTimeOffset op)
    {
        Besluit(Meldingstatus.Overgedragen, reden, door, op);
        OvergedragenAan = aan;
    }

    /// <summary>Decides what happens with it.</summary>
    /// <exception cref="InvalidOperationException">The data about people are gone.</exception>
    public void Besluit(Meldingstatus status, string reden, string door, DateTimeOffset op)
    {
        if (!IsTeBesluiten)
        {
            throw new InvalidOperationException("A melding without data about people stays as it is.");
        }

        (Status, Besluitreden, BeslotenDoor, BeslotenOp, OvergedragenAan) = (status, reden, door, op, null);
    }

    /// <summary>Takes the decision back, so that another can be taken.</summary>
    public void NeemBesluitTerug()
    {
        if (IsTeBesluiten)
        {
            (Status, Besluitreden, BeslotenDoor, BeslotenOp, OvergedragenAan) = (Meldingstatus.Ontvangen, null, null, null, null);
        }
    }

    /// <summary>Takes the data about people out. Source, theme, municipality, day and outcome stay, so that the figures stay .</summary>
    public void Anonimiseer(DateTimeOffset op) =>
        (Aanleiding, Doel, EerderGeprobeerd, Spoedreden, NietBesprokenReden, GeanonimiseerdOp) = (null, null, null, null, null, op);
}

/// <summary>Whom a melding is about.</summary>
internal sealed class Meldingpersoon : IOnderdeelVan<Melding>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    /// <remarks>The melding.</remarks>
    public Guid DossierId { get; init; }

    /// <summary>The person.</summary>
    public Guid PersoonId { get; set; }
}
