namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>A budget is covered, and what is given back is the result (findings 1, 2, 9).</summary>
internal static class Dekkingsregels
{
    public static IEnumerable<Bevinding> Controleer(Begrotingsboom boom)
    {
        foreach (var kolom in boom.Kolommen.Where(k => k is Kolom.Begroting or Kolom.NaVerrekening))
        {
            var tekort = -boom.Saldo(kolom);
            if (tekort != 0 && boom.Baten.Berekend(kolom) is { } baten && boom.Lasten.Berekend(kolom) is { } lasten)
            {
                yield return Bevinding.Bij(boom.Baten, Bevindingsoort.NietGedekt, kolom, baten, lasten,
                    $"{kolom.Naam()}: de lasten zijn {Getal(lasten)}, de baten {Getal(baten)}. {Gat(tekort)}{Verklaring(boom, kolom, tekort)}");
            }
        }

        if (Teruggave(boom) is { } teruggave)
        {
            yield return teruggave;
        }
    }

    private static string Gat(decimal tekort) =>
        tekort > 0 ? $"Voor {Getal(tekort)} is geen dekking te zien." : $"Er is {Getal(-tekort)} meer dekking dan lasten.";

    private static string Verklaring(Begrotingsboom boom, Kolom kolom, decimal tekort) =>
        kolom == Kolom.NaVerrekening && boom.Baten.Berekend(Kolom.Verrekening) == -tekort
            ? " Dat is precies de verrekening: geld van een eerder jaar dekt dit deel, maar geen regel laat dat zien."
            : "";

    private static Bevinding? Teruggave(Begrotingsboom boom)
    {
        // Only when the column verschil of the contributions is a settlement does its total say what is given back.
        var verrekent = Verschilregels.Controleer(boom).Any(b => b.Soort == Bevindingsoort.VerrekeningInVerschil);
        if (!verrekent || -boom.Baten.VermeldIn(Kolom.Verschil) is not { } terug)
        {
            return null;
        }

        var resultaat = boom.Saldo(Kolom.Verwacht);
        return terug == resultaat
            ? null
            : Bevinding.Bij(boom.Baten, Bevindingsoort.TeruggaveIsNietResultaat, Kolom.Verschil, terug, resultaat,
                $"Er gaat {Getal(terug)} terug, maar het berekende resultaat is {Getal(resultaat)} " +
                $"(baten {Getal(boom.Baten.Berekend(Kolom.Verwacht))} min lasten {Getal(boom.Lasten.Berekend(Kolom.Verwacht))}). " +
                $"Dat is {Getal(Math.Abs(terug - resultaat))} {(terug > resultaat ? "meer dan er was" : "minder dan er was")}.");
    }

    private static string Getal(decimal? waarde) => Bevinding.Getal(waarde);
}
