namespace Zvh.Casussen.Demo;

/// <summary>Turns figures per quarter into cases: how many ran in each quarter, and how many there were in all, says how many ran on from one quarter into the next .</summary>
internal static class Kwartaalverdeling
{
    /// <summary>The first and last quarter of each case, from 0.</summary>
    /// <param name="perKwartaal">How many cases ran in each quarter.</param>
    /// <param name="uniek">How many there were in the year. When that cannot be, as many as come nearest: never more than the sum of the quarters.</param>
    public static IReadOnlyList<(int Eerste, int Laatste)> Verdeel(IReadOnlyList<int> perKwartaal, int uniek)
    {
        var dubbel = Math.Max(0, perKwartaal.Sum() - uniek);
        var klaar = new List<(int, int)>();
        var lopend = new Queue<int>();
        for (var k = 0; k < perKwartaal.Count; k++)
        {
            // Those that ran in the quarter before either run on or end there.
            var door = Math.Min(Math.Min(lopend.Count, perKwartaal[k]), dubbel);
            dubbel -= door;
            while (lopend.Count > door)
            {
                klaar.Add((lopend.Dequeue(), k - 1));
            }

            for (var nieuw = perKwartaal[k] - door; nieuw > 0; nieuw--)
            {
                lopend.Enqueue(k);
            }
        }

        klaar.AddRange(lopend.Select(eerste => (eerste, perKwartaal.Count - 1)));
        return klaar;
    }
}
