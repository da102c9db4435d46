using System.Numerics;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Reads the weights of one part into a column; every weight that cannot be used becomes a reason of refusal.</summary>
internal static class Kolomlezer
{
    private static readonly ulong[] Tienmachten = [.. Enumerable.Range(0, 20).Select(n => (ulong)BigInteger.Pow(10, n))];

    /// <summary>Reads a column.</summary>
    /// <param name="onderdeel">The part.</param>
    /// <param name="veld">Its field path.</param>
    /// <param name="plaatsen">The row of each weight, or nothing when weight i stands on row i.</param>
    /// <param name="rijen">The number of rows.</param>
    /// <param name="fouten">Where refusals go.</param>
    public static Kolom Lees(Verdeelonderdeel onderdeel, string veld, int[]? plaatsen, int rijen, List<Fout> fouten)
    {
        var gehelen = new ulong[rijen];
        var schalen = new byte[rijen];
        var gezien = plaatsen is null ? null : new bool[rijen];
        var klein = true;
        var maatstaf = onderdeel.Maatstaf.AsSpan();
        Span<int> bits = stackalloc int[4];
        for (var i = 0; i < maatstaf.Length; i++)
        {
            ref readonly var gewicht = ref maatstaf[i];
            var rij = plaatsen is null ? i : plaatsen[i];
            var dubbel = gezien is not null && gezien[rij];
            if (dubbel || !TryLees(gewicht, out var waarde))
            {
                fouten.Add(new($"{veld}.maatstaf.{gewicht.Deelnemer}", Melding(gewicht, dubbel)));
                continue;
            }

            decimal.GetBits(waarde, bits);
            gehelen[rij] = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
            schalen[rij] = waarde.Scale;
            klein &= bits[2] == 0;
            gezien?[rij] = true;
        }

        var schaal = schalen.Max();
        return klein && TryOpSchaal(gehelen, schalen, schaal)
            ? new(onderdeel, schaal, gehelen, null)
            : new(onderdeel, schaal, null, LeesGroot(maatstaf, plaatsen, rijen, schaal));
    }

    private static bool TryLees(in Gewicht gewicht, out decimal waarde)
    {
        waarde = gewicht.Waarde;
        return !IsNegatief(waarde) && (gewicht.Factor is not { } factor || (!IsNegatief(factor) && TryVermenigvuldig(gewicht.Waarde, factor, out waarde)));
    }

    private static string Melding(in Gewicht gewicht, bool dubbel) =>
        dubbel ? $"{gewicht.Deelnemer} staat hier twee keer. Noem elke deelnemer één keer."
        : gewicht.Waarde < 0 || gewicht.Factor < 0 ? "Een maatstaf of factor mag niet negatief zijn. Vul 0 of een hoger getal in."
        : "Maatstaf maal factor heeft meer dan 28 cijfers. Gebruik minder decimalen.";

    // The sign bit is cheaper than a comparison; −0 has it too.
    private static bool IsNegatief(decimal waarde) => decimal.IsNegative(waarde) && waarde != 0;

    // Decimal drops digits silently when a product does not fit; a kept scale proves that it did not.
    private static bool TryVermenigvuldig(decimal waarde, decimal factor, out decimal product)
    {
        product = 0;
        if (waarde == 0 || factor == 0)
        {
            return true;
        }

        try
        {
            product = waarde * factor;
        }
        catch (OverflowException)
        {
            return false;
        }

        return product.Scale == waarde.Scale + factor.Scale;
    }

    private static bool TryOpSchaal(ulong[] gehelen, byte[] schalen, byte schaal)
    {
        for (var rij = 0; rij < gehelen.Length; rij++)
        {
            var nullen = schaal - schalen[rij];
            if (nullen > 0 && (nullen >= Tienmachten.Length || Math.BigMul(gehelen[rij], Tienmachten[nullen], out gehelen[rij]) != 0))
            {
                return false;
            }
        }

        return true;
    }

    private static BigInteger[] LeesGroot(ReadOnlySpan<Gewicht> maatstaf, int[]? plaatsen, int rijen, byte schaal)
    {
        var gehelen = new BigInteger[rijen];
        for (var i = 0; i < maatstaf.Length; i++)
        {
            if (TryLees(maatstaf[i], out var waarde))
            {
                gehelen[plaatsen is null ? i : plaatsen[i]] = Breuk.Mantisse(waarde) * BigInteger.Pow(10, schaal - waarde.Scale);
            }
        }

        return gehelen;
    }
}
