namespace Zvh.Jeugdtafels.Domein;

/// <summary>The tables about one youth .</summary>
internal enum Jeugdtafel
{
    /// <summary>Jeugdbeschermingstafel: whether the Raad voor de Kinderbescherming looks into it, in the presence of parents and youth.</summary>
    Bescherming,

    /// <summary>Regionaal Expert Team: advice or procesregie where ordinary help is stuck, to avoid a closed placement.</summary>
    Expertteam,

    /// <summary>Nazorgtafel: the way back after youth detention.</summary>
    Nazorg,
}

/// <summary>As whom somebody sits at a table about a youth.</summary>
internal enum Tafelrol
{
    /// <summary>Independent chair.</summary>
    Voorzitter,

    /// <summary>Secretary.</summary>
    Secretaris,

    /// <summary>Leads the process of a joint approach.</summary>
    Procesregisseur,

    /// <summary>Raad voor de Kinderbescherming.</summary>
    Raad,

    /// <summary>Gecertificeerde instelling.</summary>
    GecertificeerdeInstelling,

    /// <summary>The municipality of the youth.</summary>
    Gemeente,

    /// <summary>Whoever asked for the talk.</summary>
    Verzoeker,

    /// <summary>Somebody who helps the youth or the family.</summary>
    Hulpverlener,

    /// <summary>Somebody who works where the youth is detained.</summary>
    Inrichting,

    /// <summary>A parent with authority, or a guardian.</summary>
    Ouder,

    /// <summary>The youth.</summary>
    Jeugdige,
}

/// <summary>One of the decisions that a table can take.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Titel">What screen and letter say.</param>
internal sealed record Jeugdbesluit(string Code, string Titel);

/// <summary>What a table is: who must be there, who must be heard and what it can decide.</summary>
/// <param name="Tafel">Which one.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Duur">How long a talk lasts, in minutes.</param>
/// <param name="Quorum">Without one of each of these it decides nothing.</param>
/// <param name="Gewoonlijk">Who is invited from the start; parents and youth come on top.</param>
/// <param name="Besluiten">What it can decide.</param>
internal sealed record Tafelregel(Jeugdtafel Tafel, string Naam, int Duur, IReadOnlyList<Tafelrol> Quorum, IReadOnlyList<Tafelrol> Gewoonlijk, IReadOnlyList<Jeugdbesluit> Besluiten)
{
    /// <summary>From this age a youth is invited and heard (Jeugdwet; B4.15).</summary>
    public const int Hoorleeftijd = 12;

    /// <summary>The decision to go on another time; every table can take it.</summary>
    public static readonly Jeugdbesluit Aanhouden = new("aanhouden", "De tafel praat later verder");

    /// <summary>The tables, in the order of a list.</summary>
    public static IReadOnlyList<Tafelregel> Alle { get; } =
    [
        new(Jeugdtafel.Bescherming, "Jeugdbeschermingstafel", 90, [Tafelrol.Voorzitter, Tafelrol.Secretaris, Tafelrol.Raad, Tafelrol.GecertificeerdeInstelling],
            [Tafelrol.Voorzitter, Tafelrol.Secretaris, Tafelrol.Raad, Tafelrol.GecertificeerdeInstelling, Tafelrol.Verzoeker],
            [new("onderzoek", "De Raad voor de Kinderbescherming start een onderzoek"), new("geen-onderzoek", "Er komt geen onderzoek: hulp gaat vrijwillig verder"), new("ots-eindigt", "De ondertoezichtstelling kan eindigen"), new("ots-verder", "De ondertoezichtstelling moet verder"), Aanhouden]),
        new(Jeugdtafel.Expertteam, "Regionaal Expert Team jeugd", 60, [Tafelrol.Voorzitter, Tafelrol.Procesregisseur, Tafelrol.Hulpverlener],
            [Tafelrol.Voorzitter, Tafelrol.Procesregisseur, Tafelrol.Hulpverlener, Tafelrol.Verzoeker],
            [new("advies", "Het team geeft advies; wie hulp geeft, gaat verder"), new("procesregie", "Het team neemt de procesregie"), Aanhouden]),
        new(Jeugdtafel.Nazorg, "Nazorgtafel jeugd", 60, [Tafelrol.Voorzitter, Tafelrol.Raad, Tafelrol.Gemeente],
            [Tafelrol.Voorzitter, Tafelrol.Raad, Tafelrol.Gemeente, Tafelrol.Inrichting],
            [new("terugkeerplan", "Het plan voor de terugkeer staat vast"), new("vrijwillig-verder", "De gemeente gaat vrijwillig verder"), Aanhouden]),
    ];

    /// <summary>The rule of a table.</summary>
    public static Tafelregel Van(Jeugdtafel tafel) => Alle.Single(t => t.Tafel == tafel);
}
