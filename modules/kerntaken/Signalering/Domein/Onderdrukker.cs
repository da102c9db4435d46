namespace Zvh.Signalering.Domein;

/// <summary>Hides small numbers, and as few others as are needed so that nobody gets them back by subtraction .</summary>
/// <remarks>
/// A small cell is safe when it stands in a rectangle of hidden cells along which one can be added and taken away without any sum that is shown changing, and without any cell falling below nothing:
/// then at least two tables fit what is shown. The last row and column are the totals.
/// </remarks>
internal static class Onderdrukker
{
    // Hiding a total takes more away from a reader than hiding a cell.
    private const long Totaalprijs = 1_000_000;

    /// <summary>Which cells of a table with totals are hidden: its rows and columns add up.</summary>
    /// <param name="tabel">The cells; the last row and the last column hold the totals.</param>
    /// <param name="drempel">From here on a number may be shown; nothing at all is shown too.</param>
    public static bool[,] Verberg(int[,] tabel, int drempel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        var (rijen, kolommen) = (tabel.GetLength(0), tabel.GetLength(1));
        var weg = new bool[rijen, kolommen];
        foreach (var (r, k) in Cellen(rijen, kolommen).Where(c => tabel[c.Rij, c.Kolom] > 0 && tabel[c.Rij, c.Kolom] < drempel))
        {
            weg[r, k] = true;
        }

        foreach (var (r, k) in Cellen(rijen, kolommen).Where(c => weg[c.Rij, c.Kolom] && tabel[c.Rij, c.Kolom] < drempel).ToList())
        {
            var keuze = (from r2 in Enumerable.Range(0, rijen)
                         from k2 in Enumerable.Range(0, kolommen)
                         where r2 != r && k2 != k
                         let ruimte = Ruimte(tabel, drempel, (r, k), (r2, k2))
                         where ruimte > 0
                         let prijs = Prijs(tabel, weg, (r, k2)) + Prijs(tabel, weg, (r2, k)) + Prijs(tabel, weg, (r2, k2))
                         orderby ruimte < drempel, prijs, r2, k2
                         select ((int Rij, int Kolom)?)(r2, k2)).FirstOrDefault();
            if (keuze is not { } hoek)
            {
                // A table too small for a rectangle shows nothing.
                foreach (var (a, b) in Cellen(rijen, kolommen))
                {
                    weg[a, b] = true;
                }

                return weg;
            }

            (weg[r, hoek.Kolom], weg[hoek.Rij, k], weg[hoek.Rij, hoek.Kolom]) = (true, true, true);
        }

        return weg;
    }

    /// <summary>Which cells of a list with its total are hidden.</summary>
    /// <param name="lijst">The cells; the last one is the total.</param>
    /// <param name="drempel">From here on a number may be shown.</param>
    public static bool[] Verberg(IReadOnlyList<int> lijst, int drempel)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var weg = lijst.Select(w => w > 0 && w < drempel).ToArray();
        if (weg.Count(w => w) == 1)
        {
            // One alone is the total without the others; the total goes only when no other cell can.
            var tweede = Enumerable.Range(0, lijst.Count).Where(i => !weg[i] && (lijst[i] > 0 || i == lijst.Count - 1)).OrderBy(i => i == lijst.Count - 1).ThenBy(i => lijst[i]).First();
            weg[tweede] = true;
        }

        return weg;
    }

    // How far a cell can move along a rectangle: up plus down. Where a total takes part, it moves the same way as what it adds up.
    private static int Ruimte(int[,] tabel, int drempel, (int Rij, int Kolom) cel, (int Rij, int Kolom) hoek)
    {
        int Teken(int plek, int lengte) => plek == lengte - 1 ? -1 : 1;
        var rij = -Teken(cel.Kolom, tabel.GetLength(1)) * Teken(hoek.Kolom, tabel.GetLength(1));
        var kolom = -Teken(cel.Rij, tabel.GetLength(0)) * Teken(hoek.Rij, tabel.GetLength(0));
        (int Waarde, int Teken)[] delen = [(tabel[cel.Rij, cel.Kolom], 1), (tabel[cel.Rij, hoek.Kolom], rij), (tabel[hoek.Rij, cel.Kolom], kolom), (tabel[hoek.Rij, hoek.Kolom], rij * kolom)];
        return Kant(delen, drempel, 1) + Kant(delen, drempel, -1);
    }

    private static int Kant((int Waarde, int Teken)[] delen, int drempel, int kant) => delen.Where(d => d.Teken * kant < 0).Select(d => d.Waarde).DefaultIfEmpty(drempel).Min();

    private static long Prijs(int[,] tabel, bool[,] weg, (int Rij, int Kolom) cel) => weg[cel.Rij, cel.Kolom] ? 0
        : tabel[cel.Rij, cel.Kolom] + 1 + (cel.Rij == tabel.GetLength(0) - 1 || cel.Kolom == tabel.GetLength(1) - 1 ? Totaalprijs : 0);

    private static IEnumerable<(int Rij, int Kolom)> Cellen(int rijen, int kolommen) => from r in Enumerable.Range(0, rijen) from k in Enumerable.Range(0, kolommen) select (r, k);
}
