using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Zvh.Abstractions;

namespace Zvh.Ui.Invoer;

/// <summary>What was read: a value, how it was understood when that was a choice, or why it could not be read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Gelezen(object? Waarde, string? GelezenAls, string? Fout)
{
    /// <summary>A value; <paramref name="als"/> only when the text could mean something else.</summary>
    public static Gelezen Als(object waarde, string? als = null) => new(waarde, als, null);

    /// <summary>Not readable.</summary>
    public static Gelezen Niet(string fout) => new(null, null, fout);
}

/// <summary>Reads amounts, numbers and dates the Dutch way.</summary>
internal static partial class Lezer
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly string[] Datumvormen =
        ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d", "d-M-yy", "d/M/yy", "d MMM yyyy", "d MMMM yyyy"];

    /// <summary>Reads an amount in euro with at most two decimals.</summary>
    public static Gelezen LeesBedrag(string tekst)
    {
        if (!Bedrag.TryLees(tekst, out var bedrag))
        {
            return Gelezen.Niet($"“{tekst}” is geen bedrag. Schrijf een bedrag als 1.234,56.");
        }

        return decimal.Round(bedrag.Waarde, 2) != bedrag.Waarde
            ? Gelezen.Niet($"“{tekst}” heeft meer dan twee cijfers achter de komma. Schrijf duizend als 1.000 en centen als 0,50.")
            : Gelezen.Als(bedrag, KanAnders(tekst) ? bedrag.ToString() : null);
    }

    /// <summary>Reads a number; a percent sign at the end is allowed.</summary>
    public static Gelezen LeesGetal(string tekst)
    {
        var kaal = tekst.Trim().TrimEnd('%');
        return Bedrag.TryLees(kaal, out var getal)
            ? Gelezen.Als(getal.Waarde, KanAnders(kaal) ? getal.Waarde.ToString("#,##0.##########", Nederlands) : null)
            : Gelezen.Niet($"“{tekst}” is geen getal. Schrijf een getal als 1.234,5.");
    }

    /// <summary>Reads a whole number between bounds.</summary>
    public static Gelezen LeesGeheel(string tekst, long laagste, long hoogste, Func<long, object> maak)
    {
        if (!Bedrag.TryLees(tekst, out var getal) || !decimal.IsInteger(getal.Waarde))
        {
            return Gelezen.Niet($"“{tekst}” is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 12.");
        }

        return getal.Waarde < laagste || getal.Waarde > hoogste
            ? Gelezen.Niet($"“{tekst}” is te groot. Kies een kleiner getal.")
            : Gelezen.Als(maak((long)getal.Waarde), KanAnders(tekst) ? getal.Waarde.ToString("#,##0", Nederlands) : null);
    }

    /// <summary>Reads a date, also with a month name or in ISO order.</summary>
    public static Gelezen LeesDatum(string tekst)
    {
        var kaal = Maandpunt().Replace(Spaties().Replace(tekst.Trim().ToLower(Nederlands), " "), "").Replace("sept ", "sep ", StringComparison.Ordinal);
        if (DateOnly.TryParseExact(kaal, Datumvormen, Nederlands, DateTimeStyles.None, out var datum))
        {
            return Gelezen.Als(datum, KorteJaren().IsMatch(kaal) ? datum.ToString("d MMMM yyyy", Nederlands) : null);
        }

        return Gelezen.Niet(Cijferdatum().IsMatch(kaal)
            ? $"“{tekst}” bestaat niet. Kijk de dag en de maand na, bijvoorbeeld 22-11-2026."
            : $"“{tekst}” is geen datum. Schrijf een datum als 22-11-2026.");
    }

    // One dot without a comma may be a thousands dot or a decimal sign; three digits after a comma may be thousands.
    private static bool KanAnders(string tekst) => EnkelTeken().IsMatch(tekst);

    [GeneratedRegex(@"^[^.,]*(\.[^.,]*|,\d{3}\D*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnkelTeken();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaties();

    [GeneratedRegex(@"(?<=\b[a-z]{3,4})\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Maandpunt();

    [GeneratedRegex(@"^\d{1,2}[-/]\d{1,2}[-/]\d{2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KorteJaren();

    [GeneratedRegex(@"^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cijferdatum();
}
