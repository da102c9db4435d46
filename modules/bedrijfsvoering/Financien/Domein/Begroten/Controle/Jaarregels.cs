namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>One budget beside another document about it, and beside the year before (findings 5, 7, 8).</summary>
internal static class Jaarregels
{
    /// <summary>Two documents about the same budget print different values for a line.</summary>
    public static IEnumerable<Bevinding> AnderDocument(Begrotingsboom boom, Begrotingsboom ander)
    {
        // A changed budget may differ; only the same budget, by its own sums, should read the same.
        if (boom.Lasten.Berekend(Kolom.Begroting) != ander.Lasten.Berekend(Kolom.Begroting))
        {
            yield break;
        }

        var daar = ander.Alle().ToDictionary(r => r.Code, StringComparer.Ordinal);
        foreach (var regel in boom.Alle())
        {
            var hier = regel.VermeldIn(Kolom.Begroting);
            if (hier is not null && daar.GetValueOrDefault(regel.Code)?.VermeldIn(Kolom.Begroting) is { } elders && hier != elders)
            {
                yield return Bevinding.Bij(regel, Bevindingsoort.AnderDocument, Kolom.Begroting, hier, elders,
                    $"{regel.Naam}: dit document drukt {Getal(hier)} af, “{ander.Bron}” drukt voor dezelfde begroting {Getal(elders)} af. De regels zijn samen {Getal(regel.Berekend(Kolom.Begroting))}.");
            }
        }
    }

    /// <summary>The same money of the state has another size or went elsewhere than the year before.</summary>
    public static IEnumerable<Bevinding> Opvolgend(Begrotingsboom boom, Begrotingsboom vorig)
    {
        foreach (var bijdrage in Rijksbijdrageregels.Bijdragen(boom))
        {
            if (Rijksbijdrageregels.Bijdragen(vorig).FirstOrDefault(r => r.Code == bijdrage.Code) is not { } eerder)
            {
                continue;
            }

            var nu = bijdrage.Berekend(Kolom.Begroting);
            var toen = eerder.Berekend(Kolom.Begroting);
            if (nu is not null && toen is not null && nu != toen)
            {
                yield return Bevinding.Bij(bijdrage, Bevindingsoort.RijksbijdrageWisselt, Kolom.Begroting, nu, toen,
                    $"{bijdrage.Naam}: {Getal(nu)} in {boom.Jaar}, {Getal(toen)} in {vorig.Jaar}.");
            }

            if (Rijksbijdrageregels.NaarReserve(boom, bijdrage, Kolom.Begroting) is { } reserve
                && eerder.VermeldIn(Kolom.Verschil) is < 0 and var terug && -terug == eerder.Berekend(Kolom.Verwacht))
            {
                yield return Bevinding.Bij(bijdrage, Bevindingsoort.TweeBehandelingen, Kolom.Begroting, nu, -terug,
                    $"{bijdrage.Naam}: in {vorig.Jaar} ging dit geld ({Getal(-terug)}) terug naar de deelnemers, in {boom.Jaar} gaat het ({Getal(nu)}) naar {reserve.Naam}. Kies één behandeling.");
            }
        }
    }

    private static string Getal(decimal? waarde) => Bevinding.Getal(waarde);
}
