using Zvh.Abstractions;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>Where a request for information stands.</summary>
internal enum Verzoekstand
{
    /// <summary>The partner was asked.</summary>
    Open,

    /// <summary>The partner answered.</summary>
    Geantwoord,

    /// <summary>The partner does not give it, with the reason.</summary>
    Geweigerd,

    /// <summary>The house does not need it any more.</summary>
    Ingetrokken,
}

/// <summary>Asks one partner for information about a melding or case, with a term. The partner answers here and not by mail .</summary>
[Beschermd("knooppunt.informatieverzoek", Rechten.VerzoekLezen)]
internal sealed class Informatieverzoek : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>The melding or case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>The partner.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Why it is needed, with which purpose.</summary>
    public required string Doel { get; init; }

    /// <summary>What is asked, about whom.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Vraag { get; init; }

    /// <summary>Last day to answer.</summary>
    public DateOnly Uiterlijk { get; init; }

    /// <summary>Where it stands.</summary>
    public Verzoekstand Stand { get; private set; }

    /// <summary>What the partner gave.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Antwoord { get; private set; }

    /// <summary>On which ground the partner gave it (B1.9).</summary>
    public Leveringsgrond? Grond { get; private set; }

    /// <summary>Why it was refused or taken back; without data about people.</summary>
    public string? Reden { get; private set; }

    /// <summary>Dealt with on (UTC).</summary>
    public DateTimeOffset? AfgehandeldOp { get; private set; }

    /// <summary>Dealt with by whom (user name).</summary>
    public string? AfgehandeldDoor { get; private set; }

    /// <summary>The answer was taken over into the case on (UTC); null until then.</summary>
    public DateTimeOffset? OvergenomenOp { get; private set; }

    /// <summary>Reminded on; null until then.</summary>
    public DateOnly? HerinnerdOp { get; set; }

    /// <summary>Asked on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Asked by whom.</summary>
    public Guid DoorId { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Whether it is too late.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Stand is Verzoekstand.Open && Uiterlijk < vandaag;

    /// <summary>The partner answers.</summary>
    public void Beantwoord(string antwoord, Leveringsgrond grond, string door, DateTimeOffset op)
    {
        Eis();
        (Stand, Antwoord, Grond, AfgehandeldDoor, AfgehandeldOp) = (Verzoekstand.Geantwoord, antwoord, grond, door, op);
    }

    /// <summary>What is needed of the answer went into the case.</summary>
    public void NeemOver(DateTimeOffset op) => OvergenomenOp = Stand is Verzoekstand.Geantwoord && OvergenomenOp is null ? op : throw new InvalidOperationException($"An answer is taken over once; this request is {Stand}.");

    /// <summary>The partner does not give it.</summary>
    public void Weiger(string reden, string door, DateTimeOffset op)
    {
        Eis();
        (Stand, Reden, AfgehandeldDoor, AfgehandeldOp) = (Verzoekstand.Geweigerd, reden, door, op);
    }

    /// <summary>The house takes it back.</summary>
    public void TrekIn(string reden, string door, DateTimeOffset op)
    {
        Eis();
        (Stand, Reden, AfgehandeldDoor, AfgehandeldOp) = (Verzoekstand.Ingetrokken, reden, door, op);
    }

    private void Eis()
    {
        if (Stand is not Verzoekstand.Open)
        {
            throw new InvalidOperationException($"A request that is {Stand} stays so.");
        }
    }
}
