using System.Numerics;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The weights of one part, one per row, as whole numbers on a common scale (12.12 and 9.1 become 1212 and 910).</summary>
/// <param name="onderdeel">The part.</param>
/// <param name="schaal">The number of decimals that was taken out of the weights.</param>
/// <param name="klein">The whole weights, when all fit 64 bits.</param>
/// <param name="groot">The whole weights, when they do not.</param>
internal sealed class Kolom(Verdeelonderdeel onderdeel, int schaal, ulong[]? klein, BigInteger[]? groot)
{
    /// <summary>The part the weights belong to.</summary>
    public Verdeelonderdeel Onderdeel { get; } = onderdeel;

    /// <summary>The whole weights when all fit 64 bits, as they do in practice.</summary>
    public ulong[]? Klein { get; } = klein;

    /// <summary>The sum of the whole weights.</summary>
    public BigInteger SomGeheel { get; } = klein is null ? groot!.Aggregate(BigInteger.Zero, (a, b) => a + b) : Som64(klein);

    /// <summary>The sum of the weights.</summary>
    public Breuk Som => new(SomGeheel, Schaalfactor);

    /// <summary>The exact euros for one whole weight; known once the amount of the part is.</summary>
    public Breuk PerGeheel { get; private set; }

    private BigInteger Schaalfactor => BigInteger.Pow(10, schaal);

    /// <summary>Sets what the part distributes: <paramref name="pot"/> over the denominator of the part.</summary>
    public void VerdeelPot(Breuk pot) =>
        PerGeheel = pot / (Onderdeel.Noemer is { } noemer ? noemer * new Breuk(Schaalfactor, 1) : new Breuk(SomGeheel, 1));

    /// <summary>The weight of a row as a whole number of any size.</summary>
    public BigInteger Geheel(int rij) => Klein is null ? groot![rij] : Klein[rij];

    /// <summary>The weight of a row, times its factor.</summary>
    public Breuk Gewicht(int rij) => new(Geheel(rij), Schaalfactor);

    /// <summary>The exact euros of a row from this part.</summary>
    public Breuk Exact(int rij) => PerGeheel * new Breuk(Geheel(rij), 1);

    private static BigInteger Som64(ulong[] gehelen)
    {
        var som = UInt128.Zero;
        foreach (var geheel in gehelen)
        {
            som += geheel;
        }

        return som;
    }
}
