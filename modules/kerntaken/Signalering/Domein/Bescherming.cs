namespace Zvh.Signalering.Domein;

/// <summary>A table for readers outside the house: small numbers and what would give them back are left out.</summary>
internal static class Bescherming
{
    /// <summary>Hides what must be hidden in a whole table, column by column.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="drempel">From here on a number may be shown.</param>
    public static Cijfertabel Bescherm(this Cijfertabel tabel, int drempel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        var groepen = tabel.Rijen.GroupBy(r => r.Gemeente).Select(g => g.ToList()).ToList();
        var weg = new HashSet<(Cijferrij Rij, int Kolom)>(new PerRij());
        for (var k = 0; k < tabel.Definitie.Kolommen.Count; k++)
        {
            weg.UnionWith(Weg(groepen, k, tabel.Definitie.Kolommen[k].Maat, drempel).Select(rij => (rij, k)));
        }

        // Sums and remarks say more than is shown.
        return tabel with { Rijen = [.. tabel.Rijen.Select(r => r with { Waarden = [.. r.Waarden.Select((w, k) => weg.Contains((r, k)) ? null : w)] })], Controles = [], Toelichtingen = [] };
    }

    // What adds up both ways is one table; of what is counted once in a period, only the municipalities add up.
    private static IEnumerable<Cijferrij> Weg(List<List<Cijferrij>> groepen, int kolom, Maat maat, int drempel)
    {
        var (rijen, breedte) = (groepen.Count, groepen[0].Count);
        int Waarde(int r, int k) => groepen[r][k].Waarden[kolom] ?? 0;
        if (maat.TeltOpInTijd() && breedte > 1)
        {
            var cellen = new int[rijen, breedte];
            for (var r = 0; r < rijen; r++)
            {
                for (var k = 0; k < breedte; k++)
                {
                    cellen[r, k] = Waarde(r, k);
                }
            }

            var weg = Onderdrukker.Verberg(cellen, drempel);
            return from r in Enumerable.Range(0, rijen) from k in Enumerable.Range(0, breedte) where weg[r, k] select groepen[r][k];
        }

        return from k in Enumerable.Range(0, breedte)
               let weg = Onderdrukker.Verberg([.. Enumerable.Range(0, rijen).Select(r => Waarde(r, k))], drempel)
               from r in Enumerable.Range(0, rijen)
               where weg[r]
               select groepen[r][k];
    }

    private sealed class PerRij : IEqualityComparer<(Cijferrij Rij, int Kolom)>
    {
        public bool Equals((Cijferrij Rij, int Kolom) x, (Cijferrij Rij, int Kolom) y) => ReferenceEquals(x.Rij, y.Rij) && x.Kolom == y.Kolom;

        public int GetHashCode((Cijferrij Rij, int Kolom) obj) => HashCode.Combine(obj.Rij.Gemeente, obj.Rij.Kwartaal, obj.Kolom);
    }
}
