using System.Globalization;
using Zvh.Abstractions;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The rules for keys in <c>financien.json</c>.</summary>
internal static class SleutelControle
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static IEnumerable<Fout> Controleer(Profielbestand<Financiengegevens> bestand, Regioprofiel profiel)
    {
        var sleutels = bestand.Inhoud.Verdeelsleutels;
        for (var i = 0; i < sleutels.Count; i++)
        {
            var (pad, sleutel) = ($"$.verdeelsleutels[{i}]", sleutels[i]);
            if (!Nummers.IsCode(sleutel.Code) || sleutels.Take(i).Any(s => s.Code == sleutel.Code))
            {
                yield return bestand.Fout(pad + ".code", $"De code \"{sleutel.Code}\" kan niet of is al gebruikt. Geef elke verdeelsleutel een eigen code van kleine letters en streepjes.");
            }

            if (sleutel.Versies.Count == 0)
            {
                yield return bestand.Fout(pad + ".versies", $"De verdeelsleutel \"{sleutel.Code}\" heeft geen versie. Voeg er één toe.");
            }

            for (var j = 0; j < sleutel.Versies.Count; j++)
            {
                var (versiepad, versie) = ($"{pad}.versies[{j}]", sleutel.Versies[j]);
                if (versie.GeldigTot < versie.GeldigVan)
                {
                    yield return bestand.Fout(versiepad + ".geldigTot", "De einddatum ligt voor de begindatum. Verbeter één van de twee.");
                }

                if (j > 0 && !(sleutel.Versies[j - 1].GeldigTot < versie.GeldigVan))
                {
                    yield return bestand.Fout(versiepad + ".geldigVan", "Deze versie begint terwijl de vorige nog geldt. Geef de vorige een einddatum voor deze begindatum.");
                }

                foreach (var fout in Versie(bestand, versiepad, versie, profiel))
                {
                    yield return fout;
                }
            }
        }
    }

    private static IEnumerable<Fout> Versie(Profielbestand<Financiengegevens> bestand, string pad, Sleutelversiegegevens versie, Regioprofiel profiel)
    {
        var namen = bestand.Inhoud.Partijen.Select(p => p.Naam).ToHashSet(StringComparer.Ordinal);
        for (var j = 0; j < versie.Deelnemers.Count; j++)
        {
            if (!namen.Contains(versie.Deelnemers[j]) || versie.Deelnemers.Take(j).Contains(versie.Deelnemers[j], StringComparer.Ordinal))
            {
                yield return bestand.Fout($"{pad}.deelnemers[{j}]", $"\"{versie.Deelnemers[j]}\" is geen naam van een partij of staat twee keer in de lijst. Verbeter de naam of haal de regel weg.");
            }
        }

        var som = versie.Onderdelen.Sum(o => o.Gewicht);
        if (som != 1m || versie.Onderdelen.Any(o => o.Gewicht <= 0))
        {
            yield return bestand.Fout(pad + ".onderdelen", string.Create(Nederlands, $"De gewichten zijn samen {som} en moeten samen 1 zijn, elk groter dan 0. Verbeter de gewichten."));
        }

        foreach (var (naam, factor) in versie.Factoren.Where(f => f.Value <= 0 || !versie.Deelnemers.Contains(f.Key, StringComparer.Ordinal)))
        {
            yield return bestand.Fout(pad + ".factoren", string.Create(Nederlands, $"De factor {factor} van \"{naam}\" kan niet: een factor is groter dan 0 en hoort bij een deelnemer. Verbeter hem."));
        }

        foreach (var fout in Afronding(bestand, pad, versie.AfrondenOp, versie.Methode, versie.Sluitpost, versie.Deelnemers))
        {
            yield return fout;
        }

        for (var j = 0; j < versie.Onderdelen.Count; j++)
        {
            foreach (var fout in Onderdeel(bestand, $"{pad}.onderdelen[{j}]", versie.Onderdelen[j], versie.Deelnemers, profiel))
            {
                yield return fout;
            }
        }
    }

    /// <summary>The rules of rounding, which a key version and a single distribution share.</summary>
    internal static IEnumerable<Fout> Afronding(
        Profielbestand<Financiengegevens> bestand, string pad, decimal afrondenOp, Rondmethode methode, string? sluitpost, IReadOnlyList<string> deelnemers)
    {
        if (afrondenOp <= 0 || afrondenOp % 0.01m != 0)
        {
            yield return bestand.Fout(pad + ".afrondenOp", "Afronden kan op hele centen of een veelvoud daarvan, bijvoorbeeld 0.01 of 1. Verbeter het getal.");
        }

        if ((methode == Rondmethode.RekenkundigMetSluitpost) != (sluitpost is not null))
        {
            yield return bestand.Fout(pad + ".sluitpost", "Een sluitpost hoort bij de methode RekenkundigMetSluitpost, en alleen daarbij. Vul hem in, haal hem weg of kies een andere methode.");
        }
        else if (sluitpost is not null && !deelnemers.Contains(sluitpost, StringComparer.Ordinal))
        {
            yield return bestand.Fout(pad + ".sluitpost", $"De sluitpost \"{sluitpost}\" is geen deelnemer. Kies een deelnemer.");
        }
    }

    private static IEnumerable<Fout> Onderdeel(
        Profielbestand<Financiengegevens> bestand, string pad, Sleutelonderdeelgegevens onderdeel, IReadOnlyList<string> deelnemers, Regioprofiel profiel)
    {
        if (onderdeel.Maatstafsoort is Maatsoort.Inwoners or Maatsoort.Gelijk)
        {
            if (onderdeel.Waarden.Count > 0)
            {
                yield return bestand.Fout(pad + ".waarden", "Bij deze maatstaf rekent het programma de waarden zelf uit. Haal \"waarden\" weg.");
            }

            if (onderdeel.Maatstafsoort == Maatsoort.Inwoners)
            {
                var zonder = deelnemers.Where(d => onderdeel.Peildatum is not { } datum
                    || bestand.Inhoud.Partijen.FirstOrDefault(p => p.Naam == d)?.Gemeentecode is not { } code || profiel.Inwoners(code, datum) is null);
                if (string.Join(", ", zonder) is { Length: > 0 } namen)
                {
                    yield return bestand.Fout(pad + ".peildatum", $"Op deze peildatum zijn de inwoners niet bekend van: {namen}. Kies een peildatum uit regio.json of vul de inwoners daar aan.");
                }
            }

            yield break;
        }

        foreach (var naam in deelnemers.Except(onderdeel.Waarden.Keys, StringComparer.Ordinal))
        {
            yield return bestand.Fout(pad + ".waarden", $"De waarde van \"{naam}\" ontbreekt. Vul haar in; 0 mag.");
        }

        foreach (var (naam, waarde) in onderdeel.Waarden.Where(w => w.Value < 0 || !deelnemers.Contains(w.Key, StringComparer.Ordinal)))
        {
            yield return bestand.Fout(pad + ".waarden", string.Create(Nederlands, $"De waarde {waarde} van \"{naam}\" kan niet: zij is negatief of de naam is geen deelnemer. Verbeter haar."));
        }

        if (onderdeel.Waarden.Values.Sum() is var totaal && (totaal <= 0 || (onderdeel.Maatstafsoort == Maatsoort.VastPercentage && totaal != 100m)))
        {
            yield return bestand.Fout(pad + ".waarden", onderdeel.Maatstafsoort == Maatsoort.VastPercentage
                ? string.Create(Nederlands, $"De percentages zijn samen {totaal} en moeten samen 100 zijn. Verbeter de percentages.")
                : "De waarden zijn samen 0, dus er valt niets te verdelen. Vul de waarden in.");
        }
    }
}
