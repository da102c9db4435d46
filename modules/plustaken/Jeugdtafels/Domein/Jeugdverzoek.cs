using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Jeugdtafels.Domein;

/// <summary>Where a request for a talk stands.</summary>
internal enum Jeugdstand
{
    /// <summary>Handed in; no day is set.</summary>
    Ingediend,

    /// <summary>A day is set and people are invited.</summary>
    Gepland,

    /// <summary>Talked about; the table goes on another time, for which no day is set.</summary>
    Aangehouden,

    /// <summary>Decided.</summary>
    Besloten,

    /// <summary>Taken back by whoever asked.</summary>
    Ingetrokken,
}

/// <summary>What is asked of the regional expert team .</summary>
internal enum Pijler
{
    /// <summary>Consultation and advice.</summary>
    Consultatie,

    /// <summary>Procesregie.</summary>
    Procesregie,
}

/// <summary>
/// A request to talk about a youth at a table (verzoek tot bespreking, B4.15). Its ground is the Jeugdwet, not the Wgs: nothing comes in from meldingen, cases or persons of the house, and nothing goes there.
/// </summary>
[Beschermd("jeugdtafels.verzoek", Rechten.VerzoekLezen)]
internal sealed class Jeugdverzoek : IBeschermd, IMetVersie
{
    /// <summary>The one theme of this module.</summary>
    public const string Jeugd = "jeugd";

    /// <summary>From this day nobody is a youth any more, in years: the Jeugdwet goes on until the 23rd birthday.</summary>
    public const int Grensleeftijd = 23;

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Jeugd;

    /// <summary>Its number, in the order of coming.</summary>
    public int Volgnummer { get; init; }

    /// <summary>Which table is asked.</summary>
    public Jeugdtafel Tafel { get; init; }

    /// <summary>CBS code of the municipality where the youth lives.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Name of the youth; empty once the data were taken out.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Naam { get; set; }

    /// <summary>Birth date of the youth; null once the data were taken out.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public DateOnly? Geboortedatum { get; set; }

    /// <summary>Names of the parents with authority, or the guardian.</summary>
    [Persoonsgegeven(Gegevenssoort.Relatie)]
    public required string Ouders { get; set; }

    /// <summary>What worries, and what was tried.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Zorgen { get; set; }

    /// <summary>What the table is asked.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Vraag { get; set; }

    /// <summary>What is asked of the expert team; null for the other tables.</summary>
    public Pijler? Pijler { get; init; }

    /// <summary>Whether a closed placement threatens, which the expert team tries to avoid .</summary>
    public bool GeslotenPlaatsing { get; init; }

    /// <summary>The youth leaves detention on this day; null when that is not what it is about .</summary>
    public DateOnly? VrijOp { get; init; }

    /// <summary>The request was talked about with the parents, and they got a copy, on this day (B4.15).</summary>
    public DateOnly? BesprokenOp { get; set; }

    /// <summary>What parents and youth say about it.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Reactie { get; set; }

    /// <summary>Why it was not talked about with them first; null when it was.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? NietBesproken { get; set; }

    /// <summary>Who asked.</summary>
    public Guid VerzoekerId { get; init; }

    /// <summary>Asked on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Where it stands.</summary>
    public Jeugdstand Stand { get; private set; }

    /// <summary>The talk begins then (UTC); null while no day is set.</summary>
    public DateTimeOffset? Begin { get; private set; }

    /// <summary>Where the talk is; null while no day is set.</summary>
    public string? Plaats { get; private set; }

    /// <summary>Code of the last decision; null until there is one.</summary>
    public string? Besluit { get; private set; }

    /// <summary>Why it was decided so.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Motivering { get; private set; }

    /// <summary>Decided on (UTC).</summary>
    public DateTimeOffset? BeslotenOp { get; private set; }

    /// <summary>Decided by whom (user name).</summary>
    public string? BeslotenDoor { get; private set; }

    /// <summary>The data about people were taken out on (UTC).</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"J-{Volgnummer:00000}");

    /// <summary>Whether something can still be done with it.</summary>
    public bool IsOpen => Stand is not (Jeugdstand.Besloten or Jeugdstand.Ingetrokken);

    /// <summary>How old the youth is on a day; null once the birth date was taken out.</summary>
    public int? Leeftijd(DateOnly op) => Geboortedatum is { } dag ? op.Year - dag.Year - (op < dag.AddYears(op.Year - dag.Year) ? 1 : 0) : null;

    /// <summary>Whether the youth is invited and heard on a day (B4.15).</summary>
    public bool WordtGehoord(DateOnly op) => Leeftijd(op) is >= Tafelregel.Hoorleeftijd;

    /// <summary>Sets the day, or another one.</summary>
    /// <exception cref="InvalidOperationException">It is closed.</exception>
    public void Plan(DateTimeOffset begin, string plaats)
    {
        Eis(IsOpen);
        (Begin, Plaats, Stand) = (begin, plaats, Jeugdstand.Gepland);
    }

    /// <summary>What the table decided; <see cref="Tafelregel.Aanhouden"/> leaves it open without a day.</summary>
    /// <exception cref="InvalidOperationException">No talk was planned.</exception>
    public void Beslis(string besluit, string motivering, string door, DateTimeOffset op)
    {
        Eis(Stand is Jeugdstand.Gepland);
        (Besluit, Motivering, BeslotenDoor, BeslotenOp) = (besluit, motivering, door, op);
        (Stand, Begin) = besluit == Tafelregel.Aanhouden.Code ? (Jeugdstand.Aangehouden, null) : (Jeugdstand.Besloten, Begin);
    }

    /// <summary>Whoever asked takes it back.</summary>
    /// <exception cref="InvalidOperationException">It is closed.</exception>
    public void TrekIn(DateTimeOffset op)
    {
        Eis(IsOpen);
        (Stand, BeslotenOp) = (Jeugdstand.Ingetrokken, op);
    }

    /// <summary>Takes the data about people out; what is counted stays.</summary>
    public void Wis(DateTimeOffset op)
    {
        (Naam, Ouders, Zorgen, Vraag) = ("", "", "", "");
        (Geboortedatum, Reactie, NietBesproken, Motivering, GewistOp) = (null, null, null, null, op);
    }

    private static void Eis(bool mag)
    {
        if (!mag)
        {
            throw new InvalidOperationException("This step cannot follow where the request stands now.");
        }
    }
}
