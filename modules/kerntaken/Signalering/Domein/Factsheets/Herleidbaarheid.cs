namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>Whether somebody who adds and subtracts everything that was ever shown gets a number that is hidden .</summary>
/// <remarks>
/// Every number shown is the sum of unknown counts. A hidden number is given away when it is a linear combination of numbers shown; that is decided exactly, by elimination.
/// It is calculated modulo a prime: what it calls given away may once in two thousand million be safe, never the other way round.
/// </remarks>
internal sealed class Herleidbaarheid
{
    private const long Priem = int.MaxValue;

    private readonly SortedDictionary<int, Dictionary<int, long>> spillen = [];

    private Herleidbaarheid(SortedDictionary<int, Dictionary<int, long>> spillen) => this.spillen = spillen;

    /// <summary>Nothing was shown yet.</summary>
    public Herleidbaarheid()
    {
    }

    /// <summary>The same, to show more without changing this one. Rows never change once they are in, so they are shared.</summary>
    public Herleidbaarheid Kopie() => new(new SortedDictionary<int, Dictionary<int, long>>(spillen));

    /// <summary>Notes that the sum of these counts is shown.</summary>
    public void Toon(IEnumerable<int> som)
    {
        var rest = Rest(som);
        if (rest.Count == 0)
        {
            return;
        }

        var spil = rest.Keys.Min();
        var omgekeerde = Macht(rest[spil], Priem - 2);
        spillen[spil] = rest.ToDictionary(r => r.Key, r => r.Value * omgekeerde % Priem);
    }

    /// <summary>Whether the sum of these counts follows from what is shown.</summary>
    public bool Verraadt(IEnumerable<int> som) => Rest(som).Count == 0;

    // What is left of a sum when everything that is shown is taken out, from the first count to the last.
    private Dictionary<int, long> Rest(IEnumerable<int> som)
    {
        var rest = som.ToDictionary(s => s, _ => 1L);
        var open = new PriorityQueue<int, int>(rest.Keys.Select(k => (k, k)));
        while (open.TryDequeue(out var plek, out _))
        {
            if (!rest.TryGetValue(plek, out var factor) || !spillen.TryGetValue(plek, out var rij))
            {
                continue;
            }

            foreach (var (k, waarde) in rij)
            {
                var nieuw = (rest.GetValueOrDefault(k) + ((Priem - factor) * waarde)) % Priem;
                if (nieuw == 0)
                {
                    rest.Remove(k);
                }
                else if (rest.TryAdd(k, nieuw))
                {
                    open.Enqueue(k, k);
                }
                else
                {
                    rest[k] = nieuw;
                }
            }
        }

        return rest;
    }

    private static long Macht(long grondtal, long exponent)
    {
        var uit = 1L;
        for (; exponent > 0; exponent >>= 1, grondtal = grondtal * grondtal % Priem)
        {
            uit = (exponent & 1) == 1 ? uit * grondtal % Priem : uit;
        }

        return uit;
    }
}
