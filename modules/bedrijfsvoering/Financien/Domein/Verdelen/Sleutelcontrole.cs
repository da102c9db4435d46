using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The rules a key must keep whatever the year and the amount. Paths start at the key: <c>versies[0].onderdelen[1].waarden.Leudal</c>.</summary>
internal static class Sleutelcontrole
{
    /// <summary>Checks all versions.</summary>
    /// <param name="sleutel">The key.</param>
    /// <param name="bekend">The names that may take part.</param>
    public static List<Fout> Controleer(Verdeelsleutel sleutel, IReadOnlySet<string> bekend)
    {
        var fouten = new List<Fout>();
        if (sleutel.Versies.Count == 0)
        {
            fouten.Add(new("versies", "De verdeelsleutel heeft geen versie. Voeg er één toe."));
        }

        for (var i = 0; i < sleutel.Versies.Count; i++)
        {
            ControleerGeldigheid(sleutel, i, fouten);
            fouten.AddRange(Controleer(sleutel.Versies[i], $"versies[{i}]", bekend));
        }

        return fouten;
    }

    /// <summary>Checks one version.</summary>
    /// <param name="versie">The version.</param>
    /// <param name="pad">Its path.</param>
    /// <param name="bekend">The names that may take part.</param>
    public static List<Fout> Controleer(Sleutelversie versie, string pad, IReadOnlySet<string> bekend)
    {
        var fouten = new List<Fout>();
        ControleerDeelnemers(versie, pad, bekend, fouten);
        ControleerAfronding(versie, pad, fouten);
        if (versie.Ingroei is { Jaren: < 1 or > 50 })
        {
            fouten.Add(new($"{pad}.ingroei.jaren", "Een ingroei duurt 1 tot en met 50 jaar."));
        }

        if (versie.Onderdelen.Count == 0)
        {
            fouten.Add(new($"{pad}.onderdelen", "Deze versie heeft geen onderdelen. Voeg er één toe."));
            return fouten;
        }

        var naarGewicht = versie.Onderdelen.Where(o => o.Maatstafsoort != Maatstafsoort.VastBedrag).ToArray();
        var som = naarGewicht.Aggregate(Breuk.Nul, (s, o) => s + o.Gewicht);
        if (naarGewicht.Length > 0 && (som != Breuk.Een || naarGewicht.Any(o => o.Gewicht.Teken <= 0)))
        {
            fouten.Add(new($"{pad}.onderdelen", $"De gewichten zijn samen {som.Kort()} en moeten samen 1 zijn, elk groter dan 0."));
        }

        for (var k = 0; k < versie.Onderdelen.Count; k++)
        {
            Onderdeelcontrole.Controleer(versie.Onderdelen[k], $"{pad}.onderdelen[{k}]", versie.Deelnemers, fouten);
        }

        return fouten;
    }

    private static void ControleerGeldigheid(Verdeelsleutel sleutel, int nummer, List<Fout> fouten)
    {
        var versie = sleutel.Versies[nummer];
        if (versie.GeldigTot < versie.GeldigVan)
        {
            fouten.Add(new($"versies[{nummer}].geldigTot", "De laatste dag ligt voor de eerste dag. Verbeter één van de twee."));
        }

        if (sleutel.Versies.Take(nummer).Any(v => Overlapt(v, versie)))
        {
            fouten.Add(new($"versies[{nummer}].geldigVan", "Deze versie geldt op dagen waarop ook een andere versie geldt. Geef de oudste een einddatum voor deze begindatum."));
        }

        if (versie.Ingroei is { VanSleutel: null } && sleutel.VersieVoor(versie) is null)
        {
            fouten.Add(new($"versies[{nummer}].ingroei", "Er is geen oudere versie om uit in te groeien. Noem een andere sleutel of haal de ingroei weg."));
        }
    }

    private static bool Overlapt(Sleutelversie een, Sleutelversie ander) =>
        !(een.GeldigTot < ander.GeldigVan) && !(ander.GeldigTot < een.GeldigVan);

    private static void ControleerDeelnemers(Sleutelversie versie, string pad, IReadOnlySet<string> bekend, List<Fout> fouten)
    {
        if (versie.Deelnemers.Count == 0)
        {
            fouten.Add(new($"{pad}.deelnemers", "Deze versie heeft geen deelnemers. Kies er ten minste één."));
        }

        for (var i = 0; i < versie.Deelnemers.Count; i++)
        {
            var naam = versie.Deelnemers[i];
            if (!bekend.Contains(naam))
            {
                fouten.Add(new($"{pad}.deelnemers[{i}]", $"{naam} is niet bekend. Verbeter de naam of voeg de partij eerst toe."));
            }
            else if (versie.Deelnemers.Take(i).Contains(naam, StringComparer.Ordinal))
            {
                fouten.Add(new($"{pad}.deelnemers[{i}]", $"{naam} staat twee keer in de lijst. Haal er één weg."));
            }
        }

        foreach (var (naam, factor) in versie.Factoren)
        {
            if (factor <= 0 || !versie.Deelnemers.Contains(naam, StringComparer.Ordinal))
            {
                fouten.Add(new($"{pad}.factoren.{naam}", "Een factor hoort bij een deelnemer en is groter dan 0. Wie niet meedoet, haalt u uit de deelnemers."));
            }
        }
    }

    private static void ControleerAfronding(Sleutelversie versie, string pad, List<Fout> fouten)
    {
        if (versie.AfrondenOp <= 0 || !decimal.IsInteger(versie.AfrondenOp * 100))
        {
            fouten.Add(new($"{pad}.afrondenOp", "Rond af op een veelvoud van 0,01, bijvoorbeeld 1, 0,05 of 0,01."));
        }

        if (versie.Methode == Afrondingsmethode.RekenkundigMetSluitpost != versie.Sluitpost is not null)
        {
            fouten.Add(new($"{pad}.sluitpost", "Een sluitpost hoort bij de methode RekenkundigMetSluitpost, en alleen daarbij. Vul hem in, haal hem weg of kies een andere methode."));
        }
        else if (versie.Sluitpost is { } sluitpost && !versie.Deelnemers.Contains(sluitpost, StringComparer.Ordinal))
        {
            fouten.Add(new($"{pad}.sluitpost", $"{sluitpost} is geen deelnemer. Kies een deelnemer."));
        }
    }
}
