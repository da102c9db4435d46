using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The rules for keys in <c>financien.json</c>: those of the engine, and what only holds between files.</summary>
internal static class SleutelControle
{
    public static IEnumerable<Fout> Controleer(Profielbestand<Financiengegevens> bestand, Regioprofiel profiel)
    {
        var sleutels = bestand.Inhoud.Verdeelsleutels;
        var namen = bestand.Inhoud.Partijen.Select(p => p.Naam).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < sleutels.Count; i++)
        {
            var (pad, sleutel) = ($"$.verdeelsleutels[{i}]", sleutels[i]);
            if (!Nummers.IsCode(sleutel.Code) || sleutels.Take(i).Any(s => s.Code == sleutel.Code))
            {
                yield return bestand.Fout(pad + ".code", $"De code \"{sleutel.Code}\" kan niet of is al gebruikt. Geef elke verdeelsleutel een eigen code van kleine letters en streepjes.");
            }

            foreach (var fout in Sleutelcontrole.Controleer(sleutel, namen))
            {
                yield return bestand.Fout($"{pad}.{fout.Veld}", fout.Melding);
            }

            foreach (var fout in sleutel.Versies.SelectMany((versie, j) => Verwijzingen(bestand, $"{pad}.versies[{j}]", versie, profiel)))
            {
                yield return fout;
            }
        }
    }

    private static IEnumerable<Fout> Verwijzingen(Profielbestand<Financiengegevens> bestand, string pad, Sleutelversie versie, Regioprofiel profiel)
    {
        if (versie.Ingroei?.VanSleutel is { } van && bestand.Inhoud.Verdeelsleutels.All(s => s.Code != van))
        {
            yield return bestand.Fout(pad + ".ingroei.vanSleutel", $"De verdeelsleutel \"{van}\" bestaat niet. Voeg hem toe of verbeter de code.");
        }

        for (var k = 0; k < versie.Onderdelen.Count; k++)
        {
            if (versie.Onderdelen[k] is { Maatstafsoort: Maatstafsoort.Inwoners, Peildatum: { } datum }
                && string.Join(", ", versie.Deelnemers.Where(d => Inwoners(bestand.Inhoud, profiel, d, datum) is null)) is { Length: > 0 } namen)
            {
                yield return bestand.Fout($"{pad}.onderdelen[{k}].peildatum",
                    $"Op deze peildatum zijn de inwoners niet bekend van: {namen}. Kies een peildatum uit regio.json of vul de inwoners daar aan.");
            }
        }
    }

    private static int? Inwoners(Financiengegevens financien, Regioprofiel profiel, string deelnemer, DateOnly datum) =>
        financien.Partijen.FirstOrDefault(p => p.Naam == deelnemer)?.Gemeentecode is { } code ? profiel.Inwoners(code, datum) : null;
}
