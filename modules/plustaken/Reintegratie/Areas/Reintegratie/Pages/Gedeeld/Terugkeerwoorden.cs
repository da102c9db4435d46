using System.Globalization;
using Zvh.Reintegratie.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Reintegratie.Gedeeld;

/// <summary>What the screen calls things.</summary>
internal static class Terugkeerwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The words and colour of a return.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Terugkeerstand stand) => stand switch
    {
        Terugkeerstand.Gemeld => ("nog niet gewogen", StatusSoort.LetOp),
        Terugkeerstand.Gewogen => ("gewogen", StatusSoort.Actief),
        Terugkeerstand.Overgedragen => ("wacht op de gemeente", StatusSoort.LetOp),
        Terugkeerstand.Bevestigd => ("bij de gemeente", StatusSoort.Goed),
        _ => ("afgerond", StatusSoort.Neutraal),
    };

    /// <summary>Where the regie belongs.</summary>
    public static string Regie(Regieplek? plek) => plek switch
    {
        Regieplek.Lokaal => "lokaal, bij de gemeente",
        Regieplek.Huis => "bij het huis",
        Regieplek.Inrichting => "in de inrichting",
        _ => "nog niet gewogen",
    };

    /// <summary>Why somebody is detained.</summary>
    public static string Soort(Detentiesoort soort) => soort switch
    {
        Detentiesoort.Voorlopig => "voorlopige hechtenis",
        Detentiesoort.Straf => "straf",
        _ => "maatregel stelselmatige daders (ISD)",
    };

    /// <summary>Why somebody is detained; a dash once that was taken out.</summary>
    public static string Soort(Detentiesoort? soort) => soort is { } s ? Soort(s) : "–";

    /// <summary>The words and colour of a request for the Fasehuis.</summary>
    public static (string Tekst, StatusSoort Soort) Fasehuis(Fasehuisaanvraag aanvraag) => aanvraag.Stand switch
    {
        Fasehuisstand.Gevraagd => ("plek gevraagd", StatusSoort.LetOp),
        Fasehuisstand.Afgewezen => ("niet geselecteerd", StatusSoort.Neutraal),
        Fasehuisstand.Wacht => ("geselecteerd, wacht op een plek", StatusSoort.LetOp),
        Fasehuisstand.Geplaatst => ("heeft een plek", StatusSoort.Goed),
        _ => ("vertrokken", StatusSoort.Neutraal),
    };

    /// <summary>What the court decided halfway.</summary>
    public static string Toets(Isdtoets toets) => toets is Isdtoets.Voortzetten ? "de maatregel gaat door" : "de maatregel stopt eerder";

    /// <summary>A condition.</summary>
    public static string Voorwaarde(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Domein.Voorwaarde.Identiteitsbewijs => "identiteitsbewijs",
        Domein.Voorwaarde.Onderdak => "onderdak",
        Domein.Voorwaarde.Inkomen => "werk en inkomen",
        Domein.Voorwaarde.Schulden => "schulden",
        Domein.Voorwaarde.Zorg => "zorg en verzekering",
        _ => "netwerk",
    };

    /// <summary>When a condition is looked at.</summary>
    public static string Moment(Peilmoment moment) => moment switch
    {
        Peilmoment.Binnenkomst => "bij binnenkomst",
        Peilmoment.VoorVrijlating => "voor vrijlating",
        _ => "na vrijlating",
    };

    /// <summary>The words and colour of a light.</summary>
    public static (string Tekst, StatusSoort Soort) Licht(Licht? licht) => licht switch
    {
        Domein.Licht.Groen => ("op orde", StatusSoort.Goed),
        Domein.Licht.Oranje => ("er wordt aan gewerkt", StatusSoort.LetOp),
        Domein.Licht.Rood => ("niets geregeld", StatusSoort.Fout),
        _ => ("onbekend", StatusSoort.Neutraal),
    };

    /// <summary>On which ground a message came.</summary>
    public static string Grond(Signaalgrond grond) => grond is Signaalgrond.Bij ? "BIJ: bericht aan de burgemeester" : "artikel 18b Wet straffen en beschermen";

    /// <summary>What a mayor decided.</summary>
    public static string Besluit(Signaalbesluit besluit) => besluit switch
    {
        Signaalbesluit.GeenMaatregel => "er is geen maatregel nodig",
        Signaalbesluit.Maatregel => "er komt een maatregel",
        _ => "er wordt een andere plek gezocht",
    };

    /// <summary>What fund money goes to.</summary>
    public static string Doel(Bestedingsdoel doel) => doel switch
    {
        Bestedingsdoel.Identiteitsbewijs => "identiteitsbewijs",
        Bestedingsdoel.Onderdak => "eerste onderdak",
        Bestedingsdoel.Inkomen => "weg naar werk en inkomen",
        Bestedingsdoel.Bemoeizorg => "bemoeizorg in de cel",
        _ => "overig",
    };

    /// <summary>A day; a dash when it is not known.</summary>
    public static string Dag(DateOnly? dag) => dag?.ToString("d MMM yyyy", Nederlands) ?? "–";

    /// <summary>A day.</summary>
    public static string Dag(DateTimeOffset? moment) => moment?.ToLocalTime().ToString("d MMM yyyy", Nederlands) ?? "–";
}
