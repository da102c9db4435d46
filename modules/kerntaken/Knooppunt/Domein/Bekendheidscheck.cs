using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>Where a question to another house stands.</summary>
internal enum Checkstand
{
    /// <summary>Not answered yet.</summary>
    Wacht,

    /// <summary>The other house knows nobody like this.</summary>
    Onbekend,

    /// <summary>The other house knows the person, and says whom to call.</summary>
    Bekend,

    /// <summary>The other house was asked to give what is needed.</summary>
    OverdrachtGevraagd,

    /// <summary>It gave it.</summary>
    Overgedragen,

    /// <summary>It does not give it, with the reason.</summary>
    Geweigerd,

    /// <summary>The time is over; what was exchanged is gone.</summary>
    Verlopen,
}

/// <summary>Asks another house whether it knows somebody (Wgs 2.28; B1.31): first hit or no hit with somebody to call, then, with consent, what is needed.</summary>
[Beschermd("knooppunt.bekendheidscheck", Rechten.CheckLezen)]
internal sealed class Bekendheidscheck : IBeschermd, IMetVersie
{
    /// <summary>Days after which a check ends, however far it came.</summary>
    public const int Geldig = 30;

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>The melding or case for which it is asked.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>Whom it is about; null once the time is over.</summary>
    public Guid? PersoonId { get; private set; }

    /// <summary>The house that is asked.</summary>
    public Guid HuisId { get; init; }

    /// <summary>For which purpose; without data about people, the other house reads it.</summary>
    public required string Doel { get; init; }

    /// <summary>For which task in the law.</summary>
    public required string Taak { get; init; }

    /// <summary>Who asked.</summary>
    public Guid DoorId { get; init; }

    /// <summary>Asked on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly VerlooptOp { get; init; }

    /// <summary>Where it stands.</summary>
    public Checkstand Stand { get; private set; }

    /// <summary>Whom to call at the other house.</summary>
    public string? Contact { get; private set; }

    /// <summary>What is needed of the other house, and why.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Overdrachtvraag { get; private set; }

    /// <summary>What the other house gave.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Overdracht { get; private set; }

    /// <summary>On which conditions, or why it was refused.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>Answered last on (UTC).</summary>
    public DateTimeOffset? AntwoordOp { get; private set; }

    /// <summary>The house looks for an answer again on (UTC); null when there is nothing to wait for.</summary>
    public DateTimeOffset? VolgendePoging { get; set; }

    /// <summary>How often it could not be asked in a row.</summary>
    public int Mislukt { get; set; }

    /// <summary>What went wrong last, for the screen; null when nothing did.</summary>
    public string? Storing { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>A new one, to be asked at once.</summary>
    public Bekendheidscheck Over(Guid persoon, DateTimeOffset nu)
    {
        (PersoonId, VolgendePoging) = (persoon, nu);
        return this;
    }

    /// <summary>The other house answered the first question.</summary>
    public void Beantwoord(bool bekend, string? contact, DateTimeOffset op)
    {
        Neem(Checkstand.Wacht, bekend ? Checkstand.Bekend : Checkstand.Onbekend, op);
        Contact = bekend ? contact : null;
    }

    /// <summary>Asks for what is needed.</summary>
    public void VraagOverdracht(string wat, DateTimeOffset nu) => (Stand, Overdrachtvraag, VolgendePoging) = Stand is Checkstand.Bekend ? (Checkstand.OverdrachtGevraagd, wat, nu) : throw Niet();

    /// <summary>The other house decided.</summary>
    public void Beslis(string? overdracht, string? toelichting, DateTimeOffset op)
    {
        Neem(Checkstand.OverdrachtGevraagd, overdracht is null ? Checkstand.Geweigerd : Checkstand.Overgedragen, op);
        (Overdracht, Toelichting) = (overdracht, toelichting);
    }

    /// <summary>Ends it: what was exchanged goes, that it was asked stays.</summary>
    public void Verloop() => (Stand, PersoonId, Contact, Overdrachtvraag, Overdracht, Toelichting, VolgendePoging, Storing) = (Checkstand.Verlopen, null, null, null, null, null, null, null);

    // An answer came: there is nothing to wait for until somebody asks more.
    private void Neem(Checkstand van, Checkstand naar, DateTimeOffset op)
    {
        if (Stand != van)
        {
            throw Niet();
        }

        (Stand, AntwoordOp, VolgendePoging, Mislukt, Storing) = (naar, op, null, 0, null);
    }

    private InvalidOperationException Niet() => new($"This cannot follow on {Stand}.");
}

/// <summary>Where a question of another house stands.</summary>
internal enum Ontvangenstand
{
    /// <summary>Hit or no hit was answered.</summary>
    Beantwoord,

    /// <summary>It asks for what is needed; somebody of this house decides.</summary>
    OverdrachtGevraagd,

    /// <summary>This house gave it.</summary>
    Gegeven,

    /// <summary>This house did not give it.</summary>
    Geweigerd,

    /// <summary>The time is over.</summary>
    Verlopen,
}

/// <summary>A question of another house whether this one knows somebody. Of whom is not kept: only the case in which the person stands, when there is one.</summary>
[Beschermd("knooppunt.ontvangencheck", Rechten.OntvangenLezen)]
internal sealed class Ontvangencheck : IBeschermd, IMetVersie
{
    /// <summary>The number that the other house gave it.</summary>
    public Guid Id { get; init; }

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>Which house asks.</summary>
    public Guid HuisId { get; init; }

    /// <summary>For which purpose.</summary>
    public required string Doel { get; init; }

    /// <summary>For which task in the law.</summary>
    public required string Taak { get; init; }

    /// <summary>The case in which the person stands; null when nobody is known.</summary>
    public Guid? CasusId { get; init; }

    /// <summary>The number of that case.</summary>
    public string? Nummer { get; init; }

    /// <summary>Came in on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly VerlooptOp { get; init; }

    /// <summary>Where it stands.</summary>
    public Ontvangenstand Stand { get; private set; }

    /// <summary>What the other house needs, and why.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Overdrachtvraag { get; private set; }

    /// <summary>What was given.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Overdracht { get; private set; }

    /// <summary>On which conditions, or why it was refused.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>Decided by whom (user name).</summary>
    public string? BeslotenDoor { get; private set; }

    /// <summary>Decided on (UTC).</summary>
    public DateTimeOffset? BeslotenOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether the person is known here.</summary>
    public bool IsBekend => CasusId is not null;

    /// <summary>The other house asks for what is needed; asked again, nothing changes.</summary>
    /// <returns>Whether this is new.</returns>
    public bool VraagOverdracht(string wat)
    {
        if (Stand is not Ontvangenstand.Beantwoord || !IsBekend)
        {
            return false;
        }

        (Stand, Overdrachtvraag) = (Ontvangenstand.OverdrachtGevraagd, wat);
        return true;
    }

    /// <summary>This house gives it.</summary>
    public void Geef(string wat, string? voorwaarden, string door, DateTimeOffset op) => Besluit(Ontvangenstand.Gegeven, wat, voorwaarden, door, op);

    /// <summary>This house does not give it.</summary>
    public void Weiger(string reden, string door, DateTimeOffset op) => Besluit(Ontvangenstand.Geweigerd, null, reden, door, op);

    /// <summary>Ends it: what was exchanged goes, that it was asked stays.</summary>
    public void Verloop() => (Stand, Overdrachtvraag, Overdracht, Toelichting) = (Ontvangenstand.Verlopen, null, null, null);

    private void Besluit(Ontvangenstand stand, string? wat, string? toelichting, string door, DateTimeOffset op) => (Stand, Overdracht, Toelichting, BeslotenDoor, BeslotenOp) = Stand is Ontvangenstand.OverdrachtGevraagd
        ? (stand, wat, toelichting, door, op) : throw new InvalidOperationException($"There is nothing to decide: {Stand}.");
}
