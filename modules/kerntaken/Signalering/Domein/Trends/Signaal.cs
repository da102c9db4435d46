using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Signalering.Domein.Trends;

/// <summary>Where a signal stands, from the count to what came of it .</summary>
internal enum Signaalstand
{
    /// <summary>The count struck; nobody looked yet.</summary>
    Nieuw,

    /// <summary>The analyst looked, and there is nothing to advise: a backlog, a campaign, chance.</summary>
    Afgedaan,

    /// <summary>Administrators were given advice.</summary>
    Geadviseerd,

    /// <summary>It is written down what came of the advice.</summary>
    Opgevolgd,
}

/// <summary>A week in which a municipality had more meldingen in a theme than it ordinarily has, and what people made of that. About numbers, never about persons.</summary>
internal sealed class Signaal : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Thema { get; init; }

    /// <summary>The Monday of the week.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>How many there were.</summary>
    public required int Aantal { get; init; }

    /// <summary>How many there are in an ordinary week.</summary>
    public required decimal Verwacht { get; init; }

    /// <summary>Above this number it is out of the ordinary.</summary>
    public required decimal Grens { get; init; }

    /// <summary>By which method and version.</summary>
    public required string Methode { get; init; }

    /// <summary>Which of its measures struck.</summary>
    public required string Maat { get; init; }

    /// <summary>Counted on (UTC).</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>Where it stands.</summary>
    public Signaalstand Stand { get; private set; }

    /// <summary>What the analyst saw behind the number.</summary>
    public string? Beoordeling { get; private set; }

    /// <summary>The advice to administrators.</summary>
    public string? Advies { get; private set; }

    /// <summary>To which body, as the region calls it.</summary>
    public string? Gremium { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Opvolging { get; private set; }

    /// <summary>Who judged it (user name).</summary>
    public string? BeoordeeldDoor { get; private set; }

    /// <summary>Judged on (UTC).</summary>
    public DateTimeOffset? BeoordeeldOp { get; private set; }

    /// <summary>Who wrote down what came of it (user name).</summary>
    public string? OpgevolgdDoor { get; private set; }

    /// <summary>Written down on (UTC).</summary>
    public DateTimeOffset? OpgevolgdOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Closes a signal that says nothing.</summary>
    public Uitkomst DoeAf(string beoordeling, string door, DateTimeOffset op) => Beoordeel(Signaalstand.Afgedaan, beoordeling, door, op);

    /// <summary>Gives administrators advice.</summary>
    public Uitkomst Adviseer(string beoordeling, string advies, string gremium, string door, DateTimeOffset op)
    {
        var uitkomst = Beoordeel(Signaalstand.Geadviseerd, beoordeling, door, op);
        (Advies, Gremium) = uitkomst.Gelukt ? (advies, gremium) : (Advies, Gremium);
        return uitkomst;
    }

    /// <summary>Writes down what came of the advice.</summary>
    public Uitkomst VolgOp(string opvolging, string door, DateTimeOffset op)
    {
        if (Stand is not Signaalstand.Geadviseerd)
        {
            return Uitkomst.Geweigerd("", "Er is nog geen advies om op te volgen.");
        }

        (Stand, Opvolging, OpgevolgdDoor, OpgevolgdOp) = (Signaalstand.Opgevolgd, opvolging, door, op);
        return Uitkomst.Ok();
    }

    private Uitkomst Beoordeel(Signaalstand stand, string beoordeling, string door, DateTimeOffset op)
    {
        if (Stand is not Signaalstand.Nieuw)
        {
            return Uitkomst.Geweigerd("", "Dit signaal is al beoordeeld.");
        }

        (Stand, Beoordeling, BeoordeeldDoor, BeoordeeldOp) = (stand, beoordeling, door, op);
        return Uitkomst.Ok();
    }
}

/// <summary>A week that was judged for every municipality and theme: so that each is judged once, on whatever node.</summary>
internal sealed class Signaalweek
{
    /// <summary>The Monday of the week.</summary>
    public DateOnly Week { get; init; }

    /// <summary>Judged on (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}
