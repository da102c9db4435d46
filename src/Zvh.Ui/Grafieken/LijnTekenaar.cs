using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Ui.TagHelpers;

namespace Zvh.Ui.Grafieken;

/// <summary>Draws lines over time, once for a wide and once for a narrow page; the style sheet shows the one that fits.</summary>
internal static class LijnTekenaar
{
    private const double Regel = 17;

    // So many labels fit along the time axis; of more, every second, third and so on is written.
    private const int SmalPassend = 4, BreedPassend = 13;

    /// <summary>The drawings.</summary>
    /// <exception cref="ArgumentException">There are no lines, more than four, or a line of another length than the axis.</exception>
    public static IHtmlContent Teken(Lijngrafiek grafiek, string id)
    {
        if (grafiek.Reeksen.Count is < 1 or > 4 || grafiek.Kolommen.Count < 2 || grafiek.Reeksen.Any(r => r.Waarden.Count != grafiek.Kolommen.Count))
        {
            throw new ArgumentException("A line chart has one to four lines, each with a value (or null) for each of at least two columns.", nameof(grafiek));
        }

        return Element.Met("div", "zvh-lijnen",
            Tekening(grafiek, $"{id}-breed", new Vlak("zvh-lijnen__breed", 760, 320, 80, 170)),
            Tekening(grafiek, $"{id}-smal", new Vlak("zvh-lijnen__smal", 380, 300, 72, 14)));
    }

    private static TagBuilder Tekening(Lijngrafiek grafiek, string id, Vlak vlak)
    {
        var schaal = Schaal.Rond(grafiek.Reeksen.SelectMany(r => r.Waarden).OfType<decimal>(), vlak.Smal ? 4 : 5);
        List<IHtmlContent> delen = [.. Assen(grafiek, vlak, schaal)];
        foreach (var (nummer, reeks) in grafiek.Reeksen.Index().Reverse())
        {
            delen.Add(Svg.Pad($"zvh-lijn zvh-lijn--{nummer + 1}", Lijnpad(reeks, grafiek.Kolommen.Count, vlak, schaal)));
        }

        delen.AddRange(Eindlabels(grafiek, vlak, schaal));
        return Svg.Tekening(id, vlak.Klasse, vlak.Breedte, vlak.Hoogte + (vlak.Smal ? (grafiek.Reeksen.Count * Regel) + 12 : 0),
            grafiek.Titel, Beschrijving(grafiek), delen);
    }

    private static string Beschrijving(Lijngrafiek grafiek) => string.Join(" ", grafiek.Reeksen.Select(reeks =>
    {
        var laatste = reeks.Waarden.Index().LastOrDefault(w => w.Item is not null);
        return laatste.Item is { } waarde
            ? $"{reeks.Naam}: {Grafiekgetal.MetEenheid(waarde, grafiek)} in {grafiek.Kolommen[laatste.Index]}."
            : $"{reeks.Naam}: geen gegevens.";
    })) + " De tabel geeft alle getallen.";

    private static IEnumerable<TagBuilder> Assen(Lijngrafiek grafiek, Vlak vlak, Schaal schaal)
    {
        foreach (var streepje in schaal.Streepjes)
        {
            var y = vlak.Y(schaal.Deel(streepje));
            yield return Svg.Lijn(streepje == 0 ? "zvh-nul" : "zvh-raster", vlak.Links, y, vlak.Rechts, y);
            yield return Svg.Tekst("zvh-as", vlak.Links - 8, y + 4, "end", Grafiekgetal.Van((decimal)streepje, schaal.Stap < 1 ? 1 : 0));
        }

        yield return Svg.Tekst("zvh-as", vlak.Links - 8, 12, "end", grafiek.Eenheid);
        var passen = vlak.Smal ? SmalPassend : BreedPassend;
        var elke = (grafiek.Kolommen.Count + passen - 1) / passen;
        foreach (var (nummer, kolom) in grafiek.Kolommen.Index().Where(k => k.Index % elke == 0))
        {
            yield return Svg.Tekst("zvh-as", vlak.X(nummer, grafiek.Kolommen.Count), vlak.Onder + 20, "middle", kolom);
        }
    }

    private static string Lijnpad(Lijnreeks reeks, int kolommen, Vlak vlak, Schaal schaal)
    {
        // A gap in the values is a gap in the line.
        var pad = new StringBuilder();
        var verder = false;
        foreach (var (nummer, waarde) in reeks.Waarden.Index())
        {
            if (waarde is { } hier)
            {
                pad.Append(verder ? 'L' : 'M').Append(Svg.N(vlak.X(nummer, kolommen))).Append(' ').Append(Svg.N(vlak.Y(schaal.Deel((double)hier))));
            }

            verder = waarde is not null;
        }

        return pad.ToString();
    }

    private static IEnumerable<IHtmlContent> Eindlabels(Lijngrafiek grafiek, Vlak vlak, Schaal schaal)
    {
        var einden = grafiek.Reeksen.Index()
            .Select(r => (Nummer: r.Index + 1, r.Item.Naam, Laatste: r.Item.Waarden.Index().LastOrDefault(w => w.Item is not null)))
            .Where(e => e.Laatste.Item is not null)
            .Select(e => (e.Nummer, e.Naam, Waarde: e.Laatste.Item!.Value, X: vlak.X(e.Laatste.Index, grafiek.Kolommen.Count), Y: vlak.Y(schaal.Deel((double)e.Laatste.Item!.Value))))
            .OrderBy(e => e.Y).ToList();
        var hoogte = double.NegativeInfinity;
        foreach (var (volgnummer, einde) in einden.Index())
        {
            yield return new TagBuilder("circle").Attr("class", $"zvh-punt zvh-punt--{einde.Nummer}").Attr("cx", Svg.N(einde.X)).Attr("cy", Svg.N(einde.Y)).Attr("r", "4");
            var tekst = $"{einde.Naam} {Grafiekgetal.Van(einde.Waarde, grafiek.Decimalen)}";
            if (vlak.Smal)
            {
                var y = vlak.Hoogte + 16 + (volgnummer * Regel);
                yield return Svg.Lijn($"zvh-lijn zvh-lijn--{einde.Nummer}", vlak.Links, y - 4, vlak.Links + 28, y - 4);
                yield return Svg.Tekst("zvh-naam", vlak.Links + 36, y, "start", tekst);
            }
            else
            {
                // Names that would run into each other move down, each next to its own line.
                hoogte = Math.Max(einde.Y + 4, hoogte + (2 * Regel));
                yield return Svg.Tekst("zvh-naam", vlak.Rechts + 12, hoogte - 4, "start", einde.Naam);
                yield return Svg.Tekst("zvh-naam__waarde", vlak.Rechts + 12, hoogte + Regel - 6, "start", Grafiekgetal.MetEenheid(einde.Waarde, grafiek));
            }
        }
    }

    private sealed record Vlak(string Klasse, double Breedte, double Hoogte, double Links, double Rechtermarge)
    {
        public bool Smal => Breedte < 500;

        public double Rechts => Breedte - Rechtermarge;

        public double Onder => Hoogte - 32;

        public double X(int nummer, int kolommen) => Links + 12 + ((Rechts - Links - 24) * nummer / (kolommen - 1));

        public double Y(double deel) => Onder - ((Onder - 28) * deel);
    }
}
