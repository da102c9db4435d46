using System.Globalization;

namespace Zvh.Casussen.Koppeling;

/// <summary>A day in a decision: the Dutch way, or as a date field of a browser sends it.</summary>
internal static class Besluitdatum
{
    private static readonly string[] Vormen = ["d-M-yyyy", "yyyy-MM-dd"];

    /// <summary>The day; null when it is none.</summary>
    public static DateOnly? Lees(string tekst) => DateOnly.TryParseExact(tekst.Trim(), Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
