using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Mensenhandel.Domein;

/// <summary>The forms of exploitation .</summary>
internal enum Uitbuitingsvorm
{
    /// <summary>Sexual exploitation.</summary>
    Seksueel,

    /// <summary>Exploitation of labour.</summary>
    Arbeid,

    /// <summary>Being made to commit crimes.</summary>
    Crimineel,

    /// <summary>Forced removal of organs.</summary>
    Orgaan,
}

/// <summary>Where a signal came in first .</summary>
internal enum Meldpunt
{
    /// <summary>The municipality.</summary>
    Gemeente,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,

    /// <summary>Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel.</summary>
    Avim,

    /// <summary>Nederlandse Arbeidsinspectie.</summary>
    Arbeidsinspectie,

    /// <summary>CoMensha.</summary>
    Comensha,

    /// <summary>Somewhere else.</summary>
    Anders,
}

/// <summary>What the screeningsoverleg does with a signal .</summary>
internal enum Plaatsing
{
    /// <summary>The victim track.</summary>
    Slachtoffer,

    /// <summary>The offender track.</summary>
    Dader,

    /// <summary>Both tracks, which do not know of each other.</summary>
    Beide,

    /// <summary>Advice, and nothing else.</summary>
    Advies,

    /// <summary>Somebody outside the house goes on with it.</summary>
    Elders,
}

/// <summary>A signal of human trafficking, as an aandachtsfunctionaris or a meldpunt reports it. It knows its tracks; the tracks know neither it nor each other.</summary>
[Beschermd("mensenhandel.signaal", Rechten.SignaalLezen)]
internal sealed class Uitbuitingssignaal : IBeschermd, IMetVersie
{
    /// <summary>The theme of signals and of the offender track.</summary>
    public const string Mensenhandel = "mensenhandel";

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; } = Mensenhandel;

    /// <summary>Its number, in the order of coming.</summary>
    public int Volgnummer { get; init; }

    /// <summary>CBS code of the municipality that it is about.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Which form of exploitation.</summary>
    public Uitbuitingsvorm Vorm { get; init; }

    /// <summary>Where it came in first.</summary>
    public Meldpunt Meldpunt { get; init; }

    /// <summary>Whom it is about, as far as known; null when nobody knows, or once the data were taken out.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public string? Wie { get; set; }

    /// <summary>What was seen or heard; empty once the data were taken out.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; set; }

    /// <summary>Who reported it.</summary>
    public Guid MelderId { get; init; }

    /// <summary>Reported on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>What holds the signals of one bundle together; null for a signal on its own.</summary>
    public Guid? BundelId { get; set; }

    /// <summary>What the screeningsoverleg does with it; null while it waits.</summary>
    public Plaatsing? Plaatsing { get; private set; }

    /// <summary>The advice, or why somebody else goes on with it.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Reden { get; private set; }

    /// <summary>Who outside the house goes on with it; null for the other placements.</summary>
    public string? NaarWie { get; private set; }

    /// <summary>Placed on (UTC).</summary>
    public DateTimeOffset? GeplaatstOp { get; private set; }

    /// <summary>Placed by whom (user name).</summary>
    public string? GeplaatstDoor { get; private set; }

    /// <summary>The victim track; null when there is none, or the victim withdrew consent.</summary>
    public Guid? SlachtofferspoorId { get; private set; }

    /// <summary>The offender track; null when there is none.</summary>
    public Guid? DaderspoorId { get; private set; }

    /// <summary>The data about people were taken out on (UTC).</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>What people call it.</summary>
    public string Kenmerk => Nummer(Volgnummer);

    /// <summary>Whether it has a place in the victim track, or had one.</summary>
    public bool BijSlachtoffer => Plaatsing is Domein.Plaatsing.Slachtoffer or Domein.Plaatsing.Beide;

    /// <summary>Whether it has a place in the offender track.</summary>
    public bool BijDader => Plaatsing is Domein.Plaatsing.Dader or Domein.Plaatsing.Beide;

    /// <summary>What people call the signal with a number.</summary>
    public static string Nummer(int volgnummer) => FormattableString.Invariant($"M-{volgnummer:00000}");

    /// <summary>Whether it can get this place: a track that it has, it keeps.</summary>
    public bool KanNaar(Plaatsing plaatsing) => GewistOp is null
        && (!BijSlachtoffer || plaatsing is Domein.Plaatsing.Slachtoffer or Domein.Plaatsing.Beide)
        && (!BijDader || plaatsing is Domein.Plaatsing.Dader or Domein.Plaatsing.Beide);

    /// <summary>Gives it a place.</summary>
    /// <exception cref="InvalidOperationException">It would lose a track, or its data are gone.</exception>
    public void Plaats(Plaatsing plaatsing, string? reden, string? naarWie, string door, DateTimeOffset op)
    {
        if (!KanNaar(plaatsing))
        {
            throw new InvalidOperationException("A signal keeps the track that it has, and cannot be placed once its data are gone.");
        }

        (Plaatsing, Reden, NaarWie, GeplaatstDoor, GeplaatstOp) = (plaatsing, reden, naarWie, door, op);
    }

    /// <summary>Ties it to its tracks.</summary>
    public void Verbind(Guid? slachtofferspoor, Guid? daderspoor) => (SlachtofferspoorId, DaderspoorId) = (slachtofferspoor ?? SlachtofferspoorId, daderspoor ?? DaderspoorId);

    /// <summary>The victim withdrew consent: the tie goes, and so does what it says when it was about the victim alone. The placement stays, so that the count stays.</summary>
    public void LaatSlachtofferLos(DateTimeOffset op)
    {
        SlachtofferspoorId = null;
        if (Plaatsing is Domein.Plaatsing.Slachtoffer)
        {
            Wis(op);
        }
    }

    /// <summary>Takes the data about people out; the count stays.</summary>
    public void Wis(DateTimeOffset op) => (Wie, Tekst, Reden, GewistOp) = (null, "", null, op);
}
