namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>Money of the state is used once, and is there before it is spent (findings 8, 14, 15).</summary>
internal static class Rijksbijdrageregels
{
    public static IEnumerable<Bevinding> Controleer(Begrotingsboom boom)
    {
        foreach (var bijdrage in Bijdragen(boom))
        {
            if (bijdrage.Berekend(Kolom.Begroting) > 0 && bijdrage.Berekend(Kolom.Realisatie) == 0 && bijdrage.Berekend(Kolom.Verwacht) > 0)
            {
                yield return Bevinding.Bij(bijdrage, Bevindingsoort.NogNietOntvangen, Kolom.Realisatie, 0, bijdrage.Berekend(Kolom.Begroting),
                    $"{bijdrage.Naam}: begroot is {Getal(bijdrage.Berekend(Kolom.Begroting))}, op de peildatum is nog niets ontvangen. Het bedrag wordt nog wel verwacht.");
            }

            if (Dubbel(boom, bijdrage) is { } dubbel)
            {
                yield return dubbel;
            }
            else if (NaarReserve(boom, bijdrage, Kolom.Begroting) is { } reserve)
            {
                yield return Bevinding.Bij(bijdrage, Bevindingsoort.RijksbijdrageNaarReserve, Kolom.Begroting, bijdrage.Berekend(Kolom.Begroting), 0,
                    $"{bijdrage.Naam}: {Getal(bijdrage.Berekend(Kolom.Begroting))} komt binnen en gaat in dezelfde tabel naar {reserve.Naam}. Per saldo dekt dit geld niets.");
            }
        }
    }

    /// <summary>The lines with money of the state.</summary>
    public static IEnumerable<Boomregel> Bijdragen(Begrotingsboom boom) => boom.Baten.Bladen().Where(r => r.Soort == PostSoort.Rijksbijdrage);

    /// <summary>The line that adds the same amount to a balance item; null when there is none.</summary>
    /// <remarks>Two kinds of money may have the same size: an addition belongs to the last one above it.</remarks>
    public static Boomregel? NaarReserve(Begrotingsboom boom, Boomregel bijdrage, Kolom kolom)
    {
        var regels = boom.Baten.Bladen().ToList();
        return regels.Where((r, i) => r.Soort == PostSoort.Reservemutatie && r.Berekend(kolom) < 0
            && regels.Take(i).LastOrDefault(b => b.Soort == PostSoort.Rijksbijdrage && b.Berekend(kolom) == -r.Berekend(kolom)) == bijdrage).FirstOrDefault();
    }

    private static Bevinding? Dubbel(Begrotingsboom boom, Boomregel bijdrage)
    {
        if (NaarReserve(boom, bijdrage, Kolom.Realisatie) is not { } toevoeging)
        {
            return null;
        }

        var ontvangen = bijdrage.Berekend(Kolom.Realisatie) ?? 0;
        var tekort = (boom.Lasten.Berekend(Kolom.Verwacht) ?? 0) - (boom.Lasten.Berekend(Kolom.Begroting) ?? 0);
        var onttrekking = boom.Baten.Bladen().Where(r => r.Soort == PostSoort.Reservemutatie && r != toevoeging)
            .Sum(r => Math.Max(0, r.VermeldIn(Kolom.Verschil) ?? r.Berekend(Kolom.Verwacht) ?? 0));
        var gebruikt = tekort - onttrekking;
        if (onttrekking == 0 || gebruikt <= 0)
        {
            return null;
        }

        var toegevoegd = -(toevoeging.Berekend(Kolom.Realisatie) ?? 0);
        var metToevoeging = boom.Saldo(Kolom.Verwacht);
        return Bevinding.Bij(bijdrage, Bevindingsoort.RijksbijdrageDubbel, Kolom.Verwacht, toegevoegd + gebruikt, ontvangen,
            $"{bijdrage.Naam}: {Getal(toegevoegd)} gaat naar {toevoeging.Naam}, en {Getal(gebruikt)} dekt ook het tekort " +
            $"({Getal(tekort)} min de onttrekking {Getal(onttrekking)}). Samen is dat {Getal(toegevoegd + gebruikt)}, ontvangen is {Getal(ontvangen)}. " +
            $"Gebruikt het huis het geld voor de kosten, dan is het resultaat {Getal(metToevoeging + toegevoegd)}; gaat het naar de reserve, dan {Getal(metToevoeging)}.");
    }

    private static string Getal(decimal? waarde) => Bevinding.Getal(waarde);
}
