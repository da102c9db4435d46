using System.Numerics;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The exact shares of all rows as whole rounding units plus a remainder, all over one common denominator.</summary>
/// <remarks>
/// Share of row i in units = Σ over parts of (numerator of the part × whole weight of i) / denominator. In practice the numbers fit
/// 256 bits and stay off the heap; when they do not, the same sums run in BigInteger. Both are exact: nothing is estimated.
/// </remarks>
internal abstract class Aandelen(long[] geheel, Breuk som)
{
    private const long MeesteEenhedenSnel = 1L << 47;
    private const int MeesteBitsSnel = 250;

    /// <summary>The units of each row, rounded down.</summary>
    public long[] Geheel { get; } = geheel;

    /// <summary>The exact units of all rows together.</summary>
    public Breuk Som { get; } = som;

    /// <summary>Divides every row by the common denominator.</summary>
    public static Aandelen Bereken(Kolom[] kolommen, int rijen, decimal eenheid)
    {
        var tellers = Tellers.Maak(kolommen, eenheid);
        return PastIn256Bits(kolommen, tellers) ? Snel(kolommen, rijen, tellers) : Ruim(kolommen, rijen, tellers);
    }

    /// <summary>The same in numbers of any size; the reference of the fast path.</summary>
    public static Aandelen BerekenRuim(Kolom[] kolommen, int rijen, decimal eenheid) =>
        Ruim(kolommen, rijen, Tellers.Maak(kolommen, eenheid));

    /// <summary>Every row rounded half up, in units.</summary>
    public abstract long[] Rekenkundig();

    /// <summary>Every row rounded down, and one unit more for the largest remainders until the target is reached.</summary>
    /// <param name="namen">The names of the rows, for the tie rule <see cref="Verdeler.Gelijkstandregel"/>.</param>
    /// <param name="doel">The sum in units: the exact sum of the rows, rounded.</param>
    /// <param name="gelijkstand">Whether the tie rule decided who got the last unit.</param>
    public abstract long[] VolgensGrootsteRest(string[] namen, long doel, out bool gelijkstand);

    // No row is larger than the sum of all rows, because no weight is negative.
    private static bool PastIn256Bits(Kolom[] kolommen, Tellers tellers) =>
        Array.TrueForAll(kolommen, k => k.Klein is not null)
        && Array.TrueForAll(tellers.PerKolom, t => t.GetBitLength() <= MeesteBitsSnel)
        && tellers.Noemer.GetBitLength() <= MeesteBitsSnel
        && tellers.Som.GetBitLength() <= MeesteBitsSnel
        && tellers.Som / tellers.Noemer < MeesteEenhedenSnel;

    private static Aandelen<UInt256> Snel(Kolom[] kolommen, int rijen, Tellers tellers)
    {
        var perKolom = Array.ConvertAll(tellers.PerKolom, UInt256.Van);
        var deler = UInt256.Van(tellers.Noemer);
        var delerBenadering = deler.Benadering;
        var geheel = new long[rijen];
        var rest = new UInt256[rijen];
        for (var k = 0; k < kolommen.Length; k++)
        {
            var teller = perKolom[k];
            var gewichten = kolommen[k].Klein!;
            for (var rij = 0; rij < rest.Length; rij++)
            {
                rest[rij] = UInt256.MaalPlus(teller, gewichten[rij], rest[rij]);
            }
        }

        for (var rij = 0; rij < rijen; rij++)
        {
            geheel[rij] = (long)UInt256.DeelDoor(rest[rij], deler, delerBenadering, out rest[rij]);
        }

        return new(geheel, rest, UInt256.Van(tellers.Helft), tellers.SomEenheden);
    }

    private static Aandelen<BigInteger> Ruim(Kolom[] kolommen, int rijen, Tellers tellers)
    {
        var geheel = new long[rijen];
        var rest = new BigInteger[rijen];
        for (var rij = 0; rij < rijen; rij++)
        {
            var teller = BigInteger.Zero;
            for (var k = 0; k < kolommen.Length; k++)
            {
                teller += tellers.PerKolom[k] * kolommen[k].Geheel(rij);
            }

            geheel[rij] = (long)BigInteger.DivRem(teller, tellers.Noemer, out rest[rij]);
        }

        return new(geheel, rest, tellers.Helft, tellers.SomEenheden);
    }

    /// <summary>The value of one whole weight of each part, in units and over one denominator.</summary>
    private sealed record Tellers(BigInteger[] PerKolom, BigInteger Noemer, BigInteger Som)
    {
        /// <summary>The smallest remainder that rounds up.</summary>
        public BigInteger Helft => (Noemer + 1) / 2;

        public Breuk SomEenheden => new(Som, Noemer);

        public static Tellers Maak(Kolom[] kolommen, decimal eenheid)
        {
            var waarden = Array.ConvertAll(kolommen, k => k.PerGeheel / eenheid);
            var noemer = BigInteger.One;
            foreach (var waarde in waarden)
            {
                noemer *= waarde.Noemer / BigInteger.GreatestCommonDivisor(noemer, waarde.Noemer);
            }

            var perKolom = Array.ConvertAll(waarden, w => w.Teller * (noemer / w.Noemer));
            var som = BigInteger.Zero;
            for (var k = 0; k < kolommen.Length; k++)
            {
                som += perKolom[k] * kolommen[k].SomGeheel;
            }

            return new(perKolom, noemer, som);
        }
    }
}

/// <summary>Shares whose remainders are numbers of one kind.</summary>
/// <typeparam name="T">The kind of number of the remainders.</typeparam>
/// <param name="geheel">The whole units per row.</param>
/// <param name="rest">The remainder per row, over the common denominator.</param>
/// <param name="helft">The smallest remainder that rounds up.</param>
/// <param name="som">The exact units of all rows together.</param>
internal sealed class Aandelen<T>(long[] geheel, T[] rest, T helft, Breuk som) : Aandelen(geheel, som)
    where T : struct, IComparable<T>
{
    /// <inheritdoc />
    public override long[] Rekenkundig()
    {
        var eenheden = new long[rest.Length];
        for (var rij = 0; rij < eenheden.Length; rij++)
        {
            eenheden[rij] = Geheel[rij] + (rest[rij].CompareTo(helft) >= 0 ? 1 : 0);
        }

        return eenheden;
    }

    /// <inheritdoc />
    public override long[] VolgensGrootsteRest(string[] namen, long doel, out bool gelijkstand)
    {
        long[] eenheden = [.. Geheel];
        var over = (int)(doel - Geheel.Sum());
        var volgorde = over == 0 ? [] : OpGrootsteRest(namen);
        for (var i = 0; i < over; i++)
        {
            eenheden[volgorde[i]]++;
        }

        gelijkstand = over > 0 && over < volgorde.Length && rest[volgorde[over - 1]].CompareTo(rest[volgorde[over]]) == 0;
        return eenheden;
    }

    private int[] OpGrootsteRest(string[] namen)
    {
        var volgorde = new int[namen.Length];
        for (var rij = 0; rij < volgorde.Length; rij++)
        {
            volgorde[rij] = rij;
        }

        volgorde.AsSpan().Sort(new Vergelijker(Geheel, rest, namen));
        return volgorde;
    }

    private readonly struct Vergelijker(long[] geheel, T[] rest, string[] namen) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            var opRest = rest[y].CompareTo(rest[x]);
            if (opRest != 0)
            {
                return opRest;
            }

            var opAandeel = geheel[y].CompareTo(geheel[x]);
            return opAandeel != 0 ? opAandeel : string.CompareOrdinal(namen[x], namen[y]);
        }
    }
}
