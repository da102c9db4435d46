using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Mensenhandel.Domein;

/// <summary>How the approach to somebody who exploits others ended.</summary>
internal enum Regieresultaat
{
    /// <summary>The exploitation stopped.</summary>
    Gestopt,

    /// <summary>Police and OM go on with it.</summary>
    Strafzaak,

    /// <summary>A municipality or inspection acted.</summary>
    Bestuurlijk,

    /// <summary>Nothing was found.</summary>
    NietGebleken,
}

/// <summary>The approach to somebody who exploits others, or may. It stands by itself: nothing in it points at a signal or at the other track.</summary>
[Beschermd("mensenhandel.daderspoor", Rechten.DaderLezen)]
internal sealed class Daderspoor : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Uitbuitingssignaal.Mensenhandel;

    /// <summary>Its number, in the order of beginning.</summary>
    public int Volgnummer { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Whom it is about: a person or a network; empty once the data were taken out.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Wie { get; set; }

    /// <summary>What is known.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public required string Bekend { get; set; }

    /// <summary>Who leads it; null while nobody does.</summary>
    public Guid? ProcesregisseurId { get; set; }

    /// <summary>Began on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Ended on (UTC); null while it runs.</summary>
    public DateTimeOffset? AfgeslotenOp { get; private set; }

    /// <summary>How it ended.</summary>
    [Persoonsgegeven(Gegevenssoort.Strafrecht)]
    public Regieresultaat? Resultaat { get; private set; }

    /// <summary>The data about people were taken out on (UTC), some time after the end.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"D-{Volgnummer:00000}");

    /// <summary>Whether something may be written in it.</summary>
    public bool IsOpen => AfgeslotenOp is null;

    /// <summary>Whether it can go on after its end.</summary>
    public bool KanHeropen => AfgeslotenOp is not null && GewistOp is null;

    /// <summary>It ends.</summary>
    /// <exception cref="InvalidOperationException">It ended already.</exception>
    public void SluitAf(Regieresultaat resultaat, DateTimeOffset op)
    {
        Eis(IsOpen);
        (Resultaat, AfgeslotenOp) = (resultaat, op);
    }

    /// <summary>It goes on.</summary>
    /// <exception cref="InvalidOperationException">It did not end, or its data are gone.</exception>
    public void Heropen()
    {
        Eis(KanHeropen);
        (Resultaat, AfgeslotenOp) = (null, null);
    }

    /// <summary>The data about people go; the count stays.</summary>
    /// <exception cref="InvalidOperationException">It runs, or its data are gone already.</exception>
    public void Wis(DateTimeOffset op)
    {
        Eis(KanHeropen);
        (Wie, Bekend, GewistOp) = ("", "", op);
    }

    private static void Eis(bool kan)
    {
        if (!kan)
        {
            throw new InvalidOperationException("This track does not stand so that this can be done.");
        }
    }
}

/// <summary>Something that is done about somebody who exploits others.</summary>
internal sealed class Daderactie : IOnderdeelVan<Daderspoor>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>What is done, and by whom.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>Agreed on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Done on (UTC); null while it is not.</summary>
    public DateTimeOffset? KlaarOp { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
