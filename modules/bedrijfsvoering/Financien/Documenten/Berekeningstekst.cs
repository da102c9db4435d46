using System.Globalization;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>Numbers and sentences of the explanation, the same in every document.</summary>
internal static class Berekeningstekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The calculation of one part as one line of text.</summary>
    public static string Regel(Berekeningsregel regel) =>
        $"{regel.Omschrijving}: {regel.Grondslag} = exact {Exact(regel.Exact)}; afgerond {Kort(regel.Afgerond)}; correctie {Correctie(regel.Correctie)}; "
        + $"bedrag {Kort(regel.Bedrag)}; sleutel {regel.Sleutelversie}; methode {regel.Methode}.";

    /// <summary>An amount with euro sign and cents, with a real minus sign.</summary>
    public static string Euro(Bedrag bedrag) => Min(bedrag.ToString());

    /// <summary>An amount without euro sign and, when whole, without cents, with a real minus sign.</summary>
    public static string Kort(Bedrag bedrag) => Min(bedrag.Kort());

    /// <summary>An unrounded share with at least two and at most six decimals.</summary>
    public static string Exact(decimal waarde) => Min(waarde.ToString("#,##0.00####", Nederlands));

    /// <summary>A correction with its sign; zero is <c>0</c>.</summary>
    public static string Correctie(Bedrag correctie) => correctie > Bedrag.Nul ? "+" + correctie.Kort() : Kort(correctie);

    /// <summary>A date in full, for example <c>31 januari 2022</c>.</summary>
    public static string Datum(DateOnly datum) => datum.ToString("d MMMM yyyy", Nederlands);

    /// <summary>A quantity without needless zeros, with a real minus sign.</summary>
    public static string Aantal(decimal aantal) => Min(aantal.ToString("#,##0.##", Nederlands));

    private static string Min(string getal) => getal.Replace('-', '\u2212');
}
