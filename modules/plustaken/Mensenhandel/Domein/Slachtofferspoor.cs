using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Mensenhandel.Domein;

/// <summary>What has to be arranged for a victim (B4.13).</summary>
internal enum Procedure
{
    /// <summary>The right to stay.</summary>
    Verblijf,

    /// <summary>A benefit.</summary>
    Uitkering,

    /// <summary>Health insurance.</summary>
    Verzekering,

    /// <summary>Registration in the BRP.</summary>
    Inschrijving,

    /// <summary>Shelter.</summary>
    Opvang,
}

/// <summary>Where a step stands.</summary>
internal enum Stapstand
{
    /// <summary>Nothing is done yet.</summary>
    Open,

    /// <summary>It was asked for.</summary>
    Loopt,

    /// <summary>It is arranged.</summary>
    Klaar,

    /// <summary>It does not apply.</summary>
    Nvt,
}

/// <summary>How the care for a victim ended.</summary>
internal enum Zorgresultaat
{
    /// <summary>The victim was helped and goes on alone.</summary>
    Geholpen,

    /// <summary>Another party goes on with the help.</summary>
    Overgedragen,

    /// <summary>The victim was not found any more.</summary>
    UitBeeld,

    /// <summary>It turned out not to be trafficking.</summary>
    GeenMensenhandel,
}

/// <summary>The care for one victim of trafficking, from the first contact to the end (A-055, B4.13). It stands by itself: nothing in it points at a signal or at the other track.</summary>
[Beschermd("mensenhandel.slachtofferspoor", Rechten.SlachtofferLezen)]
internal sealed class Slachtofferspoor : IBeschermd, IMetVersie
{
    /// <summary>The theme of the care for victims.</summary>
    public const string Zorgcoordinatie = "mensenhandel-zorgcoordinatie";

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Zorgcoordinatie;

    /// <summary>Its number, in the order of beginning.</summary>
    public int Volgnummer { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Name of the victim; empty once consent was withdrawn, or the data were taken out.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Naam { get; set; }

    /// <summary>Reference of CoMensha; null while there is none.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Comensha { get; set; }

    /// <summary>Began on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>The victim consented on; null while he was not asked.</summary>
    public DateOnly? ToestemmingOp { get; private set; }

    /// <summary>The victim withdrew consent on (UTC); null while he did not.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>Ended on (UTC); null while it runs.</summary>
    public DateTimeOffset? AfgeslotenOp { get; private set; }

    /// <summary>How it ended.</summary>
    [Persoonsgegeven(Gegevenssoort.ZorgEnToezicht)]
    public Zorgresultaat? Resultaat { get; private set; }

    /// <summary>The data about the victim were taken out on (UTC), some time after the end.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => FormattableString.Invariant($"Z-{Volgnummer:00000}");

    /// <summary>Whether something may be written in it.</summary>
    public bool IsOpen => IngetrokkenOp is null && AfgeslotenOp is null;

    /// <summary>Whether the victim can still withdraw consent: also after the end, as long as there are data.</summary>
    public bool KanIntrekken => IngetrokkenOp is null && GewistOp is null;

    /// <summary>Whether it can go on after its end.</summary>
    public bool KanHeropen => AfgeslotenOp is not null && KanIntrekken;

    /// <summary>Whether a step may stand so. Every procedure hands data of the victim to somebody else, so nothing is asked for or arranged before the victim consents (B4.13). Reporting to CoMensha stands by itself: whoever must report by law needs no consent.</summary>
    public bool KanStap(Stapstand stand) => ToestemmingOp is not null || stand is Stapstand.Open or Stapstand.Nvt;

    /// <summary>The victim consents.</summary>
    /// <exception cref="InvalidOperationException">Consent was withdrawn, or it ended.</exception>
    public void GeefToestemming(DateOnly op)
    {
        Eis(IsOpen);
        ToestemmingOp = op;
    }

    /// <summary>It ends.</summary>
    /// <exception cref="InvalidOperationException">Consent was withdrawn, or it ended already.</exception>
    public void SluitAf(Zorgresultaat resultaat, DateTimeOffset op)
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

    /// <summary>The data about the victim go; the count stays.</summary>
    /// <exception cref="InvalidOperationException">It runs, or its data are gone already.</exception>
    public void Wis(DateTimeOffset op)
    {
        Eis(KanHeropen);
        (Naam, Comensha, GewistOp) = ("", null, op);
    }

    /// <summary>The victim withdraws consent: the data go, the count stays.</summary>
    /// <exception cref="InvalidOperationException">Consent was withdrawn already, or the data are gone.</exception>
    public void TrekIn(DateTimeOffset op)
    {
        Eis(KanIntrekken);
        (Naam, Comensha, IngetrokkenOp) = ("", null, op);
    }

    private static void Eis(bool kan)
    {
        if (!kan)
        {
            throw new InvalidOperationException("This track does not stand so that this can be done.");
        }
    }
}

/// <summary>One procedure for a victim, and how it stands.</summary>
internal sealed class Procedurestap : IOnderdeelVan<Slachtofferspoor>, IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Which procedure.</summary>
    public Procedure Procedure { get; init; }

    /// <summary>How it stands.</summary>
    [Persoonsgegeven(Gegevenssoort.ZorgEnToezicht)]
    public Stapstand Stand { get; set; }

    /// <summary>What is arranged, and with whom.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Toelichting { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>Something that the zorgcoordinator wrote down about a victim.</summary>
internal sealed class Slachtoffernotitie : IOnderdeelVan<Slachtofferspoor>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>What was written down.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>Written down on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }
}
