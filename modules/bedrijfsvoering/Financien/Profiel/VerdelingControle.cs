using Zvh.Abstractions;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The rules for distributions, settlements and money of the state in <c>financien.json</c>.</summary>
internal static class VerdelingControle
{
    public static IEnumerable<Fout> Controleer(Profielbestand<Financiengegevens> bestand, Balanspostenbestand? balans)
    {
        var (verdelingen, verrekeningen) = (bestand.Inhoud.Verdelingen, bestand.Inhoud.Verrekeningen);
        for (var i = 0; i < verdelingen.Count; i++)
        {
            var (pad, verdeling) = ($"$.verdelingen[{i}]", verdelingen[i]);
            if (verdelingen.Take(i).Any(v => v.Jaar == verdeling.Jaar && v.Geldstroom == verdeling.Geldstroom))
            {
                yield return bestand.Fout(pad + ".jaar", $"Het jaar {verdeling.Jaar} staat al bij de geldstroom \"{verdeling.Geldstroom}\". Haal er één weg.");
            }

            foreach (var fout in Wijze(bestand, pad, pad + ".wijze", verdeling.Geldstroom, verdeling.Wijze))
            {
                yield return fout;
            }
        }

        for (var i = 0; i < verrekeningen.Count; i++)
        {
            var (pad, verrekening) = ($"$.verrekeningen[{i}]", verrekeningen[i]);
            if (verrekening.InJaar <= verrekening.Jaar)
            {
                yield return bestand.Fout(pad + ".inJaar", "Een jaar wordt verrekend in een later jaar. Verbeter één van de twee jaren.");
            }

            foreach (var fout in verrekening.Delen.SelectMany((deel, j) => Wijze(bestand, pad, $"{pad}.delen[{j}]", verrekening.Geldstroom, deel)))
            {
                yield return fout;
            }
        }

        foreach (var fout in Rijksbijdragen(bestand, balans))
        {
            yield return fout;
        }
    }

    /// <summary>Carries out every distribution, so that what the engine refuses is found before a start. Asks for a file without other errors.</summary>
    public static IEnumerable<Fout> VoerUit(Profielbestand<Financiengegevens> bestand, Regioprofiel profiel)
    {
        var verdeling = new Profielverdeling(bestand.Inhoud, profiel);
        var wijzen = bestand.Inhoud.Verdelingen.Select((v, i) => (Pad: $"$.verdelingen[{i}].wijze", v.Geldstroom, v.Wijze))
            .Concat(bestand.Inhoud.Verrekeningen.SelectMany((v, i) => v.Delen.Select((d, j) => (Pad: $"$.verrekeningen[{i}].delen[{j}]", v.Geldstroom, Wijze: d))));
        return wijzen.SelectMany(w => verdeling.Verdeel(w.Geldstroom, w.Wijze).Fouten.Select(f => bestand.Fout(w.Pad, f.Melding)));
    }

    private static IEnumerable<Fout> Wijze(Profielbestand<Financiengegevens> bestand, string ouder, string pad, string geldstroom, Verdeelwijzegegevens wijze)
    {
        var sleutelcode = bestand.Inhoud.Geldstromen.FirstOrDefault(g => g.Code == geldstroom)?.Sleutel;
        if (sleutelcode is null)
        {
            return [bestand.Fout(ouder + ".geldstroom", $"De geldstroom \"{geldstroom}\" bestaat niet of heeft geen verdeelsleutel. Verbeter de code of geef de geldstroom een sleutel.")];
        }

        var versie = bestand.Inhoud.Verdeelsleutels.FirstOrDefault(s => s.Code == sleutelcode)?.VersieVoorJaar(wijze.Sleuteljaar);
        if (versie is null)
        {
            return [bestand.Fout(pad + ".sleuteljaar", $"De verdeelsleutel \"{sleutelcode}\" heeft geen versie voor {wijze.Sleuteljaar}. Kies een ander jaar of voeg een versie toe.")];
        }

        return [.. Inhoud(bestand, pad, geldstroom, wijze, versie.Deelnemers)];
    }

    private static IEnumerable<Fout> Inhoud(
        Profielbestand<Financiengegevens> bestand, string pad, string geldstroom, Verdeelwijzegegevens wijze, IReadOnlyList<string> deelnemers)
    {
        if (wijze.AfrondenOp <= 0 || wijze.AfrondenOp % 0.01m != 0)
        {
            yield return bestand.Fout(pad + ".afrondenOp", "Afronden kan op hele centen of een veelvoud daarvan, bijvoorbeeld 0.01 of 1. Verbeter het getal.");
        }

        if ((wijze.Methode == Afrondingsmethode.RekenkundigMetSluitpost) != (wijze.Sluitpost is not null))
        {
            yield return bestand.Fout(pad + ".sluitpost", "Een sluitpost hoort bij de methode RekenkundigMetSluitpost, en alleen daarbij. Vul hem in, haal hem weg of kies een andere methode.");
        }
        else if (wijze.Sluitpost is { } sluitpost && !deelnemers.Contains(sluitpost, StringComparer.Ordinal))
        {
            yield return bestand.Fout(pad + ".sluitpost", $"De sluitpost \"{sluitpost}\" is geen deelnemer. Kies een deelnemer.");
        }

        if (wijze.NaarBedragen && bestand.Inhoud.Verdelingen.All(v => v.Jaar != wijze.Sleuteljaar || v.Geldstroom != geldstroom))
        {
            yield return bestand.Fout(pad + ".naarBedragen", $"Er is geen verdeling over {wijze.Sleuteljaar} waarvan de bedragen als gewicht kunnen dienen. Voeg die toe of verdeel naar de sleutel.");
        }

        if (wijze.Methode != Afrondingsmethode.Handmatig && wijze.Correcties.Count > 0)
        {
            yield return bestand.Fout(pad + ".correcties", "Correcties horen alleen bij de methode Handmatig. Haal ze weg of kies die methode.");
        }

        if (wijze.Correcties.Sum(c => c.Bedrag) != 0)
        {
            yield return bestand.Fout(pad + ".correcties", "De correcties zijn samen niet 0, dus het totaal sluit niet meer. Verbeter de bedragen.");
        }

        for (var j = 0; j < wijze.Correcties.Count; j++)
        {
            var correctie = wijze.Correcties[j];
            if (string.IsNullOrWhiteSpace(correctie.Reden) || !deelnemers.Contains(correctie.Deelnemer, StringComparer.Ordinal))
            {
                yield return bestand.Fout($"{pad}.correcties[{j}]", $"De correctie van \"{correctie.Deelnemer}\" heeft geen reden of de naam is geen deelnemer. Vul de reden in of verbeter de naam.");
            }
        }

        foreach (var naam in wijze.Vermeld.Keys.Except(deelnemers, StringComparer.Ordinal))
        {
            yield return bestand.Fout(pad + ".vermeld", $"\"{naam}\" is geen deelnemer van deze verdeling. Verbeter de naam of haal de regel weg.");
        }
    }

    private static IEnumerable<Fout> Rijksbijdragen(Profielbestand<Financiengegevens> bestand, Balanspostenbestand? balans)
    {
        var bijdragen = bestand.Inhoud.Rijksbijdragen;
        for (var i = 0; i < bijdragen.Count; i++)
        {
            var (pad, bijdrage) = ($"$.rijksbijdragen[{i}]", bijdragen[i]);
            if (bestand.Inhoud.Geldstromen.All(g => g.Code != bijdrage.Code || g.Grondslag != Grondslag.Rijksbijdrage))
            {
                yield return bestand.Fout(pad + ".code", $"\"{bijdrage.Code}\" is geen geldstroom met de grondslag Rijksbijdrage. Verbeter de code of voeg de geldstroom toe.");
            }

            if (bijdragen.Take(i).Any(b => b.Code == bijdrage.Code && b.Jaar == bijdrage.Jaar))
            {
                yield return bestand.Fout(pad + ".jaar", $"De rijksbijdrage \"{bijdrage.Code}\" staat twee keer in {bijdrage.Jaar}. Haal er één weg.");
            }

            if (bijdrage.Balanspost is { } nummer && balans?.Posten.Any(p => p.Nummer == nummer) != true)
            {
                yield return bestand.Fout(pad + ".balanspost", $"De balanspost {nummer} staat niet in balansposten.json. Voeg hem daar toe of verbeter het nummer.");
            }
        }
    }
}
