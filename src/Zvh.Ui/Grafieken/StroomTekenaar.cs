using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Ui.TagHelpers;
using static Zvh.Ui.Grafieken.Svg;

namespace Zvh.Ui.Grafieken;

/// <summary>Draws the flow of money: knots in columns, bands between them as thick as the amount.</summary>
internal static class StroomTekenaar
{
    private const double Breedte = 960;
    private const double Marge = 200;
    private const double Knoopbreedte = 10;
    private const double Bandruimte = 360;
    private const double MinimaleRij = 50;
    private const double Boven = 28;

    /// <summary>The drawing.</summary>
    /// <exception cref="ArgumentException">A flow names another number of knots than there are columns.</exception>
    public static IHtmlContent Teken(Stroomdiagram diagram, string id)
    {
        if (diagram.Kolommen.Count < 2 || diagram.Stromen.Any(s => s.Pad.Count != diagram.Kolommen.Count))
        {
            throw new ArgumentException("A flow diagram has at least two columns, and each flow names a knot in each.", nameof(diagram));
        }

        var stromen = diagram.Stromen.Where(s => s.Waarde > 0).ToList();
        var totaal = diagram.Kolommen.Select((_, k) => stromen.GroupBy(s => s.Pad[k], StringComparer.Ordinal).Sum(g => Waarde(g, k))).Max();
        var schaal = totaal == 0 ? 0 : Bandruimte / (double)totaal;
        var kolommen = diagram.Kolommen.Select((_, k) => Knopen(stromen, k, diagram.Kolommen.Count, schaal)).ToList();
        var hoogte = kolommen.Max(k => k.Sum(n => n.Rij)) + Boven + 12;
        foreach (var kolom in kolommen)
        {
            Plaats(kolom, hoogte);
        }

        List<IHtmlContent> delen = [];
        for (var k = 0; k + 1 < kolommen.Count; k++)
        {
            delen.AddRange(Banden(stromen, k, kolommen, schaal, diagram));
        }

        delen.AddRange(diagram.Kolommen.Select((naam, k) => Tekst("zvh-as", Kolomkop(k, kolommen.Count), 14, Anker(k), naam)));
        delen.AddRange(kolommen.SelectMany((kolom, k) => kolom.SelectMany(knoop => Knoopteken(knoop, k, diagram))));
        var tekening = Tekening(id + "-tekening", "zvh-stromen", Breedte, hoogte, diagram.Titel,
            $"In totaal {Grafiekgetal.MetEenheid(totaal, diagram)}. De tabel geeft elke stroom.", delen);
        return Element.Met("div", "zvh-grafiek__doos", tekening).Attr("role", "region").Attr("aria-label", $"Tekening: {diagram.Titel}").Attr("tabindex", "0");
    }

    private static List<Knoop> Knopen(List<Stroom> stromen, int kolom, int aantal, double schaal) =>
    [
        .. stromen.Where(s => s.Passeert(kolom)).GroupBy(s => s.Pad[kolom], StringComparer.Ordinal)
            .Select(g => new Knoop(g.Key, Waarde(g, kolom), X(kolom, aantal), (double)Waarde(g, kolom) * schaal)),
    ];

    // What comes in or what goes out, whichever is more; of flows that pass through both are the same.
    private static decimal Waarde(IEnumerable<Stroom> knoop, int kolom) => Math.Max(
        knoop.Where(s => s.Passeert(kolom) && s.Passeert(kolom - 1)).Sum(s => s.Waarde),
        knoop.Where(s => s.Passeert(kolom) && s.Passeert(kolom + 1)).Sum(s => s.Waarde));

    private static void Plaats(List<Knoop> kolom, double hoogte)
    {
        // A column with fewer knots spreads over the same height.
        var rest = (hoogte - Boven - 12 - kolom.Sum(n => n.Rij)) / Math.Max(kolom.Count, 1);
        var y = Boven;
        foreach (var knoop in kolom)
        {
            knoop.Y = y + ((knoop.Rij + rest - knoop.Hoogte) / 2);
            y += knoop.Rij + rest;
        }
    }

    private static IEnumerable<IHtmlContent> Banden(List<Stroom> stromen, int k, List<List<Knoop>> kolommen, double schaal, Stroomdiagram diagram)
    {
        var links = kolommen[k].ToDictionary(n => n.Naam, StringComparer.Ordinal);
        var rechts = kolommen[k + 1].ToDictionary(n => n.Naam, StringComparer.Ordinal);
        var banden = stromen.Where(s => s.Passeert(k) && s.Passeert(k + 1)).GroupBy(s => (Van: s.Pad[k], Naar: s.Pad[k + 1]))
            .OrderBy(g => kolommen[k].FindIndex(n => string.Equals(n.Naam, g.Key.Van, StringComparison.Ordinal)))
            .ThenBy(g => kolommen[k + 1].FindIndex(n => string.Equals(n.Naam, g.Key.Naar, StringComparison.Ordinal)));
        foreach (var band in banden)
        {
            var waarde = band.Sum(s => s.Waarde);
            var (van, naar, dikte) = (links[band.Key.Van], rechts[band.Key.Naar], (double)waarde * schaal);
            var (x1, x2) = (van.X + Knoopbreedte, naar.X);
            var (y1, y2) = (van.Y + van.Uit, naar.Y + naar.In);
            var m = (x1 + x2) / 2;
            var pad = Pad("zvh-band", $"M{N(x1)} {N(y1)}C{N(m)} {N(y1)} {N(m)} {N(y2)} {N(x2)} {N(y2)}v{N(dikte)}C{N(m)} {N(y2 + dikte)} {N(m)} {N(y1 + dikte)} {N(x1)} {N(y1 + dikte)}Z");
            pad.InnerHtml.AppendHtml(Element.Tekst("title", null, $"{van.Naam} naar {naar.Naam}: {Grafiekgetal.MetEenheid(waarde, diagram)}"));
            van.Uit += dikte;
            naar.In += dikte;
            yield return pad;
        }
    }

    private static IEnumerable<IHtmlContent> Knoopteken(Knoop knoop, int kolom, Stroomdiagram diagram)
    {
        yield return Rechthoek("zvh-knoop", knoop.X, knoop.Y, Knoopbreedte, Math.Max(knoop.Hoogte, 1));
        var x = kolom == 0 ? knoop.X - 8 : knoop.X + Knoopbreedte + 8;
        var regels = Breek(knoop.Naam, 26);
        var y = knoop.Y + (knoop.Hoogte / 2) - ((regels.Count - 1) * 8) - 2;
        foreach (var regel in regels)
        {
            yield return Tekst("zvh-naam", x, y, Anker(kolom), regel);
            y += 16;
        }

        yield return Tekst("zvh-naam__waarde", x, y, Anker(kolom), Grafiekgetal.MetEenheid(knoop.Waarde, diagram));
    }

    // At most two lines; the table has the full name.
    private static List<string> Breek(string naam, int lengte)
    {
        if (naam.Length <= lengte)
        {
            return [naam];
        }

        var knip = naam.LastIndexOf(' ', lengte);
        knip = knip > 0 ? knip : lengte;
        var rest = naam[knip..].Trim();
        return [naam[..knip].Trim(), rest.Length <= lengte ? rest : rest[..(lengte - 1)].TrimEnd() + "…"];
    }

    private static double X(int kolom, int aantal) => Marge + ((Breedte - (2 * Marge) - Knoopbreedte) * kolom / (aantal - 1));

    private static double Kolomkop(int kolom, int aantal) => kolom == 0 ? X(0, aantal) - 8 : X(kolom, aantal) + Knoopbreedte + 8;

    private static string Anker(int kolom) => kolom == 0 ? "end" : "start";

    private sealed class Knoop(string naam, decimal waarde, double x, double hoogte)
    {
        public string Naam { get; } = naam;

        public decimal Waarde { get; } = waarde;

        public double X { get; } = x;

        public double Hoogte { get; } = hoogte;

        public double Rij => Math.Max(Hoogte + 8, MinimaleRij);

        public double Y { get; set; }

        public double Uit { get; set; }

        public double In { get; set; }
    }
}
