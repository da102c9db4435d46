using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Turns a key, a year and a total into an order for the engine (finance.md §3.3).</summary>
/// <param name="sleutels">All keys of the house; a phase-in may refer to another one.</param>
/// <param name="gegevens">The figures the keys refer to.</param>
internal sealed class SleutelToepassen(IReadOnlyList<Verdeelsleutel> sleutels, Referentiegegevens gegevens)
{
    /// <summary>The order for a total by the version of a year. Method and rounding are those of the version; a caller may change them.</summary>
    /// <param name="code">The key.</param>
    /// <param name="jaar">The year whose version is used: an explicit choice (finance.md §1.2).</param>
    /// <param name="totaal">What is shared.</param>
    public Uitkomst<Verdeelopdracht> Voor(string code, int jaar, Bedrag totaal) => Zoek(code) is { } sleutel
        ? Voor(sleutel, jaar, totaal)
        : Uitkomst<Verdeelopdracht>.Geweigerd("sleutel", $"De verdeelsleutel '{code}' bestaat niet. Kies een andere sleutel.");

    /// <summary>The same for a key that is not (yet) one of the house: what-if.</summary>
    public Uitkomst<Verdeelopdracht> Voor(Verdeelsleutel sleutel, int jaar, Bedrag totaal)
    {
        if (sleutel.VersieVoorJaar(jaar) is not { } versie)
        {
            return Uitkomst<Verdeelopdracht>.Geweigerd("jaar", $"De verdeelsleutel '{sleutel.Code}' heeft geen versie voor {jaar}. Kies een ander jaar of voeg een versie toe.");
        }

        var fouten = Controleer(sleutel);
        var oud = Oud(sleutel, versie, jaar, fouten);
        if (fouten.Count > 0)
        {
            return Uitkomst<Verdeelopdracht>.Geweigerd(fouten);
        }

        var nieuweDelen = Onderdelen(sleutel, versie, jaar, fouten);
        var onderdelen = oud is { } van
            ? Ingroeimenging.Meng(totaal, nieuweDelen, Onderdelen(van.Sleutel, van.Versie, jaar, fouten), versie.Ingroei!.AandeelNieuw(jaar), fouten)
            : nieuweDelen;
        return fouten.Count > 0 ? Uitkomst<Verdeelopdracht>.Geweigerd(fouten) : Uitkomst<Verdeelopdracht>.Ok(new()
        {
            Bedrag = totaal,
            AfrondenOp = versie.AfrondenOp,
            Methode = versie.Methode,
            Sluitpost = versie.Sluitpost,
            Onderdelen = onderdelen,
            Sleutel = Naam(sleutel, versie, oud is null ? null : versie.Ingroei!.AandeelNieuw(jaar)),
        });
    }

    /// <summary>What is wrong with a key, whatever the year and the amount.</summary>
    public List<Fout> Controleer(Verdeelsleutel sleutel) => Sleutelcontrole.Controleer(sleutel, gegevens.Deelnemers);

    /// <summary>The order that shares a total by amounts that were rounded before (finance.md §1.2, verrekening part 2).</summary>
    public static Verdeelopdracht NaarBedragen(string naam, IEnumerable<(string Deelnemer, Bedrag Bedrag)> gewichten, Bedrag totaal) => new()
    {
        Bedrag = totaal,
        Onderdelen = [new() { Naam = naam, Deel = Breuk.Een, Maatstaf = [.. gewichten.Select(g => new Gewicht(g.Deelnemer, g.Bedrag.Waarde))] }],
        Sleutel = naam,
    };

    private Verdeelsleutel? Zoek(string code) => sleutels.FirstOrDefault(s => string.Equals(s.Code, code, StringComparison.Ordinal));

    private (Verdeelsleutel Sleutel, Sleutelversie Versie)? Oud(Verdeelsleutel sleutel, Sleutelversie versie, int jaar, List<Fout> fouten)
    {
        if (versie.Ingroei is not { } ingroei || fouten.Count > 0 || ingroei.AandeelNieuw(jaar) == Breuk.Een)
        {
            return null;
        }

        var van = ingroei.VanSleutel is null ? sleutel : Zoek(ingroei.VanSleutel);
        var oud = ingroei.VanSleutel is null ? sleutel.VersieVoor(versie) : van?.VersieVoorJaar(ingroei.Eerste - 1);
        if (van is null || oud is null)
        {
            fouten.Add(new("ingroei.vanSleutel", $"De sleutel '{ingroei.VanSleutel}' heeft geen versie voor {ingroei.Eerste - 1}. Kies een andere sleutel of haal de ingroei weg."));
            return null;
        }

        if (!ReferenceEquals(van, sleutel))
        {
            fouten.AddRange(Sleutelcontrole.Controleer(van, gegevens.Deelnemers).Select(f => f with { Veld = $"ingroei.vanSleutel.{f.Veld}" }));
        }

        return (van, oud);
    }

    private List<Verdeelonderdeel> Onderdelen(Verdeelsleutel sleutel, Sleutelversie versie, int jaar, List<Fout> fouten)
    {
        var pad = $"versies[{sleutel.Versies.ToList().IndexOf(versie)}]";
        return [.. versie.Onderdelen.Select((onderdeel, k) =>
        {
            var vast = onderdeel.Maatstafsoort == Maatstafsoort.VastBedrag;
            return new Verdeelonderdeel
            {
                Naam = Urenmaatstaf.Is(onderdeel) ? $"{onderdeel.Naam}, uren {Urenmaatstaf.Periode(onderdeel, jaar)}" : onderdeel.Naam,
                Deel = vast ? null : onderdeel.Gewicht,
                VastBedrag = vast ? onderdeel.Waarden.Values.Sum() : null,
                Noemer = onderdeel.Noemer ?? (onderdeel.Maatstafsoort == Maatstafsoort.VastPercentage ? 100m : null),
                Maatstaf = Maatstaflezer.Lees(versie, onderdeel, $"{pad}.onderdelen[{k}]", jaar, gegevens, fouten),
            };
        })];
    }

    private static string Naam(Verdeelsleutel sleutel, Sleutelversie versie, Breuk? aandeelNieuw)
    {
        var vanaf = versie.GeldigVan.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
        return $"{sleutel.Naam}, vanaf {vanaf}{(aandeelNieuw is { } aandeel ? $", ingroei {aandeel}" : "")}";
    }
}
