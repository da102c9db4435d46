using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>An exact rational number in lowest terms: a share such as 1/3 is never a rounded decimal (finance.md §1.2, consequence 1).</summary>
[JsonConverter(typeof(BreukJsonConverter))]
internal readonly struct Breuk : IEquatable<Breuk>, IComparable<Breuk>
{
    private const int MeesteCijfers = 28;
    private readonly BigInteger noemer;

    /// <summary>The fraction <paramref name="teller"/> / <paramref name="noemer"/>, simplified.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Breuk(BigInteger teller, BigInteger noemer)
    {
        if (noemer.IsZero)
        {
            throw new DivideByZeroException();
        }

        var deler = BigInteger.GreatestCommonDivisor(teller, noemer) * noemer.Sign;
        Teller = deler.IsOne ? teller : teller / deler;
        this.noemer = deler.IsOne ? noemer : noemer / deler;
    }

    /// <summary>Zero.</summary>
    public static Breuk Nul => default;

    /// <summary>One.</summary>
    public static Breuk Een { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Teller { get; }

    /// <summary>The denominator, at least 1 (a default value is 0/1).</summary>
    public BigInteger Noemer => noemer.IsZero ? BigInteger.One : noemer;

    /// <summary>−1, 0 or 1.</summary>
    public int Teken => Teller.Sign;

    /// <summary>Every decimal is a fraction.</summary>
    public static implicit operator Breuk(decimal waarde) => new(Mantisse(waarde), BigInteger.Pow(10, waarde.Scale));

    /// <summary>Adds.</summary>
    public static Breuk operator +(Breuk a, Breuk b) => new((a.Teller * b.Noemer) + (b.Teller * a.Noemer), a.Noemer * b.Noemer);

    /// <summary>Subtracts.</summary>
    public static Breuk operator -(Breuk a, Breuk b) => a + -b;

    /// <summary>The other sign.</summary>
    public static Breuk operator -(Breuk a) => new(-a.Teller, a.Noemer);

    /// <summary>Multiplies.</summary>
    public static Breuk operator *(Breuk a, Breuk b) => new(a.Teller * b.Teller, a.Noemer * b.Noemer);

    /// <summary>Divides.</summary>
    public static Breuk operator /(Breuk a, Breuk b) => new(a.Teller * b.Noemer, a.Noemer * b.Teller);

    /// <summary>Compares.</summary>
    public static bool operator ==(Breuk a, Breuk b) => a.Equals(b);

    /// <summary>Compares.</summary>
    public static bool operator !=(Breuk a, Breuk b) => !a.Equals(b);

    /// <summary>Compares.</summary>
    public static bool operator <(Breuk a, Breuk b) => a.CompareTo(b) < 0;

    /// <summary>Compares.</summary>
    public static bool operator >(Breuk a, Breuk b) => a.CompareTo(b) > 0;

    /// <summary>Compares.</summary>
    public static bool operator <=(Breuk a, Breuk b) => a.CompareTo(b) <= 0;

    /// <summary>Compares.</summary>
    public static bool operator >=(Breuk a, Breuk b) => a.CompareTo(b) >= 0;

    /// <summary>Reads <c>0.125</c> or <c>1/8</c>: a decimal point, no thousands sign, no exponent.</summary>
    public static bool TryLees(string? tekst, out Breuk breuk)
    {
        breuk = default;
        var delen = (tekst ?? "").Split('/');
        if (delen.Length > 2 || !TryLeesDecimaal(delen[0], out var boven))
        {
            return false;
        }

        var onder = 1m;
        if (delen.Length == 2 && (!TryLeesDecimaal(delen[1], out onder) || onder == 0))
        {
            return false;
        }

        breuk = (Breuk)boven / onder;
        return true;
    }

    /// <summary>Reads an invariant decimal without losing a digit: more than 28 digits is refused, because decimal would round them.</summary>
    public static bool TryLeesDecimaal(string? tekst, out decimal waarde)
    {
        waarde = 0;
        var kaal = (tekst ?? "").Trim();
        return kaal.Count(char.IsAsciiDigit) <= MeesteCijfers
            && decimal.TryParse(kaal, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out waarde);
    }

    /// <summary>The whole number under a decimal: 12.12 is 1212 with scale 2.</summary>
    public static BigInteger Mantisse(decimal waarde)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(waarde, bits);
        var hoog = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return waarde < 0 ? -(BigInteger)hoog : hoog;
    }

    /// <summary>The absolute value.</summary>
    public Breuk Absoluut() => new(BigInteger.Abs(Teller), Noemer);

    /// <summary>The nearest whole number, half away from zero.</summary>
    public BigInteger Afgerond()
    {
        var heel = BigInteger.DivRem((BigInteger.Abs(Teller) * 2) + Noemer, Noemer * 2, out _);
        return heel * Teken;
    }

    /// <summary>The nearest multiple of <paramref name="eenheid"/>, half away from zero.</summary>
    /// <exception cref="OverflowException">It does not fit a decimal.</exception>
    public decimal RondAf(decimal eenheid) => (decimal)(this / eenheid).Afgerond() * eenheid;

    /// <summary>The fraction as an invariant decimal with so many digits, half away from zero.</summary>
    public string NaarTekst(int decimalen)
    {
        var cijfers = BigInteger.Abs((this * new Breuk(BigInteger.Pow(10, decimalen), 1)).Afgerond())
            .ToString(CultureInfo.InvariantCulture).PadLeft(decimalen + 1, '0');
        var teken = Teken < 0 && cijfers.AsSpan().ContainsAnyExcept('0') ? "-" : "";
        return decimalen == 0 ? teken + cijfers : $"{teken}{cijfers[..^decimalen]}.{cijfers[^decimalen..]}";
    }

    /// <summary>The Dutch way for a message: at most six decimals, no trailing zeros (<c>99,99</c>).</summary>
    public string Kort()
    {
        var delen = Absoluut().NaarTekst(6).Split('.');
        var heel = BigInteger.Parse(delen[0], CultureInfo.InvariantCulture).ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
        var decimalen = delen[1].TrimEnd('0');
        return $"{(Teken < 0 ? "-" : "")}{heel}{(decimalen.Length == 0 ? "" : ",")}{decimalen}";
    }

    /// <inheritdoc />
    public int CompareTo(Breuk other) => (Teller * other.Noemer).CompareTo(other.Teller * Noemer);

    /// <inheritdoc />
    public bool Equals(Breuk other) => Teller == other.Teller && Noemer == other.Noemer;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Breuk andere && Equals(andere);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Teller, Noemer);

    /// <summary>The number as it can be read back: <c>5</c> or <c>1/3</c>.</summary>
    public override string ToString() =>
        Noemer.IsOne ? Teller.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Teller}/{Noemer}");
}
