using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

/// <summary>Largest remainder written down as finance.md §1.2 says it, in fractions and nothing else: the yardstick of the engine.</summary>
internal static class NaiefVerdelen
{
    public static Dictionary<string, Breuk> Exact(Verdeelopdracht opdracht)
    {
        Breuk naVast = opdracht.Bedrag.Waarde;
        naVast = opdracht.Onderdelen.Aggregate(naVast, (rest, o) => rest - (o.VastBedrag ?? Breuk.Nul));
        var aandelen = new Dictionary<string, Breuk>(StringComparer.Ordinal);
        foreach (var onderdeel in opdracht.Onderdelen)
        {
            var pot = onderdeel.VastBedrag ?? (naVast * onderdeel.Deel!.Value);
            var som = onderdeel.Maatstaf.Aggregate(Breuk.Nul, (s, g) => s + g.Waarde);
            foreach (var gewicht in onderdeel.Maatstaf)
            {
                aandelen[gewicht.Deelnemer] = aandelen.GetValueOrDefault(gewicht.Deelnemer) + (pot * gewicht.Waarde / som);
            }
        }

        return aandelen;
    }

    public static Dictionary<string, decimal> GrootsteRest(Verdeelopdracht opdracht)
    {
        var inEenheden = Exact(opdracht).ToDictionary(a => a.Key, a => a.Value / opdracht.AfrondenOp, StringComparer.Ordinal);
        var onder = inEenheden.ToDictionary(a => a.Key, a => a.Value.Teller / a.Value.Noemer, StringComparer.Ordinal);
        var over = (int)((Breuk)(opdracht.Bedrag.Waarde / opdracht.AfrondenOp) - onder.Values.Aggregate(Breuk.Nul, (s, o) => s + new Breuk(o, 1))).Teller;
        var gelukkigen = inEenheden
            .OrderByDescending(a => a.Value - new Breuk(onder[a.Key], 1))
            .ThenByDescending(a => a.Value)
            .ThenBy(a => a.Key, StringComparer.Ordinal)
            .Take(over)
            .Select(a => a.Key)
            .ToHashSet(StringComparer.Ordinal);
        return onder.ToDictionary(
            o => o.Key, o => ((decimal)o.Value + (gelukkigen.Contains(o.Key) ? 1 : 0)) * opdracht.AfrondenOp, StringComparer.Ordinal);
    }
}
