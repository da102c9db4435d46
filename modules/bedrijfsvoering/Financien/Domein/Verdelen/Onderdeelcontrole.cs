using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The rules a component of a key must keep.</summary>
internal static class Onderdeelcontrole
{
    /// <summary>Checks one component.</summary>
    public static void Controleer(Sleutelonderdeel onderdeel, string pad, IReadOnlyList<string> deelnemers, List<Fout> fouten)
    {
        if (onderdeel.Noemer <= 0)
        {
            fouten.Add(new($"{pad}.noemer", "De noemer is een getal groter dan 0. Laat hem weg om door de som te delen."));
        }

        var onbekend = onderdeel.Waarden.Keys.Except(deelnemers, StringComparer.Ordinal).ToArray();
        fouten.AddRange(onbekend.Select(naam =>
            new Fout($"{pad}.waarden.{naam}", $"{naam} is geen deelnemer van deze versie. Verbeter de naam of haal de regel weg.")));
        fouten.AddRange(onderdeel.Waarden.Where(w => w.Value < 0).Select(w =>
            new Fout($"{pad}.waarden.{w.Key}", "Een waarde mag niet negatief zijn. Vul 0 of een hoger getal in.")));

        switch (onderdeel.Maatstafsoort)
        {
            case Maatstafsoort.Inwoners:
                ZonderWaarden(onderdeel, pad, fouten);
                if (onderdeel.Peildatum is null == onderdeel.JarenTerug is null || onderdeel.JarenTerug is < 0 or > 100)
                {
                    fouten.Add(new($"{pad}.peildatum", "Kies een peildatum voor de inwoners, of een aantal jaren terug, niet allebei."));
                }

                break;
            case Maatstafsoort.Gelijk:
                ZonderWaarden(onderdeel, pad, fouten);
                break;
            case Maatstafsoort.Eenheden when Urenmaatstaf.Is(onderdeel):
                ZonderWaarden(onderdeel, pad, fouten);
                if (onderdeel.Periode is null == onderdeel.JarenTerug is null || onderdeel.JarenTerug is < 0 or > 100)
                {
                    fouten.Add(new($"{pad}.periode", "Kies een periode voor de uren, of een aantal jaren terug (0 is het jaar zelf), niet allebei."));
                }
                else if (onderdeel.Periode is { HeleMaanden: false })
                {
                    fouten.Add(new($"{pad}.periode", "Een periode begint op de eerste dag van een maand en eindigt op de laatste dag van een maand."));
                }

                break;
            case Maatstafsoort.Eenheden or Maatstafsoort.ExterneScore when onderdeel.Eenheid is not null:
                ZonderWaarden(onderdeel, pad, fouten);
                break;
            case Maatstafsoort.VastPercentage or Maatstafsoort.VastBedrag or Maatstafsoort.Eenheden or Maatstafsoort.ExterneScore:
                MetWaarden(onderdeel, pad, deelnemers, fouten);
                break;
            default:
                fouten.Add(new($"{pad}.maatstafsoort", $"Kies een soort: {string.Join(", ", Enum.GetNames<Maatstafsoort>())}."));
                break;
        }
    }

    private static void ZonderWaarden(Sleutelonderdeel onderdeel, string pad, List<Fout> fouten)
    {
        if (onderdeel.Waarden.Count > 0)
        {
            fouten.Add(new($"{pad}.waarden", "Bij deze maatstaf haalt het programma de waarden zelf op. Haal de waarden weg."));
        }
    }

    private static void MetWaarden(Sleutelonderdeel onderdeel, string pad, IReadOnlyList<string> deelnemers, List<Fout> fouten)
    {
        fouten.AddRange(deelnemers.Except(onderdeel.Waarden.Keys, StringComparer.Ordinal).Select(naam =>
            new Fout($"{pad}.waarden.{naam}", $"De waarde van {naam} ontbreekt. Vul haar in; 0 mag.")));

        var som = onderdeel.Waarden.Values.Aggregate(Breuk.Nul, (s, w) => s + w);
        if (onderdeel.Maatstafsoort == Maatstafsoort.VastPercentage && som != 100m)
        {
            fouten.Add(new($"{pad}.waarden", $"De percentages zijn samen {som.Kort()} en moeten samen 100 zijn. Verbeter de percentages."));
        }
        else if (som.Teken == 0)
        {
            fouten.Add(new($"{pad}.waarden", "De waarden zijn samen 0, dus er valt niets te verdelen. Vul de waarden in."));
        }
    }
}
