using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Mixes two keys so that every exact share is (1 − a) of the old one and a of the new one.</summary>
/// <remarks>
/// Fixed amounts leave each key another remainder to share, so the fractions are not mixed but their amounts:
/// a × (remainder of the key) × fraction, as a fraction of what the mixed fixed amounts leave.
/// </remarks>
internal static class Ingroeimenging
{
    /// <summary>The parts of both keys, scaled; those of the new key come first, so that its participants lead the rows.</summary>
    public static IReadOnlyList<Verdeelonderdeel> Meng(
        Bedrag totaal, IReadOnlyList<Verdeelonderdeel> nieuw, IReadOnlyList<Verdeelonderdeel> oud, Breuk aandeelNieuw, List<Fout> fouten)
    {
        Breuk bedrag = Math.Abs(totaal.Waarde);
        var aandeelOud = Breuk.Een - aandeelNieuw;
        var (restNieuw, restOud) = (bedrag - Vast(nieuw), bedrag - Vast(oud));
        if (restNieuw.Teken < 0 || restOud.Teken < 0)
        {
            fouten.Add(new("bedrag", "De vaste bedragen in de sleutel zijn samen meer dan het totaal. Verlaag ze of kies een hoger totaal."));
            return [];
        }

        var restMengsel = (aandeelNieuw * restNieuw) + (aandeelOud * restOud);
        return
        [
            .. nieuw.Select(o => Schaal(o, aandeelNieuw, restNieuw, restMengsel, "nieuwe sleutel")),
            .. oud.Select(o => Schaal(o, aandeelOud, restOud, restMengsel, "oude sleutel")),
        ];
    }

    private static Breuk Vast(IReadOnlyList<Verdeelonderdeel> onderdelen) =>
        onderdelen.Aggregate(Breuk.Nul, (som, o) => som + (o.VastBedrag ?? Breuk.Nul));

    private static Verdeelonderdeel Schaal(Verdeelonderdeel onderdeel, Breuk aandeel, Breuk rest, Breuk restMengsel, string welke) => onderdeel with
    {
        Naam = $"{onderdeel.Naam} ({welke}, {aandeel})",
        VastBedrag = onderdeel.VastBedrag * aandeel,
        Deel = restMengsel.Teken == 0 ? onderdeel.Deel * aandeel : onderdeel.Deel * aandeel * rest / restMengsel,
    };
}
