using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Inzetten;

/// <summary>A line of a file with hours.</summary>
/// <param name="Regel">The number of the line in the file.</param>
/// <param name="Stroom">Code of the stream.</param>
/// <param name="Functie">The function.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Maand">The month.</param>
/// <param name="Uren">The hours.</param>
/// <param name="Deelnemer">Code of the party for whom; null when for all together.</param>
internal sealed record Urenregel(int Regel, string Stroom, string Functie, int Jaar, int Maand, decimal Uren, string? Deelnemer = null)
{
    /// <summary>What identifies it in the register.</summary>
    public (string Stroom, string Functie, int Jaar, int Maand, string? Deelnemer) Sleutel => (Stroom, Functie, Jaar, Maand, Deelnemer);
}

/// <summary>What a file with hours holds: lines, or what is wrong in it. With one mistake nothing is imported.</summary>
/// <param name="Regels">The lines that could be read.</param>
/// <param name="Fouten">What is wrong, per line.</param>
internal sealed record Urenimport(IReadOnlyList<Urenregel> Regels, IReadOnlyList<Fout> Fouten)
{
    /// <summary>The columns, as they stand in the first line of the file.</summary>
    public static readonly IReadOnlyList<string> Kolommen = ["geldstroom", "functie", "jaar", "maand", "uren"];

    /// <summary>A further column that may be there: for whom the work was done.</summary>
    public const string DeelnemerKolom = "deelnemer";

    private const int MeesteRegels = 20_000;
    private static readonly char[] Scheidingen = [';', '\t', ','];
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Reads a file.</summary>
    /// <param name="tekst">The text of the file; columns are separated by a semicolon, a tab or a comma.</param>
    /// <param name="stromen">The streams of the house: code by code and by name.</param>
    /// <param name="partijen">The parties of the house: code by code and by name.</param>
    public static Urenimport Lees(string tekst, IReadOnlyDictionary<string, string> stromen, IReadOnlyDictionary<string, string> partijen)
    {
        var regels = tekst.TrimStart('\uFEFF').Split('\n').Select((r, i) => (Nummer: i + 1, Tekst: r.Trim('\r', ' '))).Where(r => r.Tekst.Length > 0).ToList();
        if (regels.Count < 2 || regels.Count > MeesteRegels)
        {
            return new([], [new("Bestand", regels.Count < 2
                ? "Het bestand heeft geen regels met uren. De eerste regel noemt de kolommen, daarna volgt één regel per maand."
                : $"Het bestand heeft meer dan {new Bedrag(MeesteRegels).Kort()} regels. Splits het bestand.")]);
        }

        var scheiding = Scheidingen.MaxBy(s => regels[0].Tekst.Count(c => c == s));
        var kop = Splits(regels[0].Tekst, scheiding);
        var plaatsen = Kolommen.Select(Plaats).ToArray();
        var wie = Plaats(DeelnemerKolom);
        if (Array.Exists(plaatsen, p => p < 0))
        {
            return new([], [new("Bestand", $"De eerste regel mist: {string.Join(", ", Kolommen.Where((_, i) => plaatsen[i] < 0))}. Nodig zijn de kolommen {string.Join(", ", Kolommen)}.")]);
        }

        var fouten = new List<Fout>();
        var gelezen = new Dictionary<(string, string, int, int, string?), Urenregel>();
        foreach (var (nummer, inhoud) in regels.Skip(1))
        {
            var velden = Splits(inhoud, scheiding);
            if (velden.Count != kop.Count)
            {
                Meld(fouten, nummer, $"Deze regel heeft {velden.Count} kolommen, de eerste regel {kop.Count}. Verbeter de regel.");
            }
            else if (Regel(nummer, [.. plaatsen.Select(p => velden[p])], stromen, fouten) is { } regel
                && Voor(regel, wie < 0 ? "" : velden[wie], partijen, fouten) is { } voor && !gelezen.TryAdd(voor.Sleutel, voor))
            {
                Meld(fouten, nummer, $"Deze maand staat ook op regel {gelezen[voor.Sleutel].Regel}. Haal er één weg.");
            }
        }

        return new([.. gelezen.Values], fouten);

        int Plaats(string kolom) => kop.FindIndex(v => string.Equals(v, kolom, StringComparison.OrdinalIgnoreCase));
    }

    private static Urenregel? Voor(Urenregel regel, string deelnemer, IReadOnlyDictionary<string, string> partijen, List<Fout> fouten)
    {
        if (deelnemer.Length == 0 || partijen.TryGetValue(deelnemer, out _))
        {
            return regel with { Deelnemer = deelnemer.Length == 0 ? null : partijen[deelnemer] };
        }

        Meld(fouten, regel.Regel, $"De deelnemer “{deelnemer}” bestaat niet. Gebruik de code of de naam van een partij van dit huis, of laat het veld leeg.");
        return null;
    }

    private static Urenregel? Regel(int nummer, string[] velden, IReadOnlyDictionary<string, string> stromen, List<Fout> fouten)
    {
        var voor = fouten.Count;
        if (!stromen.TryGetValue(velden[0], out var stroom))
        {
            Meld(fouten, nummer, $"De geldstroom “{velden[0]}” bestaat niet. Gebruik de code of de naam van een geldstroom van dit huis.");
        }

        var functie = Functies.Lees(velden[1]);
        if (functie is null)
        {
            Meld(fouten, nummer, $"De functie “{velden[1]}” is niet bekend. Kies uit: {string.Join(", ", Functies.Codes)}.");
        }

        if (!int.TryParse(velden[2], NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) || jaar is < Urenregels.EersteJaar or > Urenregels.LaatsteJaar)
        {
            Meld(fouten, nummer, $"“{velden[2]}” is geen jaar. Schrijf bijvoorbeeld 2024.");
        }

        var maand = Maand(velden[3]);
        if (maand == 0)
        {
            Meld(fouten, nummer, $"“{velden[3]}” is geen maand. Schrijf 1 tot en met 12, of de naam.");
        }

        var isGetal = Bedrag.TryLees(velden[4], out var uren);
        if (!isGetal || Urenregels.Fout(uren.Waarde) is not null)
        {
            Meld(fouten, nummer, isGetal ? Urenregels.Fout(uren.Waarde)! : $"“{velden[4]}” is geen aantal uren. Schrijf bijvoorbeeld 12,5.");
        }

        return fouten.Count == voor ? new(nummer, stroom!, functie!, jaar, maand, uren.Waarde) : null;
    }

    private static int Maand(string tekst)
    {
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var maand))
        {
            return maand is >= 1 and <= 12 ? maand : 0;
        }

        return Enumerable.Range(1, 12).FirstOrDefault(m =>
            string.Equals(Nederlands.DateTimeFormat.GetMonthName(m), tekst, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Nederlands.DateTimeFormat.GetAbbreviatedMonthName(m), tekst.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Splits(string regel, char scheiding) => [.. regel.Split(scheiding).Select(v => v.Trim().Trim('"').Trim())];

    private static void Meld(List<Fout> fouten, int regel, string melding) => fouten.Add(new($"regel {regel}", $"Regel {regel}: {melding}"));
}
