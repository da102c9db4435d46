using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>The rules that a <c>regio.json</c> must keep on its own.</summary>
internal static partial class RegioprofielControle
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static IReadOnlyList<Fout> Controleer(Profielbestand<Regioprofiel> bestand, Profielmap map) =>
    [
        .. Namen(bestand), .. Kleurenset(bestand, "licht", bestand.Inhoud.Huisstijl.Licht),
        .. Kleurenset(bestand, "donker", bestand.Inhoud.Huisstijl.Donker), .. Logo(bestand, map),
        .. Gemeenten(bestand), .. Inwoners(bestand), .. Gremia(bestand), .. Taakverdeling(bestand),
    ];

    private static IEnumerable<Fout> Namen(Profielbestand<Regioprofiel> bestand)
    {
        var profiel = bestand.Inhoud;
        if (!Kebab().IsMatch(profiel.Id))
        {
            yield return bestand.Fout("$.id", $"\"{profiel.Id}\" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld \"mijn-regio\".");
        }

        foreach (var (pad, tekst) in new[]
        {
            ("$.naam", profiel.Naam), ("$.korteNaam", profiel.KorteNaam), ("$.omschrijving", profiel.Omschrijving), ("$.inwonersBron", profiel.InwonersBron),
        })
        {
            if (string.IsNullOrWhiteSpace(tekst))
            {
                yield return bestand.Fout(pad, "Dit veld is leeg. Vul een tekst in.");
            }
        }

        foreach (var (veld, sleutels) in new[] { ("instellingen", profiel.Instellingen.Keys), ("termen", profiel.Termen.Keys) })
        {
            foreach (var sleutel in sleutels.Where(s => !Puntsleutel().IsMatch(s)))
            {
                yield return bestand.Fout(Jsonposities.Lid("$." + veld, sleutel),
                    $"\"{sleutel}\" kan geen sleutel zijn. Gebruik kleine letters, cijfers, streepjes en punten, bijvoorbeeld \"ave.3\".");
            }
        }

        for (var i = 0; i < profiel.Modules.Count; i++)
        {
            if (profiel.Modules.Take(i).Contains(profiel.Modules[i], StringComparer.Ordinal))
            {
                yield return bestand.Fout(Jsonposities.Element("$.modules", i), $"De module \"{profiel.Modules[i]}\" staat twee keer in de lijst. Haal er één weg.");
            }
        }
    }

    private static IEnumerable<Fout> Kleurenset(Profielbestand<Regioprofiel> bestand, string stand, Kleuren kleuren)
    {
        var velden = new (string Naam, string Kleur)[]
        {
            ("merk", kleuren.Merk), ("opMerk", kleuren.OpMerk), ("accent", kleuren.Accent),
            ("opAccent", kleuren.OpAccent), ("vlak", kleuren.Vlak), ("tekst", kleuren.Tekst),
        };
        var ongeldig = velden.Where(v => !Contrast.IsKleur(v.Kleur)).ToList();
        if (ongeldig.Count > 0)
        {
            return ongeldig.Select(v => bestand.Fout($"$.huisstijl.{stand}.{v.Naam}", $"\"{v.Kleur}\" is geen kleur. Schrijf een kleur als \"#1a2b3c\"."));
        }

        return new[]
        {
            (Boven: "opMerk", A: kleuren.OpMerk, Onder: "merk", B: kleuren.Merk),
            (Boven: "opAccent", A: kleuren.OpAccent, Onder: "accent", B: kleuren.Accent),
            (Boven: "accent", A: kleuren.Accent, Onder: "vlak", B: kleuren.Vlak),
            (Boven: "tekst", A: kleuren.Tekst, Onder: "vlak", B: kleuren.Vlak),
        }
        .Select(p => (p.Boven, p.Onder, Verhouding: Contrast.Verhouding(p.A, p.B)))
        .Where(p => p.Verhouding < Contrast.Tekst)
        .Select(p => bestand.Fout($"$.huisstijl.{stand}.{p.Boven}", string.Create(Nederlands,
            $"Het contrast tussen {p.Boven} en {p.Onder} is {Math.Floor(p.Verhouding * 100) / 100:0.00} : 1 en moet minstens {Contrast.Tekst:0.0} : 1 zijn. Maak één van de twee lichter of donkerder.")));
    }

    private static IEnumerable<Fout> Logo(Profielbestand<Regioprofiel> bestand, Profielmap map)
    {
        const string Pad = "$.huisstijl.logo";
        var naam = bestand.Inhoud.Huisstijl.Logo;
        if (!naam.EndsWith(".svg", StringComparison.Ordinal) || !map.Heeft(naam))
        {
            return [bestand.Fout(Pad, $"Het logo \"{naam}\" is niet gevonden als SVG-bestand in de profielmap. Zet het bestand in de map of verbeter de naam.")];
        }

        try
        {
            using var lezer = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(map.Inhoud(naam).Waarde)),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            // The logo is put inline into every page, so nothing in it may run or fetch.
            return XDocument.Load(lezer).Root is { Name.LocalName: "svg" } wortel && wortel.DescendantsAndSelf().All(IsTekening)
                ? []
                : [bestand.Fout(Pad, $"Het logo \"{naam}\" bevat meer dan een tekening. Haal scripts, stijlen, koppelingen en ingebedde bestanden eruit.")];
        }
        catch (XmlException)
        {
            return [bestand.Fout(Pad, $"Het logo \"{naam}\" is geen geldig SVG-bestand. Sla het opnieuw op vanuit een tekenprogramma.")];
        }
    }

    private static bool IsTekening(XElement element) =>
        element.Name.LocalName is "svg" or "g" or "title" or "desc" or "path" or "circle" or "ellipse" or "rect" or "line" or "polyline" or "polygon"
        && element.Attributes().All(a => a.IsNamespaceDeclaration
            || !(a.Name.LocalName is "href" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || a.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<Fout> Gemeenten(Profielbestand<Regioprofiel> bestand)
    {
        var gemeenten = bestand.Inhoud.Gemeenten;
        if (gemeenten.Count == 0)
        {
            yield return bestand.Fout("$.gemeenten", "Er staan geen gemeenten in het profiel. Voeg er ten minste één toe.");
        }

        for (var i = 0; i < gemeenten.Count; i++)
        {
            var (pad, gemeente) = (Jsonposities.Element("$.gemeenten", i), gemeenten[i]);
            if (!Gemeentecode().IsMatch(gemeente.Code))
            {
                yield return bestand.Fout(pad + ".code", $"\"{gemeente.Code}\" is geen CBS-gemeentecode. Schrijf GM en vier cijfers, bijvoorbeeld \"GM1234\".");
            }

            if (string.IsNullOrWhiteSpace(gemeente.Naam))
            {
                yield return bestand.Fout(pad + ".naam", "De gemeente heeft geen naam. Vul de naam in zoals het CBS die schrijft.");
            }

            if (gemeenten.Take(i).FirstOrDefault(g => string.Equals(g.Code, gemeente.Code, StringComparison.Ordinal)
                || string.Equals(g.Naam, gemeente.Naam, StringComparison.OrdinalIgnoreCase)) is { } eerdere)
            {
                yield return bestand.Fout(pad, $"De gemeente {gemeente.Naam} ({gemeente.Code}) staat dubbel: {eerdere.Naam} ({eerdere.Code}) staat al in de lijst. Haal er één weg of verbeter de code.");
            }
        }
    }

    private static IEnumerable<Fout> Inwoners(Profielbestand<Regioprofiel> bestand)
    {
        var gemeenten = bestand.Inhoud.Gemeenten;
        var peildata = gemeenten.SelectMany(g => g.Inwoners).Select(i => i.Peildatum).Distinct().Order().ToList();
        for (var i = 0; i < gemeenten.Count; i++)
        {
            var (pad, gemeente) = (Jsonposities.Element("$.gemeenten", i) + ".inwoners", gemeenten[i]);
            var eigen = gemeente.Inwoners.Select(w => w.Peildatum).ToList();
            if (eigen.Count == 0)
            {
                yield return bestand.Fout(pad, $"Er staan geen inwoners bij {gemeente.Naam}. Vul per peildatum het aantal inwoners in.");
                continue;
            }

            foreach (var datum in peildata.Except(eigen))
            {
                yield return bestand.Fout(pad, string.Create(Nederlands, $"Het aantal inwoners van {gemeente.Naam} op {datum:d-M-yyyy} ontbreekt; andere gemeenten hebben het wel. Vul het aan."));
            }

            for (var j = 0; j < eigen.Count; j++)
            {
                if (eigen.IndexOf(eigen[j]) < j)
                {
                    yield return bestand.Fout(Jsonposities.Element(pad, j) + ".peildatum", string.Create(Nederlands, $"De peildatum {eigen[j]:d-M-yyyy} staat twee keer bij {gemeente.Naam}. Haal er één weg."));
                }

                if (gemeente.Inwoners[j].Aantal <= 0)
                {
                    yield return bestand.Fout(Jsonposities.Element(pad, j) + ".aantal", $"Het aantal inwoners van {gemeente.Naam} moet groter zijn dan 0. Verbeter het getal.");
                }
            }
        }
    }

    private static IEnumerable<Fout> Gremia(Profielbestand<Regioprofiel> bestand)
    {
        var codes = bestand.Inhoud.Gremia.Select(g => g.Code).ToList();
        for (var i = 0; i < codes.Count; i++)
        {
            if (!Kebab().IsMatch(codes[i]) || codes.IndexOf(codes[i]) < i)
            {
                yield return bestand.Fout(Jsonposities.Element("$.gremia", i) + ".code",
                    $"De code \"{codes[i]}\" kan niet of staat al bij een ander gremium. Geef elk gremium een eigen code van kleine letters en streepjes.");
            }
        }
    }

    private static IEnumerable<Fout> Taakverdeling(Profielbestand<Regioprofiel> bestand)
    {
        var bekend = bestand.Inhoud.Gemeenten.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < bestand.Inhoud.Taakverdeling.Count; i++)
        {
            var codes = bestand.Inhoud.Taakverdeling[i].Gemeenten;
            if (bestand.Inhoud.Taakverdeling[i] is { Van: { } van, Tot: { } tot } && tot < van)
            {
                yield return bestand.Fout(Jsonposities.Element("$.taakverdeling", i) + ".tot", "De laatste dag ligt voor de eerste. Kies een latere dag, of laat hem weg.");
            }

            for (var j = 0; j < codes.Count; j++)
            {
                if (!bekend.Contains(codes[j]))
                {
                    yield return bestand.Fout(Jsonposities.Element(Jsonposities.Element("$.taakverdeling", i) + ".gemeenten", j),
                        $"De gemeente {codes[j]} staat niet in dit profiel. Gebruik de code van een gemeente uit \"gemeenten\".");
                }
            }
        }
    }

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Gemeentecode();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Kebab();

    [GeneratedRegex("^[a-z0-9-]+([.][a-z0-9-]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Puntsleutel();
}
