using FuzzySharp;

namespace Zvh.Casussen.Domein.Personen;

/// <summary>How a part of the question compares to the person.</summary>
internal enum Vergelijking
{
    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>Nearly the same.</summary>
    LijktOp,

    /// <summary>Different.</summary>
    Anders,
}

/// <summary>One reason why a person does or does not fit.</summary>
/// <param name="Deel">Which part, in Dutch.</param>
/// <param name="Uitkomst">How it compares.</param>
/// <param name="Uitleg">In what way, in Dutch; without data about the person.</param>
internal sealed record Reden(string Deel, Vergelijking Uitkomst, string Uitleg);

/// <summary>How well a person fits a question, and why.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="Redenen">The parts that were compared.</param>
internal sealed record Overeenkomst(int Score, IReadOnlyList<Reden> Redenen)
{
    /// <summary>From here on it is probably the same person: registering another asks for a reason.</summary>
    public const int Waarschijnlijk = 80;

    /// <summary>Below this a person is not worth showing.</summary>
    public const int Ondergrens = 45;

    private const decimal NaamGewicht = 60, DatumGewicht = 30, AdresGewicht = 10;
    private const decimal Gelijkwaardig = 0.999m, KlinktAls = 0.9m, Lijkt = 0.75m, Klankwinst = 0.15m, Omgewisseld = 0.85m, EenDeelAnders = 0.6m, Woonplaats = 0.7m, AnderNummer = 0.6m, EenNaam = 0.85m, Verwant = 0.6m, Onbekend = 0.5m;

    /// <summary>Compares a person to a question.</summary>
    /// <param name="vraag">What is known.</param>
    /// <param name="persoon">The person.</param>
    /// <param name="klanken">How the name in the question sounds.</param>
    public static Overeenkomst Van(Zoekvraag vraag, Persoon persoon, IReadOnlyCollection<string> klanken)
    {
        var delen = new List<(decimal Gewicht, decimal Graad, Reden Reden)>();
        if (!string.IsNullOrWhiteSpace(vraag.Naam))
        {
            delen.Add(Naam(vraag.Naam, persoon, klanken));
        }

        if (vraag.Geboortedatum is not null)
        {
            delen.Add(Datum(vraag, persoon.Geboortedatum));
        }

        // Where somebody lives who is protected must not show in a score either.
        if (!persoon.AdresAfgeschermd && (vraag.Postcode ?? vraag.Woonplaats) is not null && (persoon.Postcode ?? persoon.Woonplaats) is not null)
        {
            delen.Add(Adres(vraag, persoon));
        }

        var redenen = delen.ConvertAll(d => d.Reden);
        var score = delen.Count == 0 ? 0 : 100 * delen.Sum(d => d.Gewicht * d.Graad) / delen.Sum(d => d.Gewicht);
        return Bsn(vraag.Bsn, persoon.Bsn) is { } bsn
            ? new(bsn.Uitkomst == Vergelijking.Gelijk ? 100 : (int)(score * AnderNummer), [bsn, .. redenen])
            : new((int)Math.Round(score), redenen);
    }

    // A number that is the same settles it; a different one makes another person likely, but numbers are mistyped too.
    private static Reden? Bsn(string? gevraagd, string? bekend) => (gevraagd, bekend) switch
    {
        (null, _) or (_, null) => null,
        _ when gevraagd == bekend => new("BSN", Vergelijking.Gelijk, "is gelijk"),
        _ => new("BSN", Vergelijking.Anders, "is anders"),
    };

    private static (decimal, decimal, Reden) Naam(string naam, Persoon persoon, IReadOnlyCollection<string> klanken)
    {
        var eigen = Naamvorm.Woorden(persoon.Zoeknaam.Length > 0 ? persoon.Zoeknaam : $"{persoon.Voornamen} {persoon.Roepnaam} {persoon.Achternaam} {persoon.Geboortenaam}");
        var gevraagd = Naamvorm.Woorden(naam);
        var graden = gevraagd.Select(w => (Lengte: (decimal)w.Length, Graad: eigen.Max(e => Woordgraad(w, e)))).ToList();
        var graad = graden.Sum(g => g.Lengte * g.Graad) / graden.Sum(g => g.Lengte);
        var klinkt = klanken.Count > 0 && persoon.Klanken.Intersect(klanken, StringComparer.Ordinal).Any();
        if (klinkt && graad < KlinktAls)
        {
            // One word that sounds alike does not make the others alike.
            graad = Math.Max(graad, Math.Min(KlinktAls, graad + Klankwinst));
        }

        // Many share a surname: one name, or one with an initial, tells less than two.
        return (NaamGewicht, gevraagd.Count(w => w.Length > 1) > 1 ? graad : graad * EenNaam, graad switch
        {
            >= Gelijkwaardig => new("naam", Vergelijking.Gelijk, "komt overeen"),
            >= Lijkt => new("naam", Vergelijking.LijktOp, klinkt ? "klinkt hetzelfde of scheelt een letter" : "lijkt erop"),
            _ => new("naam", Vergelijking.Anders, klinkt ? "klinkt voor een deel hetzelfde" : "wijkt af"),
        });
    }

    private static decimal Woordgraad(string gevraagd, string eigen)
    {
        if (gevraagd == eigen)
        {
            return 1;
        }

        // An initial or the start of a name is how people write down what they half know.
        if (eigen.StartsWith(gevraagd, StringComparison.Ordinal) || gevraagd.StartsWith(eigen, StringComparison.Ordinal))
        {
            return KlinktAls;
        }

        // Two names always share some letters: only what goes beyond that says something.
        var graad = Fuzz.Ratio(gevraagd, eigen) / 100m;
        return graad >= Verwant ? graad : 0;
    }

    private static (decimal, decimal, Reden) Datum(Zoekvraag vraag, DateOnly? bekend)
    {
        const string Deel = "geboortedatum";
        if (bekend is not { } dag)
        {
            return (DatumGewicht, Onbekend, new(Deel, Vergelijking.LijktOp, "is van deze persoon niet bekend"));
        }

        var gevraagd = vraag.Geboortedatum!.Value;
        var gelijk = new[] { gevraagd.Day == dag.Day, gevraagd.Month == dag.Month, gevraagd.Year == dag.Year }.Count(g => g);
        return gevraagd == dag ? (DatumGewicht, 1, new(Deel, Vergelijking.Gelijk, "is gelijk"))
            : vraag.Omgewisseld == dag ? (DatumGewicht, Omgewisseld, new(Deel, Vergelijking.LijktOp, "dag en maand zijn omgewisseld"))
            : gelijk == 2 ? (DatumGewicht, EenDeelAnders, new(Deel, Vergelijking.LijktOp, "één deel van de datum is anders"))
            : (DatumGewicht, 0, new(Deel, Vergelijking.Anders, "is anders"));
    }

    private static (decimal, decimal, Reden) Adres(Zoekvraag vraag, Persoon persoon)
    {
        const string Deel = "adres";
        return vraag.Postcode is not null && vraag.Postcode == persoon.Postcode ? (AdresGewicht, 1, new(Deel, Vergelijking.Gelijk, "postcode is gelijk"))
            : vraag.Woonplaats is not null && Naamvorm.Van(vraag.Woonplaats) == Naamvorm.Van(persoon.Woonplaats) ? (AdresGewicht, Woonplaats, new(Deel, Vergelijking.LijktOp, "woonplaats is gelijk"))
            : (AdresGewicht, 0, new(Deel, Vergelijking.Anders, "is anders"));
    }
}
