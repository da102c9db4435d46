using System.Globalization;
using Zvh.Signalering.Domein.Trends;
using Zvh.Ui.TagHelpers;

namespace Zvh.Signalering.Signalen;

/// <summary>How signals speak.</summary>
internal static class Signaalwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Where it stands.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Signaalstand stand) => stand switch
    {
        Signaalstand.Nieuw => ("te beoordelen", StatusSoort.LetOp),
        Signaalstand.Afgedaan => ("geen advies nodig", StatusSoort.Neutraal),
        Signaalstand.Geadviseerd => ("advies gegeven", StatusSoort.Actief),
        _ => ("opgevolgd", StatusSoort.Goed),
    };

    /// <summary>The week, for example <c>week 12 van 2026</c>.</summary>
    public static string Week(DateOnly maandag) => $"week {ISOWeek.GetWeekOfYear(maandag.ToDateTime(TimeOnly.MinValue))} van {ISOWeek.GetYear(maandag.ToDateTime(TimeOnly.MinValue))}";

    /// <summary>With what a week was compared.</summary>
    public static string Vergelijking(string maat) => maat switch
    {
        "C1" => "met de zeven weken ervoor",
        "C2" => "met zeven gewone weken, die twee weken eerder eindigen: een stijging die al begon telt zo niet mee als gewoon",
        _ => "drie weken samen: elke week een beetje meer dan gewoon",
    };

    /// <summary>A count for who may not see small ones.</summary>
    /// <param name="aantal">How many.</param>
    /// <param name="drempel">From here on a number may be shown; null for who sees everything.</param>
    public static string Aantal(int aantal, int? drempel) => drempel is { } d && aantal < d ? $"minder dan {d}" : aantal.ToString("N0", Nederlands);

    /// <summary>Who took a step, and when.</summary>
    public static string Stap(string? door, DateTimeOffset? op) => $"Door {door} op {op?.ToLocalTime().ToString("d-M-yyyy", CultureInfo.InvariantCulture)}.";

    /// <summary>A number with one decimal.</summary>
    public static string Getal(decimal getal) => getal.ToString("N1", Nederlands);
}
