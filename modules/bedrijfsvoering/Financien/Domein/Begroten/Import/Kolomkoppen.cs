using System.Globalization;
using System.Text.RegularExpressions;
using Zvh.Abstractions;
using Zvh.Platform.Tabellen;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>What a column of a sheet holds.</summary>
internal enum Veld
{
    Code,
    Niveau,
    Naam,
    Kant,
    Soort,
    Incidenteel,
    Index,
    Taakveld,
    Begroting,
    Verrekening,
    NaVerrekening,
    Realisatie,
    Verwacht,
    Verschil,
    Uitleg,
}

/// <summary>Which column of a sheet holds what; several wordings of the field are known.</summary>
internal sealed partial class Kolomkoppen
{
    private static readonly Dictionary<string, Veld> Woorden = new(StringComparer.Ordinal)
    {
        ["code"] = Veld.Code,
        ["niveau"] = Veld.Niveau,
        ["naam"] = Veld.Naam,
        ["post"] = Veld.Naam,
        ["omschrijving"] = Veld.Naam,
        ["declarabele kosten"] = Veld.Naam,
        ["kant"] = Veld.Kant,
        ["lasten/baten"] = Veld.Kant,
        ["soort"] = Veld.Soort,
        ["incidenteel"] = Veld.Incidenteel,
        ["index"] = Veld.Index,
        ["taakveld"] = Veld.Taakveld,
        ["begroting"] = Veld.Begroting,
        ["initiële begroting"] = Veld.Begroting,
        ["begroot"] = Veld.Begroting,
        ["verrekening"] = Veld.Verrekening,
        ["begroting na verrekening"] = Veld.NaVerrekening,
        ["na verrekening"] = Veld.NaVerrekening,
        ["te betalen"] = Veld.NaVerrekening,
        ["realisatie"] = Veld.Realisatie,
        ["realisatie tot peildatum"] = Veld.Realisatie,
        ["werkelijk declarabel"] = Veld.Realisatie,
        ["verwacht"] = Veld.Verwacht,
        ["realisatie + verwacht"] = Veld.Verwacht,
        ["werkelijk + verwacht declarabel"] = Veld.Verwacht,
        ["verschil"] = Veld.Verschil,
        ["verwacht verschil t.o.v. begroting"] = Veld.Verschil,
        ["uitleg"] = Veld.Uitleg,
        ["toelichting"] = Veld.Uitleg,
    };

    private readonly Dictionary<Veld, int> kolommen = [];

    private Kolomkoppen()
    {
    }

    /// <summary>The amounts, as columns of a budget.</summary>
    public static IReadOnlyList<Veld> Bedragen { get; } = [Veld.Begroting, Veld.Verrekening, Veld.NaVerrekening, Veld.Realisatie, Veld.Verwacht, Veld.Verschil];

    /// <summary>The column of a field; null when the sheet has none.</summary>
    public int? this[Veld veld] => kolommen.TryGetValue(veld, out var kolom) ? kolom : null;

    /// <summary>Reads the head; refuses unknown columns, a column twice and another year.</summary>
    public static Uitkomst<Kolomkoppen> Lees(Importtabel tabel, int jaar)
    {
        var koppen = new Kolomkoppen();
        var fouten = new List<Fout>();
        for (var i = 0; i < tabel.Kop.Count; i++)
        {
            if (tabel.Kop[i].Length > 0)
            {
                fouten.AddRange(koppen.Neem(tabel, i, jaar));
            }
        }

        if (fouten.Count == 0)
        {
            fouten.AddRange(new[] { Veld.Naam, Veld.Begroting }.Where(v => koppen[v] is null)
                .Select(v => new Fout(tabel.Naam, $"De kolom {v} ontbreekt. Voeg een kolom met de naam “{v}” toe.")));
        }

        return fouten.Count > 0 ? Uitkomst<Kolomkoppen>.Geweigerd(fouten) : Uitkomst<Kolomkoppen>.Ok(koppen);
    }

    private IEnumerable<Fout> Neem(Importtabel tabel, int kolom, int jaar)
    {
        var kop = tabel.Kop[kolom];
        var plaats = $"kolom {kolom + 1} “{kop}”";
        if (Jaartal().Match(kop) is { Success: true } gevonden && int.Parse(gevonden.ValueSpan, CultureInfo.InvariantCulture) is var ander && ander != jaar
            && !kop.StartsWith("verrekening", StringComparison.OrdinalIgnoreCase))
        {
            yield return new(plaats, $"Deze kolom gaat over {ander}, de begroting over {jaar}. Importeer elk jaar apart.");
        }
        else if (!Woorden.TryGetValue(Kaal(kop), out var veld))
        {
            yield return new(plaats, $"Deze kolom is niet bekend. Verbeter de naam of haal de kolom weg; hier mag: {string.Join(", ", Enum.GetNames<Veld>())}.");
        }
        else if (!kolommen.TryAdd(veld, kolom))
        {
            yield return new(plaats, $"De kolom {veld} staat twee keer in de tabel. Haal er één weg.");
        }
    }

    // A header often carries the year and the reference date: "werkelijk declarabel Tot 03-11-2022".
    private static string Kaal(string kop) =>
        Spaties().Replace(Datum().Replace(kop.ToLowerInvariant(), " "), " ").Trim(' ', ':', '*');

    [GeneratedRegex(@"\b20\d{2}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Jaartal();

    [GeneratedRegex(@"(\btot(?= \d)\s*)?\b\d{1,2}-\d{1,2}-20\d{2}\b|\b20\d{2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Datum();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaties();
}
