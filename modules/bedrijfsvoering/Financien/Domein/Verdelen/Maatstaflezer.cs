using System.Collections.Immutable;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Fetches the measure of a component: from the key itself or from the reference data. What is missing is asked for, never invented.</summary>
internal static class Maatstaflezer
{
    /// <summary>The weights of all participants of a version for one component.</summary>
    public static ImmutableArray<Gewicht> Lees(
        Sleutelversie versie, Sleutelonderdeel onderdeel, string pad, int jaar, Referentiegegevens gegevens, List<Fout> fouten)
    {
        Func<string, decimal?> waarde = onderdeel.Maatstafsoort switch
        {
            Maatstafsoort.Gelijk => static _ => 1m,
            Maatstafsoort.Inwoners => Inwoners(onderdeel, pad, jaar, gegevens, fouten),
            Maatstafsoort.Eenheden when Urenmaatstaf.Is(onderdeel) => Urenmaatstaf.Lees(versie, onderdeel, pad, jaar, gegevens, fouten),
            Maatstafsoort.Eenheden or Maatstafsoort.ExterneScore when onderdeel.Eenheid is { } eenheid => Eenheden(eenheid, pad, gegevens, fouten),
            _ => naam => onderdeel.Waarden.TryGetValue(naam, out var vast) ? vast : null,
        };
        var metFactor = onderdeel.Maatstafsoort is not (Maatstafsoort.VastPercentage or Maatstafsoort.VastBedrag);
        return [.. versie.Deelnemers.Select(naam => new Gewicht(naam, waarde(naam) ?? 0m, metFactor ? Factor(versie, naam) : null))];
    }

    private static decimal? Factor(Sleutelversie versie, string naam) => versie.Factoren.TryGetValue(naam, out var factor) ? factor : null;

    private static Func<string, decimal?> Inwoners(Sleutelonderdeel onderdeel, string pad, int jaar, Referentiegegevens gegevens, List<Fout> fouten)
    {
        var dag = onderdeel.PeildatumVoor(jaar)!.Value;
        if (!gegevens.Inwoners.TryGetValue(dag, out var inwoners))
        {
            fouten.Add(new($"{pad}.peildatum", $"Er zijn geen inwoners bekend op {dag:d-M-yyyy}. Vul ze aan of kies een andere peildatum."));
            return static _ => 0m;
        }

        return naam => inwoners.TryGetValue(naam, out var aantal)
            ? aantal
            : Ontbreekt($"{pad}.peildatum", $"Van {naam} is het aantal inwoners op {dag:d-M-yyyy} niet bekend. Vul het aan of kies een andere peildatum.", fouten);
    }

    private static Func<string, decimal?> Eenheden(string eenheid, string pad, Referentiegegevens gegevens, List<Fout> fouten)
    {
        if (!gegevens.Eenheden.TryGetValue(eenheid, out var eenheden))
        {
            fouten.Add(new($"{pad}.eenheid", $"Er zijn geen gegevens over '{eenheid}' voor dit jaar. Vul ze eerst in."));
            return static _ => 0m;
        }

        return naam => eenheden.TryGetValue(naam, out var aantal)
            ? aantal
            : Ontbreekt($"{pad}.eenheid", $"Van {naam} is '{eenheid}' niet bekend voor dit jaar. Vul het in; 0 mag.", fouten);
    }

    private static decimal? Ontbreekt(string veld, string melding, List<Fout> fouten)
    {
        fouten.Add(new(veld, melding));
        return null;
    }
}
