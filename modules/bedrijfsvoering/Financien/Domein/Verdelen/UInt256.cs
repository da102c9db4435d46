using System.Numerics;
using System.Runtime.InteropServices;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>A whole number of 256 bits with just what exact shares need. It replaces BigInteger on the fast path, which allocates per step.</summary>
/// <param name="A">Bits 0–63.</param>
/// <param name="B">Bits 64–127.</param>
/// <param name="C">Bits 128–191.</param>
/// <param name="D">Bits 192–255.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UInt256(ulong A, ulong B, ulong C, ulong D) : IComparable<UInt256>
{
    private const double Limb = 18446744073709551616d;

    /// <summary>The number nearest in binary floating point; used only to estimate a quotient.</summary>
    public double Benadering => A + (Limb * (B + (Limb * (C + (Limb * D)))));

    /// <summary>Compares.</summary>
    public static bool operator <(UInt256 x, UInt256 y) => x.CompareTo(y) < 0;

    /// <summary>Compares.</summary>
    public static bool operator >(UInt256 x, UInt256 y) => x.CompareTo(y) > 0;

    /// <summary>Compares.</summary>
    public static bool operator <=(UInt256 x, UInt256 y) => x.CompareTo(y) <= 0;

    /// <summary>Compares.</summary>
    public static bool operator >=(UInt256 x, UInt256 y) => x.CompareTo(y) >= 0;

    /// <summary>Converts a whole number that is not negative and fits.</summary>
    public static UInt256 Van(BigInteger waarde)
    {
        var masker = (BigInteger)ulong.MaxValue;
        return new((ulong)(waarde & masker), (ulong)((waarde >> 64) & masker), (ulong)((waarde >> 128) & masker), (ulong)(waarde >> 192));
    }

    /// <summary><paramref name="x"/> × <paramref name="y"/> + <paramref name="som"/>; the caller guarantees that it fits.</summary>
    public static UInt256 MaalPlus(in UInt256 x, ulong y, in UInt256 som)
    {
        var over = 0ul;
        return new(
            Stap(x.A, y, som.A, ref over),
            Stap(x.B, y, som.B, ref over),
            Stap(x.C, y, som.C, ref over),
            Stap(x.D, y, som.D, ref over));
    }

    /// <summary><paramref name="x"/> − <paramref name="y"/>, where x is not smaller.</summary>
    public static UInt256 Min(in UInt256 x, in UInt256 y)
    {
        var leen = 0ul;
        return new(
            Verschil(x.A, y.A, ref leen),
            Verschil(x.B, y.B, ref leen),
            Verschil(x.C, y.C, ref leen),
            Verschil(x.D, y.D, ref leen));
    }

    /// <summary>Exact division. The quotient stays below 2^48, so the estimate is at most one off and is then set right.</summary>
    public static ulong DeelDoor(in UInt256 teller, in UInt256 noemer, double noemerBenadering, out UInt256 rest)
    {
        var quotient = (ulong)(teller.Benadering / noemerBenadering);
        var product = MaalPlus(noemer, quotient, default);
        while (product > teller)
        {
            quotient--;
            product = Min(product, noemer);
        }

        rest = Min(teller, product);
        while (rest >= noemer)
        {
            quotient++;
            rest = Min(rest, noemer);
        }

        return quotient;
    }

    /// <inheritdoc />
    public int CompareTo(UInt256 other) =>
        D != other.D ? D.CompareTo(other.D)
        : C != other.C ? C.CompareTo(other.C)
        : B != other.B ? B.CompareTo(other.B)
        : A.CompareTo(other.A);

    private static ulong Stap(ulong x, ulong y, ulong som, ref ulong over)
    {
        var hoog = Math.BigMul(x, y, out var laag);
        laag += over;
        hoog += laag < over ? 1ul : 0ul;
        laag += som;
        over = hoog + (laag < som ? 1ul : 0ul);
        return laag;
    }

    private static ulong Verschil(ulong x, ulong y, ref ulong leen)
    {
        var verschil = x - y;
        var uitkomst = verschil - leen;
        leen = (x < y ? 1ul : 0ul) | (verschil < leen ? 1ul : 0ul);
        return uitkomst;
    }
}
