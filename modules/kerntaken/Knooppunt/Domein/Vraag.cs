using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>Where a question stands.</summary>
internal enum Vraagstand
{
    /// <summary>Asked; nobody has it yet.</summary>
    Gesteld,

    /// <summary>Somebody of the house looks for the answer.</summary>
    InBehandeling,

    /// <summary>Put out in the chain, because the house does not know.</summary>
    Uitgezet,

    /// <summary>Answered; the asker can say that it does not help.</summary>
    Beantwoord,

    /// <summary>Done.</summary>
    Gesloten,
}

/// <summary>What can be done with a question.</summary>
internal enum Vraagstap
{
    /// <summary>Somebody becomes its owner.</summary>
    Nemen,

    /// <summary>It is put out to a partner.</summary>
    Uitzetten,

    /// <summary>It is answered.</summary>
    Beantwoorden,

    /// <summary>The asker is not helped by the answer.</summary>
    Terugsturen,

    /// <summary>It is closed.</summary>
    Sluiten,
}

/// <summary>A question to the house, with or without a melding or case; the criteria of a melding do not hold for it. It always ends with an answer .</summary>
[Beschermd("knooppunt.vraag", Rechten.VraagLezen)]
internal sealed class Vraag : IBeschermd, IMetVersie
{
    /// <summary>How long the text of a closed question stays, in months: long enough to come back to it (AVG 5 lid 1 e). What others can use again goes into the knowledge base, where nobody is in it.</summary>
    public const int Bewaren = 12;

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>Its number, in the order of coming.</summary>
    public int Volgnummer { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Onderwerp { get; set; }

    /// <summary>The question.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>CBS code of the municipality; null when it belongs to none.</summary>
    public string? Gemeente { get; init; }

    /// <summary>The melding or case; null when it is about none.</summary>
    public Guid? OnderwerpId { get; init; }

    /// <summary>The number of that melding or case.</summary>
    public string? Nummer { get; init; }

    /// <summary>Who asked.</summary>
    public Guid VragerId { get; init; }

    /// <summary>For whom it was written down, for example a wijkteam that called; null when the asker asks for himself.</summary>
    public string? Namens { get; init; }

    /// <summary>The answer is wanted by then.</summary>
    public DateOnly Uiterlijk { get; init; }

    /// <summary>Asked on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Who answers for it; null while nobody has it.</summary>
    public Guid? EigenaarId { get; private set; }

    /// <summary>Where it stands.</summary>
    public Vraagstand Stand { get; private set; }

    /// <summary>The answer; null until there is one.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Antwoord { get; private set; }

    /// <summary>Answered on (UTC).</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Why the asker was not helped by an earlier answer.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Reactie { get; private set; }

    /// <summary>Closed on (UTC).</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>The data about people were taken out on (UTC).</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"V-{Volgnummer:00000}");

    /// <summary>Whether something can still be done with it.</summary>
    public bool IsOpen => Stand is not Vraagstand.Gesloten;

    /// <summary>Whether a step can follow now.</summary>
    public bool Kan(Vraagstap stap) => stap switch
    {
        Vraagstap.Nemen => Stand is Vraagstand.Gesteld or Vraagstand.InBehandeling or Vraagstand.Uitgezet,
        Vraagstap.Uitzetten or Vraagstap.Beantwoorden => Stand is Vraagstand.InBehandeling or Vraagstand.Uitgezet,
        Vraagstap.Terugsturen or Vraagstap.Sluiten => Stand is Vraagstand.Beantwoord,
        _ => false,
    };

    /// <summary>Takes the data about people out; the count stays.</summary>
    public void Wis(DateTimeOffset op) => (Onderwerp, Tekst, Antwoord, Reactie, GewistOp) = ("verwijderd na de bewaartermijn", "", null, null, op);

    /// <summary>Somebody takes it.</summary>
    public void Neem(Guid eigenaar)
    {
        Eis(Vraagstap.Nemen);
        EigenaarId = eigenaar;
        Stand = Stand is Vraagstand.Gesteld ? Vraagstand.InBehandeling : Stand;
    }

    /// <summary>It goes to a partner.</summary>
    public void ZetUit()
    {
        Eis(Vraagstap.Uitzetten);
        Stand = Vraagstand.Uitgezet;
    }

    /// <summary>It is answered.</summary>
    /// <exception cref="ArgumentException">There is no text: a question never ends without an answer .</exception>
    public void Beantwoord(string antwoord, DateTimeOffset op)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(antwoord);
        Eis(Vraagstap.Beantwoorden);
        (Stand, Antwoord, BeantwoordOp) = (Vraagstand.Beantwoord, antwoord.Trim(), op);
    }

    /// <summary>The asker is not helped.</summary>
    public void StuurTerug(string reactie)
    {
        Eis(Vraagstap.Terugsturen);
        (Stand, Reactie) = (Vraagstand.InBehandeling, reactie);
    }

    /// <summary>It is done.</summary>
    public void Sluit(DateTimeOffset op)
    {
        Eis(Vraagstap.Sluiten);
        (Stand, GeslotenOp) = (Vraagstand.Gesloten, op);
    }

    private void Eis(Vraagstap stap)
    {
        if (!Kan(stap))
        {
            throw new InvalidOperationException($"{stap} cannot follow on {Stand}.");
        }
    }
}

/// <summary>A question that was put out to a partner, with what the partner answered.</summary>
internal sealed class Uitzetting : IOnderdeelVan<Vraag>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>The partner.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>What this partner is asked in particular; null when it is the question as it stands.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Toelichting { get; set; }

    /// <summary>Put out on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>What the partner answered; null until then.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Antwoord { get; set; }

    /// <summary>Answered on (UTC).</summary>
    public DateTimeOffset? BeantwoordOp { get; set; }

    /// <summary>Answered by whom (user name).</summary>
    public string? BeantwoordDoor { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
