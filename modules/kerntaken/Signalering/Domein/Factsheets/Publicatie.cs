namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>What is shown at once, the factsheets of one count or the tables of one year: hides small numbers, what gives them back within a table, and what gives them back together with everything shown before.</summary>
internal sealed class Publicatie
{
    private readonly Dictionary<Cel, int> waarden = [];
    private readonly HashSet<Cel> weg = [];
    private readonly int drempel;

    /// <param name="drempel">From here on a number may be shown; nothing at all is shown too.</param>
    public Publicatie(int drempel) => this.drempel = drempel;

    /// <summary>Adds a table with its totals and hides what must be hidden in it.</summary>
    /// <param name="maat">What is counted; it adds up over municipalities and themes.</param>
    /// <param name="periode">Over what.</param>
    /// <param name="gemeenten">CBS codes.</param>
    /// <param name="themas">Ids of the themes.</param>
    /// <param name="tel">A number for a municipality and a theme.</param>
    public void Voeg(Maat maat, Verslagperiode periode, IReadOnlyList<string> gemeenten, IReadOnlyList<string> themas, Func<string, string, int> tel)
    {
        string[] rijen = [.. gemeenten, ""], kolommen = [.. themas, ""];
        var tabel = new int[rijen.Length, kolommen.Length];
        for (var r = 0; r < gemeenten.Count; r++)
        {
            for (var k = 0; k < themas.Count; k++)
            {
                var aantal = tel(gemeenten[r], themas[k]);
                tabel[r, k] = aantal;
                tabel[r, themas.Count] += aantal;
                tabel[gemeenten.Count, k] += aantal;
                tabel[gemeenten.Count, themas.Count] += aantal;
            }
        }

        var verborgen = Onderdrukker.Verberg(tabel, drempel);
        for (var r = 0; r < rijen.Length; r++)
        {
            for (var k = 0; k < kolommen.Length; k++)
            {
                var cel = new Cel(maat, periode, rijen[r], kolommen[k]);
                waarden[cel] = tabel[r, k];
                if (verborgen[r, k])
                {
                    weg.Add(cel);
                }
            }
        }
    }

    /// <summary>Adds a number for each municipality, with the total of the house, and hides what must be hidden.</summary>
    public void Voeg(Maat maat, Verslagperiode periode, IReadOnlyList<string> gemeenten, Func<string, int> tel)
    {
        string[] rijen = [.. gemeenten, ""];
        int[] lijst = [.. rijen.Select(tel)];
        var verborgen = Onderdrukker.Verberg(lijst, drempel);
        for (var r = 0; r < rijen.Length; r++)
        {
            var cel = new Cel(maat, periode, rijen[r], "");
            waarden[cel] = lijst[r];
            if (verborgen[r])
            {
                weg.Add(cel);
            }
        }
    }

    /// <summary>Adds a number of a table that hides by itself already.</summary>
    public void Voeg(Cel cel, int waarde, bool verborgen)
    {
        waarden[cel] = waarde;
        if (verborgen)
        {
            weg.Add(cel);
        }
    }

    /// <summary>Keeps hidden what was hidden before: the difference of two counts of one period says what came in between.</summary>
    public void BlijfVerbergen(IEnumerable<Cel> eerder) => weg.UnionWith(eerder.Where(waarden.ContainsKey));

    /// <summary>Hides until no small number follows from what is shown here together with what was shown before. What was given away before cannot be hidden any more.</summary>
    /// <param name="ruimte">The counts of which the numbers are sums.</param>
    /// <param name="bekend">What was shown before, elsewhere.</param>
    /// <param name="elders">Numbers that are not shown here and must not follow either.</param>
    public void Sluit(Telruimte ruimte, Herleidbaarheid bekend, IEnumerable<(Cel Cel, int Waarde)> elders)
    {
        var sommen = waarden.Keys.Where(IsSom).ToDictionary(c => c, c => ruimte.Som(c).ToList());
        var klein = waarden.Where(w => IsSom(w.Key)).Select(w => (Cel: w.Key, Waarde: w.Value)).Concat(elders).Where(w => w.Waarde > 0 && w.Waarde < drempel).DistinctBy(w => w.Cel)
            .Select(w => (w.Cel, Som: ruimte.Som(w.Cel).ToList())).Where(w => !bekend.Verraadt(w.Som)).ToList();

        // To hide what is known already hides nothing.
        var kandidaten = sommen.Where(s => !weg.Contains(s.Key) && !bekend.Verraadt(s.Value)).Select(s => s.Key).ToHashSet();
        var erbij = new Stack<Cel>();
        while (Verraden(bekend, sommen, klein) is { } cel && Naaste(cel, kandidaten) is { } naaste)
        {
            weg.Add(naaste);
            kandidaten.Remove(naaste);
            erbij.Push(naaste);
        }

        // What was hidden last may have made an earlier one needless.
        foreach (var cel in erbij.Skip(1))
        {
            weg.Remove(cel);
            if (Verraden(bekend, sommen, klein) is not null)
            {
                weg.Add(cel);
            }
        }
    }

    /// <summary>A number as it is shown; null when it is hidden.</summary>
    public int? Getoond(Cel cel) => weg.Contains(cel) ? null : waarden[cel];

    private static bool IsSom(Cel cel) => cel.Maat is Maat.Meldingen || (cel.Maat is Maat.Casussen && cel.Kolom is null);

    private Cel? Verraden(Herleidbaarheid bekend, Dictionary<Cel, List<int>> sommen, List<(Cel Cel, List<int> Som)> klein)
    {
        var nu = bekend.Kopie();
        foreach (var (_, som) in sommen.Where(s => !weg.Contains(s.Key)))
        {
            nu.Toon(som);
        }

        return klein.Find(k => nu.Verraadt(k.Som)).Cel;
    }

    // The cheapest number to hide beside it: in its own row or column when there is one, the smallest first, a total only when there is nothing else.
    private Cel? Naaste(Cel cel, IEnumerable<Cel> kandidaten) => kandidaten.Where(c => c.Maat == cel.Maat)
        .OrderBy(c => c.Kolom != cel.Kolom).ThenBy(c => c.Periode != cel.Periode && c.Gemeente != cel.Gemeente).ThenBy(c => c.Gemeente != cel.Gemeente && c.Thema != cel.Thema)
        .ThenBy(c => (c.Gemeente.Length == 0 ? 1 : 0) + (c.Kolom is null && c.Thema.Length == 0 ? 1 : 0)).ThenBy(c => waarden[c] == 0).ThenBy(c => waarden[c])
        .ThenBy(c => c.Gemeente, StringComparer.Ordinal).ThenBy(c => c.Thema, StringComparer.Ordinal).ThenBy(c => c.Periode.Van.Plek).FirstOrDefault();
}
