namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>A stated total must be the sum of its lines (findings 4, 7, 10, 11, 13).</summary>
internal static class Totaalregels
{
    // A line that was left out explains a difference when less than this part of the line remains.
    private const decimal Restdeel = 0.01m;

    private static readonly Kolom[] Optelbaar = [Kolom.Begroting, Kolom.Verrekening, Kolom.NaVerrekening, Kolom.Realisatie, Kolom.Verwacht];

    public static IEnumerable<Bevinding> Controleer(Begrotingsboom boom) =>
        boom.Alle().Where(r => r.IsGroep).SelectMany(r => Optelbaar.Select(k => Controleer(r, k))).OfType<Bevinding>();

    private static Bevinding? Controleer(Boomregel regel, Kolom kolom)
    {
        if (regel.Afwijking(kolom) is { } afwijking)
        {
            return Verklaar(regel, kolom, afwijking);
        }

        var uitGroepen = regel.Regels.Sum(r => r.VermeldIn(kolom) ?? r.Berekend(kolom) ?? 0);
        return regel.VermeldIn(kolom) is { } vermeld && uitGroepen != vermeld
            ? Bevinding.Bij(regel, Bevindingsoort.TotaalUitGroepen, kolom, vermeld, uitGroepen,
                $"{regel.Naam}, {Naam(kolom)}: {Getal(vermeld)} klopt met de losse regels, maar de vermelde groepen zijn samen {Getal(uitGroepen)}. Een groep is dus fout vermeld.")
            : null;
    }

    private static Bevinding Verklaar(Boomregel regel, Kolom kolom, decimal afwijking)
    {
        var vermeld = regel.VermeldIn(kolom);
        var berekend = regel.Berekend(kolom);
        var zin = $"{regel.Naam}, {Naam(kolom)}: vermeld is {Getal(vermeld)}, de regels zijn samen {Getal(berekend)} (verschil {Getal(afwijking)}).";
        if (regel.Regels.FirstOrDefault(r => r.Afwijking(kolom) == afwijking) is { } fout)
        {
            return Bevinding.Bij(regel, Bevindingsoort.Totaal, kolom, vermeld, berekend, $"{zin} Dezelfde fout als bij {fout.Naam}: die is doorgeteld.");
        }

        return regel.Alle().Skip(1)
            .Select(r => (Regel: r, Over: afwijking + (r.Berekend(kolom) ?? 0)))
            .Where(k => Math.Abs(k.Over) < Restdeel * Math.Abs(k.Regel.Berekend(kolom) ?? 0))
            .OrderBy(k => Math.Abs(k.Over)).Select(k => NietMeegeteld(regel, kolom, zin, k.Regel, k.Over)).FirstOrDefault()
            ?? Bevinding.Bij(regel, Bevindingsoort.Totaal, kolom, vermeld, berekend, zin);
    }

    private static Bevinding NietMeegeteld(Boomregel regel, Kolom kolom, string zin, Boomregel weg, decimal rest)
    {
        var slot = rest == 0
            ? $"Dat is precies de regel {weg.Naam} ({Getal(weg.Berekend(kolom))}): die is niet meegeteld."
            : $"De regel {weg.Naam} ({Getal(weg.Berekend(kolom))}) is niet meegeteld; dan blijft er nog {Getal(rest)} onverklaard.";
        return Bevinding.Bij(regel, Bevindingsoort.Totaal, kolom, regel.VermeldIn(kolom), regel.Berekend(kolom), $"{zin} {slot}") with
        {
            NietMeegeteld = weg.Code,
            Rest = rest,
        };
    }

    private static string Naam(Kolom kolom) => $"kolom {kolom.Naam().ToLowerInvariant()}";

    private static string Getal(decimal? waarde) => Bevinding.Getal(waarde);
}
