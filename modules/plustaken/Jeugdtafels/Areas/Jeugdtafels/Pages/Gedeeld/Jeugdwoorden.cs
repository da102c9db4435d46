using System.Globalization;
using Zvh.Jeugdtafels.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Jeugdtafels.Gedeeld;

/// <summary>What the screen calls things.</summary>
internal static class Jeugdwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The words and colour of a request.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Jeugdstand stand) => stand switch
    {
        Jeugdstand.Ingediend => ("wacht op een dag", StatusSoort.LetOp),
        Jeugdstand.Gepland => ("gepland", StatusSoort.Actief),
        Jeugdstand.Aangehouden => ("aangehouden", StatusSoort.LetOp),
        Jeugdstand.Besloten => ("besloten", StatusSoort.Goed),
        _ => ("ingetrokken", StatusSoort.Neutraal),
    };

    /// <summary>What was decided; a dash when nothing was.</summary>
    public static string Besluit(Jeugdtafel tafel, string? code) => code is null ? "–" : Tafelregel.Van(tafel).Besluiten.FirstOrDefault(b => b.Code == code)?.Titel ?? code;

    /// <summary>What is asked of the expert team.</summary>
    public static string Pijler(Pijler pijler) => pijler is Domein.Pijler.Consultatie ? "consultatie en advies" : "procesregie";

    /// <summary>How somebody was heard.</summary>
    public static string Gehoord(Hoorwijze? wijze) => wijze switch
    {
        Hoorwijze.AanTafel => "aan tafel",
        Hoorwijze.Vooraf => "vooraf, door iemand van de tafel",
        Hoorwijze.Schriftelijk => "schriftelijk",
        Hoorwijze.WildeNiet => "is gevraagd en wilde niet",
        _ => "nog niet",
    };

    /// <summary>What hours go to.</summary>
    public static string Uren(Uursoort soort) => soort switch
    {
        Uursoort.Administratie => "administratie van de agenda",
        Uursoort.Voorzitten => "voorzitten",
        _ => "rapportage, evaluatie en ontwikkeling",
    };

    /// <summary>A day and time on the clock of the house.</summary>
    public static string Moment(DateTimeOffset? moment) => moment is { } m ? m.ToLocalTime().ToString("dddd d MMMM yyyy, H:mm 'uur'", Nederlands) : "nog niet gepland";

    /// <summary>A day.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d MMM yyyy", Nederlands);

    /// <summary>A day.</summary>
    public static string Dag(DateTimeOffset moment) => moment.ToLocalTime().ToString("d MMM yyyy", Nederlands);
}
