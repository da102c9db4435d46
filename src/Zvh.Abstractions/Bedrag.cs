using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Zvh.Abstractions;

/// <summary>An amount of money in euro. Calculates in <see cref="decimal"/>, never in binary floating point.</summary>
/// <remarks>Unit: euro. Cents are not forced: an exact share may have more decimals until it is rounded.</remarks>
public readonly partial record struct Bedrag(decimal Waarde) : IComparable<Bedrag>
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Zero euro.</summary>
    public static Bedrag Nul => default;

    /// <summary>The sum of amounts, exact.</summary>
    public static Bedrag Som(IEnumerable<Bedrag> bedragen) => new(bedragen.Sum(b => b.Waarde));

    /// <summary>Rounds half away from zero to a multiple of <paramref name="eenheid"/> (1 = whole euro, 0.01 = cent).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not positive.</exception>
    public Bedrag RondAf(decimal eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(eenheid);
        return new(Math.Round(Waarde / eenheid, 0, MidpointRounding.AwayFromZero) * eenheid);
    }

    /// <summary>Reads an amount the Dutch way and tells when the reading was a choice.</summary>
    /// <param name="tekst">For example <c>1.234,56</c>, <c>€ 1.234</c>, <c>1234.56</c>, <c>-12</c> or <c>12-</c>.</param>
    /// <param name="bedrag">The amount read; zero when the text is not an amount.</param>
    /// <remarks>A dot followed by exactly three digits is a thousands dot, unless only a zero stands before it; any other single dot is read as a decimal sign.</remarks>
    public static bool TryLees([NotNullWhen(true)] string? tekst, out Bedrag bedrag)
    {
        bedrag = default;
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return false;
        }

        var kaal = tekst.Replace("€", "", StringComparison.Ordinal).Replace("EUR", "", StringComparison.OrdinalIgnoreCase)
            .Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u202f", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal).Replace('\u2212', '-').Replace('\u2013', '-');
        kaal = kaal.StartsWith("-/-", StringComparison.Ordinal) ? "-" + kaal[3..] : kaal;
        if (kaal.EndsWith('-') && !kaal.StartsWith('-'))
        {
            kaal = "-" + kaal[..^1];
        }

        if (Duizendtallen().IsMatch(kaal))
        {
            kaal = kaal.Replace(".", "", StringComparison.Ordinal);
        }
        else if (!Gewoon().IsMatch(kaal))
        {
            return false;
        }

        if (!decimal.TryParse(kaal.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var waarde))
        {
            return false;
        }

        bedrag = new(waarde);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Bedrag other) => Waarde.CompareTo(other.Waarde);

    /// <summary>The amount as <c>€ 1.234,56</c>; no line ends between the sign and the figures.</summary>
    public override string ToString() => Waarde.ToString("'€\u00a0'#,##0.00;'€\u00a0-'#,##0.00", Nederlands);

    /// <summary>The amount without currency sign and, when whole, without cents: <c>1.234</c> or <c>1.234,56</c>.</summary>
    public string Kort() => Waarde.ToString(decimal.IsInteger(Waarde) ? "#,##0" : "#,##0.00", Nederlands);

    /// <summary>Adds two amounts.</summary>
    public static Bedrag operator +(Bedrag a, Bedrag b) => new(a.Waarde + b.Waarde);

    /// <summary>Subtracts two amounts.</summary>
    public static Bedrag operator -(Bedrag a, Bedrag b) => new(a.Waarde - b.Waarde);

    /// <summary>The amount with the other sign.</summary>
    public static Bedrag operator -(Bedrag a) => new(-a.Waarde);

    /// <summary>Multiplies an amount by a number.</summary>
    public static Bedrag operator *(Bedrag a, decimal factor) => new(a.Waarde * factor);

    /// <summary>Compares two amounts.</summary>
    public static bool operator <(Bedrag a, Bedrag b) => a.Waarde < b.Waarde;

    /// <summary>Compares two amounts.</summary>
    public static bool operator >(Bedrag a, Bedrag b) => a.Waarde > b.Waarde;

    /// <summary>Compares two amounts.</summary>
    public static bool operator <=(Bedrag a, Bedrag b) => a.Waarde <= b.Waarde;

    /// <summary>Compares two amounts.</summary>
    public static bool operator >=(Bedrag a, Bedrag b) => a.Waarde >= b.Waarde;

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Duizendtallen();

    [GeneratedRegex(@"^[+-]?(\d+([.,]\d+)?|[.,]\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gewoon();
}
