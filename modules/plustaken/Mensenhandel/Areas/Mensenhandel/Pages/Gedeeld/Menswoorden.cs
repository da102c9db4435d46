using System.Globalization;
using Zvh.Mensenhandel.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Mensenhandel.Gedeeld;

/// <summary>What the screen calls things.</summary>
internal static class Menswoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>A form of exploitation.</summary>
    public static string Vorm(Uitbuitingsvorm vorm) => vorm switch
    {
        Uitbuitingsvorm.Seksueel => "seksuele uitbuiting",
        Uitbuitingsvorm.Arbeid => "arbeidsuitbuiting",
        Uitbuitingsvorm.Crimineel => "criminele uitbuiting",
        _ => "gedwongen orgaanverwijdering",
    };

    /// <summary>Where a signal came in first.</summary>
    public static string Meldpunt(Meldpunt meldpunt) => meldpunt switch
    {
        Domein.Meldpunt.Gemeente => "gemeente",
        Domein.Meldpunt.VeiligThuis => "Veilig Thuis",
        Domein.Meldpunt.Avim => "politie (AVIM)",
        Domein.Meldpunt.Arbeidsinspectie => "Arbeidsinspectie",
        Domein.Meldpunt.Comensha => "CoMensha",
        _ => "een andere partij",
    };

    /// <summary>A placement, for whoever screens.</summary>
    public static string Plaatsing(Plaatsing? plaatsing) => plaatsing switch
    {
        Domein.Plaatsing.Slachtoffer => "zorg voor het slachtoffer",
        Domein.Plaatsing.Dader => "procesregie op de dader",
        Domein.Plaatsing.Beide => "zorg voor het slachtoffer en procesregie op de dader, elk apart",
        Domein.Plaatsing.Advies => "alleen advies",
        Domein.Plaatsing.Elders => "gaat naar een andere partij",
        _ => "wacht op een plek",
    };

    /// <summary>A placement, for whoever reported: not in which track the house goes on.</summary>
    public static string VoorMelder(Plaatsing? plaatsing) => plaatsing switch
    {
        null => "wacht op het screeningsoverleg",
        Domein.Plaatsing.Advies => "besproken: u krijgt advies",
        Domein.Plaatsing.Elders => "besproken: gaat naar een andere partij",
        _ => "besproken: het huis gaat ermee verder",
    };

    /// <summary>A procedure for a victim.</summary>
    public static string Procedure(Procedure procedure) => procedure switch
    {
        Domein.Procedure.Verblijf => "verblijf",
        Domein.Procedure.Uitkering => "uitkering",
        Domein.Procedure.Verzekering => "verzekering",
        Domein.Procedure.Inschrijving => "inschrijving in de BRP",
        _ => "opvang",
    };

    /// <summary>The words and colour of a step.</summary>
    public static (string Tekst, StatusSoort Soort) Stap(Stapstand stand) => stand switch
    {
        Stapstand.Open => ("open", StatusSoort.LetOp),
        Stapstand.Loopt => ("loopt", StatusSoort.Actief),
        Stapstand.Klaar => ("klaar", StatusSoort.Goed),
        _ => ("niet nodig", StatusSoort.Neutraal),
    };

    /// <summary>How the care for a victim ended.</summary>
    public static string Resultaat(Zorgresultaat resultaat) => resultaat switch
    {
        Zorgresultaat.Geholpen => "het slachtoffer is geholpen",
        Zorgresultaat.Overgedragen => "een andere partij gaat verder met de hulp",
        Zorgresultaat.UitBeeld => "het slachtoffer is uit beeld",
        _ => "het bleek geen mensenhandel",
    };

    /// <summary>How an approach ended.</summary>
    public static string Resultaat(Regieresultaat resultaat) => resultaat switch
    {
        Regieresultaat.Gestopt => "de uitbuiting is gestopt",
        Regieresultaat.Strafzaak => "politie en OM gaan verder",
        Regieresultaat.Bestuurlijk => "een gemeente of inspectie greep in",
        _ => "er is niets gebleken",
    };

    /// <summary>The words and colour of an approach.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Daderspoor spoor) => spoor.IsOpen ? ("loopt", StatusSoort.Actief) : ("afgesloten", StatusSoort.Neutraal);

    /// <summary>The words and colour of consent, or of the end.</summary>
    public static (string Tekst, StatusSoort Soort) Toestemming(Slachtofferspoor spoor) => spoor switch
    {
        { IngetrokkenOp: not null } => ("toestemming ingetrokken", StatusSoort.Neutraal),
        { AfgeslotenOp: not null } => ("afgesloten", StatusSoort.Neutraal),
        { ToestemmingOp: not null } => ("toestemming gegeven", StatusSoort.Goed),
        _ => ("nog geen toestemming", StatusSoort.LetOp),
    };

    /// <summary>How long a signal waits.</summary>
    public static string Dagen(int dagen) => dagen switch
    {
        <= 0 => "sinds vandaag",
        1 => "1 dag",
        _ => $"{dagen} dagen",
    };

    /// <summary>A day; a dash when it is not known.</summary>
    public static string Dag(DateOnly? dag) => dag?.ToString("d MMM yyyy", Nederlands) ?? "–";

    /// <summary>A day.</summary>
    public static string Dag(DateTimeOffset? moment) => moment?.ToLocalTime().ToString("d MMM yyyy", Nederlands) ?? "–";
}
