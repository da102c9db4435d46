using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The rules for budgets and balance items. Sums are not checked: a document may be wrong, and then the screen shows the difference.</summary>
internal static class BegrotingControle
{
    /// <summary>The rules for a file in a profile.</summary>
    public static IEnumerable<Fout> Controleer(Profielbestand<Begrotinggegevens> bestand, Financiengegevens financien)
    {
        var begroting = bestand.Inhoud;
        if (begroting.Jaar != FinancienProfiel.Jaar(bestand.Naam))
        {
            yield return bestand.Fout("$.jaar", $"Het jaar {begroting.Jaar} is niet het jaar in de naam van het bestand. Verbeter één van de twee; elk jaar heeft één bestand.");
        }

        if (financien.Geldstromen.All(g => g.Code != begroting.Geldstroom))
        {
            yield return bestand.Fout("$.geldstroom", $"De geldstroom \"{begroting.Geldstroom}\" staat niet in financien.json. Verbeter de code of voeg de geldstroom daar toe.");
        }

        var partijen = financien.Partijen.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (pad, post) in Alle(begroting).Where(p => p.Post.Partij is { } partij && !partijen.Contains(partij)))
        {
            yield return bestand.Fout(pad + ".partij", $"De partij \"{post.Partij}\" staat niet in financien.json. Verbeter de code of voeg de partij daar toe.");
        }

        foreach (var fout in Controleer(bestand))
        {
            yield return fout;
        }
    }

    /// <summary>The rules for the posts themselves, in a profile or in an upload.</summary>
    public static IEnumerable<Fout> Controleer(Profielbestand<Begrotinggegevens> bestand)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal) { Begrotingsboom.Totaalcode(Kant.Last), Begrotingsboom.Totaalcode(Kant.Bate) };
        foreach (var (pad, post) in Alle(bestand.Inhoud))
        {
            if (!Nummers.IsCode(post.Code) || !codes.Add(post.Code))
            {
                yield return bestand.Fout(pad + ".code", $"De code \"{post.Code}\" kan niet of is al gebruikt. Geef elke post een eigen code van kleine letters, cijfers en streepjes.");
            }

            if (string.IsNullOrWhiteSpace(post.Naam))
            {
                yield return bestand.Fout(pad + ".naam", "De post heeft geen naam. Vul een naam in.");
            }

            if (post.Bedrag is not null && (post.Posten.Count > 0 || post.Vermeld is not null))
            {
                yield return bestand.Fout(pad + ".bedrag", "Een post met onderliggende posten of met vermelde waarden heeft geen eigen bedrag. Haal \"bedrag\" weg.");
            }

            if (post.Taakveld is { } taakveld && !Nummers.IsTaakveld(taakveld))
            {
                yield return bestand.Fout(pad + ".taakveld", $"\"{taakveld}\" is geen taakveld. Schrijf het als \"1.2\" of \"6.812\".");
            }
        }
    }

    public static IEnumerable<Fout> Controleer(Profielbestand<Balanspostenbestand> bestand)
    {
        var posten = bestand.Inhoud.Posten;
        for (var i = 0; i < posten.Count; i++)
        {
            if (posten.Take(i).Any(p => p.Nummer == posten[i].Nummer))
            {
                yield return bestand.Fout($"$.posten[{i}].nummer", $"De balanspost {posten[i].Nummer} staat twee keer in het bestand. Haal er één weg.");
            }

            for (var j = 1; j < posten[i].Jaren.Count; j++)
            {
                if (posten[i].Jaren[j].Jaar <= posten[i].Jaren[j - 1].Jaar)
                {
                    yield return bestand.Fout($"$.posten[{i}].jaren[{j}].jaar", $"Het jaar {posten[i].Jaren[j].Jaar} staat twee keer of op de verkeerde plaats. Zet elk jaar één keer, het oudste eerst.");
                }
            }
        }
    }

    private static IEnumerable<(string Pad, Postgegevens Post)> Alle(Begrotinggegevens begroting) =>
        Alle("$.lasten", begroting.Lasten).Concat(Alle("$.baten", begroting.Baten));

    private static IEnumerable<(string Pad, Postgegevens Post)> Alle(string pad, IReadOnlyList<Postgegevens> posten) =>
        posten.SelectMany((post, i) => Alle($"{pad}[{i}].posten", post.Posten).Prepend(($"{pad}[{i}]", post)));
}
