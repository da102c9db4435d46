using System.Globalization;
using Zvh.Tafels.Domein;
using Zvh.Ui.TagHelpers;

namespace Zvh.Tafels.Opleggers;

/// <summary>What the screen calls the choices about tafels.</summary>
internal static class Tafelwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly string[] Rangen = ["", "eerste", "tweede", "derde", "vierde"];

    /// <summary>The name of a day of the week.</summary>
    public static string Dag(DayOfWeek dag) => Nederlands.DateTimeFormat.GetDayName(dag);

    /// <summary>How often it meets, in words.</summary>
    public static string Ritme(Ritme ritme, IEnumerable<DayOfWeek> dagen, int elke, int rang) => ritme switch
    {
        Domein.Ritme.PerCasus => "als er een casus is",
        Domein.Ritme.Wekelijks => $"{string.Join(" en ", dagen.Select(Dag))}, {(elke == 1 ? "elke week" : $"eens per {elke} weken")}",
        _ => $"{Rangen[rang]} {string.Join(" en ", dagen.Select(Dag))} van de maand{(elke == 1 ? "" : $", eens per {elke} maanden")}",
    };

    /// <summary>When a participant is invited.</summary>
    public static string Regel(Aanwezigheidsregel regel) => regel switch
    {
        Aanwezigheidsregel.BijCasus => "alleen bij een casus",
        Aanwezigheidsregel.EigenGemeente => "alleen voor de eigen gemeente",
        _ => "altijd",
    };

    /// <summary>The words and colour of a sitting.</summary>
    public static (string Tekst, StatusSoort Soort) Stand(Zittingstand stand) => stand switch
    {
        Zittingstand.Gepland => ("gepland", StatusSoort.Neutraal),
        Zittingstand.Bezig => ("bezig", StatusSoort.Actief),
        Zittingstand.Afgelopen => ("afgelopen", StatusSoort.Goed),
        _ => ("gaat niet door", StatusSoort.Fout),
    };

    /// <summary>The words and colour of something on the agenda.</summary>
    public static (string Tekst, StatusSoort Soort) Punt(Puntstand stand) => stand switch
    {
        Puntstand.Open => ("te bespreken", StatusSoort.LetOp),
        Puntstand.Besloten => ("besloten", StatusSoort.Goed),
        Puntstand.Aangehouden => ("aangehouden", StatusSoort.Neutraal),
        _ => ("besproken", StatusSoort.Neutraal),
    };

    /// <summary>A day with its name.</summary>
    public static string Datum(DateOnly dag) => dag.ToString("dddd d MMMM yyyy", Nederlands);

    /// <summary>From when till when.</summary>
    public static string Tijd(TimeOnly begin, int duur) => $"{begin.ToString("HH:mm", CultureInfo.InvariantCulture)} tot {begin.AddMinutes(duur).ToString("HH:mm", CultureInfo.InvariantCulture)} uur";
}
