using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The order laid out as a grid: a row per participant, a column per part.</summary>
internal sealed class Verdeelrooster
{
    private Verdeelrooster(string[] namen, Kolom[] kolommen) => (Namen, Kolommen) = (namen, kolommen);

    /// <summary>The participants, in the order in which they first appear in the parts.</summary>
    public string[] Namen { get; }

    /// <summary>The parts.</summary>
    public Kolom[] Kolommen { get; }

    /// <summary>Lays out the weights; every weight that cannot be used becomes a reason of refusal.</summary>
    public static Verdeelrooster Maak(IReadOnlyList<Verdeelonderdeel> onderdelen, List<Fout> fouten)
    {
        var rijen = new Rijen(onderdelen[0].Maatstaf.Length);
        var plaatsen = new int[]?[onderdelen.Count];
        for (var k = 0; k < plaatsen.Length; k++)
        {
            plaatsen[k] = rijen.Plaats(onderdelen[k].Maatstaf.AsSpan());
        }

        if (rijen.Namen.Exists(string.IsNullOrWhiteSpace))
        {
            fouten.Add(new("onderdelen", "Er is een deelnemer zonder naam. Geef elke deelnemer een naam."));
        }

        var kolommen = new Kolom[plaatsen.Length];
        for (var k = 0; k < kolommen.Length; k++)
        {
            kolommen[k] = Kolomlezer.Lees(onderdelen[k], $"onderdelen[{k}]", plaatsen[k], rijen.Namen.Count, fouten);
        }

        return new([.. rijen.Namen], kolommen);
    }

    /// <summary>The exact euros of a row: the sum of its unrounded parts.</summary>
    public Breuk Exact(int rij) => Kolommen.Aggregate(Breuk.Nul, (som, kolom) => som + kolom.Exact(rij));

    /// <summary>Gives every participant a row. Parts usually name the same participants in the same order; then no look-up is needed.</summary>
    private sealed class Rijen(int verwacht)
    {
        private readonly Dictionary<string, int> plaatsen = new(verwacht, StringComparer.Ordinal);

        public List<string> Namen { get; } = new(verwacht);

        public int[]? Plaats(ReadOnlySpan<Gewicht> maatstaf)
        {
            var i = 0;
            while (i < maatstaf.Length && StaatOp(i, maatstaf[i].Deelnemer))
            {
                i++;
            }

            return i == maatstaf.Length ? null : ZoekPlaatsen(maatstaf);
        }

        private bool StaatOp(int plaats, string naam) =>
            plaats < Namen.Count ? string.Equals(Namen[plaats], naam, StringComparison.Ordinal) : VoegToe(naam);

        private bool VoegToe(string naam)
        {
            var nieuw = plaatsen.TryAdd(naam, Namen.Count);
            if (nieuw)
            {
                Namen.Add(naam);
            }

            return nieuw;
        }

        private int[] ZoekPlaatsen(ReadOnlySpan<Gewicht> maatstaf)
        {
            var gevonden = new int[maatstaf.Length];
            for (var i = 0; i < gevonden.Length; i++)
            {
                VoegToe(maatstaf[i].Deelnemer);
                gevonden[i] = plaatsen[maatstaf[i].Deelnemer];
            }

            return gevonden;
        }
    }
}
