using System.Runtime.CompilerServices;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Personen;

/// <summary>A word of a name that is looked for.</summary>
/// <param name="Tekst">The word, as names are compared.</param>
/// <param name="Klanken">How it sounds.</param>
internal sealed record Zoekwoord(string Tekst, string[] Klanken)
{
    /// <summary>The shortest word that an index finds.</summary>
    public const int Kortste = 3;

    /// <summary>The word in two parts: one typing error leaves one of them as it was. A short word has parts that overlap.</summary>
    public IReadOnlyList<string> Delen => Tekst.Length switch
    {
        <= Kortste => [Tekst],
        < 2 * Kortste => [Tekst[..Kortste], Tekst[^Kortste..]],
        var lengte => [Tekst[..(lengte / 2)], Tekst[(lengte / 2)..]],
    };
}

/// <summary>The query that gathers who may fit. It is a union of small questions: each asks an index for several things at once, so that it finds few however many persons there are.</summary>
internal sealed class Kandidaten
{
    private const int Bekeken = 300, Meeste = 50, MeesteWoorden = 4;

    private readonly List<object> waarden = [];
    private readonly List<string> vragen = [];
    private readonly string gelijkenis;

    private Kandidaten(string naam) => gelijkenis = $"word_similarity({Waarde(naam)}, zoeknaam)";

    /// <summary>Who may fit everything that is known.</summary>
    public static FormattableString Van(Zoekvraag vraag, IReadOnlyCollection<Zoekwoord> woorden)
    {
        var kandidaten = new Kandidaten(Naamvorm.Van(vraag.Naam));
        Zoekwoord[] lang = [.. woorden.Where(w => w.Tekst.Length >= Zoekwoord.Kortste).OrderByDescending(w => w.Tekst.Length).Take(MeesteWoorden)];
        switch (lang)
        {
            case []:
                kandidaten.Waar($"zoeknaam %> any ({kandidaten.Waarde(woorden.Select(w => w.Tekst).ToArray())})");
                break;
            case [var enige]:
                kandidaten.Alleen(enige);
                break;
            case [var een, var ander]:
                kandidaten.Beide(een, ander);
                break;
            default:
                kandidaten.OpEenNa(lang);
                break;
        }

        kandidaten.OverigeGegevens(vraag);
        return kandidaten.Vraag;
    }

    /// <summary>Who has only the longest word in his name: for when nobody has more of it.</summary>
    public static FormattableString MetLangste(Zoekvraag vraag, IEnumerable<Zoekwoord> woorden)
    {
        var kandidaten = new Kandidaten(Naamvorm.Van(vraag.Naam));
        kandidaten.Alleen(woorden.MaxBy(w => w.Tekst.Length)!);
        return kandidaten.Vraag;
    }

    private FormattableString Vraag => FormattableStringFactory.Create(
        $"select p.*, p.xmin from casussen.persoon p where p.id in ({string.Join(" union all ", vragen)})", [.. waarden]);

    private void Alleen(Zoekwoord woord)
    {
        Waar(Bevat(woord.Tekst));
        Waar(Klinkt(woord));
        foreach (var deel in woord.Delen)
        {
            Waar(Bevat(deel));
        }
    }

    // With a typing error in both words each still has a part that is right.
    private void Beide(Zoekwoord een, Zoekwoord ander)
    {
        Waar(Klinkt(een), Klinkt(ander));
        foreach (var (deel, tegendeel) in from d in een.Delen from t in ander.Delen select (d, t))
        {
            Waar(Bevat(deel), Bevat(tegendeel));
        }
    }

    // Whatever is wrong with one word: the others say enough.
    private void OpEenNa(Zoekwoord[] woorden)
    {
        foreach (var fout in woorden)
        {
            Waar([.. woorden.Where(w => w != fout).Select(Klinkt)]);
            Waar([.. woorden.Where(w => w != fout).Select(w => Bevat(w.Tekst))]);
        }
    }

    private void OverigeGegevens(Zoekvraag vraag)
    {
        if (vraag.Geboortedatum is { } geboren)
        {
            Waar($"geboortedatum = any ({Waarde(new[] { geboren, vraag.Omgewisseld ?? geboren })})");
        }

        if (vraag.Postcode is { } postcode)
        {
            Waar($"postcode = {Waarde(postcode)} and not adres_afgeschermd");
        }

        if (vraag.Bsn is { } bsn)
        {
            Waar($"bsn = {Waarde(bsn)}");
        }
    }

    private string Bevat(string deel) => $"zoeknaam like {Waarde($"%{deel}%")}";

    private string Klinkt(Zoekwoord woord) => $"klanken && {Waarde(woord.Klanken)}";

    // Who was merged or shielded is found by nobody. Of a name that very many bear not all are looked at, but so many that the best are worth showing.
    private void Waar(params IEnumerable<string> voorwaarden) => vragen.Add(
        $"(select id from (select id, zoeknaam from casussen.persoon where {string.Join(" and ", voorwaarden)} and samengevoegd_met_id is null and not afgeschermd limit {Bekeken}) m order by {gelijkenis} desc limit {Meeste})");

    private string Waarde(object waarde)
    {
        waarden.Add(waarde);
        return $"{{{waarden.Count - 1}}}";
    }
}
