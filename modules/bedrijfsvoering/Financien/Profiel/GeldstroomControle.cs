using Zvh.Abstractions;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The rules for streams in <c>financien.json</c>.</summary>
internal static class GeldstroomControle
{
    private static readonly string[] MagOpen = ["factureerder", "betaler", "sleutel", "taakveld", "deelnemers", "fte", "bedrag", "uurtarief"];

    public static IEnumerable<Fout> Controleer(Profielbestand<Financiengegevens> bestand, Regioprofiel profiel)
    {
        var stromen = bestand.Inhoud.Geldstromen;
        for (var i = 0; i < stromen.Count; i++)
        {
            var (pad, stroom) = ($"$.geldstromen[{i}]", stromen[i]);
            if (!Nummers.IsCode(stroom.Code) || stromen.Take(i).Any(s => s.Code == stroom.Code))
            {
                yield return bestand.Fout(pad + ".code", $"De code \"{stroom.Code}\" kan niet of is al gebruikt. Geef elke geldstroom een eigen code van kleine letters en streepjes.");
            }

            foreach (var fout in Partijen(bestand, pad, stroom).Concat(Grondslagregels(bestand, pad, stroom)).Concat(Open(bestand, pad, stroom)).Concat(Rest(bestand, pad, stroom, profiel)))
            {
                yield return fout;
            }
        }
    }

    private static IEnumerable<Fout> Partijen(Profielbestand<Financiengegevens> bestand, string pad, Geldstroomgegevens stroom)
    {
        var bekend = bestand.Inhoud.Partijen.ToLookup(p => p.Code, StringComparer.Ordinal);
        var verwijzingen = stroom.Deelnemers.Select((d, j) => (Pad: $"{pad}.deelnemers[{j}]", Code: d))
            .Concat(stroom.Factureerder is { } f ? [(pad + ".factureerder", f)] : [])
            .Concat(stroom.Betaler is { } b ? [(pad + ".betaler", b)] : []);
        foreach (var (veld, code) in verwijzingen.Where(v => !bekend.Contains(v.Code)))
        {
            yield return bestand.Fout(veld, $"De partij \"{code}\" bestaat niet. Voeg haar toe aan \"partijen\" of verbeter de code.");
        }

        if (stroom.Factureerder is { } factureerder && bekend[factureerder].Any(p => !p.Factureert))
        {
            yield return bestand.Fout(pad + ".factureerder", $"De partij \"{factureerder}\" verstuurt geen facturen. Zet \"factureert\" bij die partij op true, of kies een andere.");
        }

        for (var j = 0; j < stroom.Deelnemers.Count; j++)
        {
            if (stroom.Deelnemers.Take(j).Contains(stroom.Deelnemers[j], StringComparer.Ordinal))
            {
                yield return bestand.Fout($"{pad}.deelnemers[{j}]", $"De deelnemer \"{stroom.Deelnemers[j]}\" staat twee keer in de lijst. Haal er één weg.");
            }
        }
    }

    private static IEnumerable<Fout> Grondslagregels(Profielbestand<Financiengegevens> bestand, string pad, Geldstroomgegevens stroom)
    {
        var factureert = stroom.Grondslag is Grondslag.VoorschotOpSleutel or Grondslag.Nacalculatie;
        if (factureert && stroom.Factureerder is null && !stroom.TeVragen.ContainsKey("factureerder"))
        {
            yield return bestand.Fout(pad + ".factureerder", "Er staat niet wie factureert. Vul \"factureerder\" in, of zet onder \"teVragen\" waarom het nog niet bekend is.");
        }

        if (stroom is { Grondslag: Grondslag.VoorschotOpSleutel, Sleutel: null, Betaler: null } && !stroom.TeVragen.ContainsKey("sleutel"))
        {
            yield return bestand.Fout(pad + ".sleutel", "Er staat niet met welke sleutel wordt verdeeld. Vul \"sleutel\" in, of zet onder \"teVragen\" waarom hij nog niet bekend is.");
        }

        if (stroom.Sleutel is { } sleutel)
        {
            if (stroom.Grondslag != Grondslag.VoorschotOpSleutel)
            {
                yield return bestand.Fout(pad + ".sleutel", "Een sleutel past alleen bij de grondslag VoorschotOpSleutel. Haal de sleutel weg of kies die grondslag.");
            }

            if (bestand.Inhoud.Verdeelsleutels.All(s => s.Code != sleutel))
            {
                yield return bestand.Fout(pad + ".sleutel", $"De verdeelsleutel \"{sleutel}\" bestaat niet. Voeg hem toe aan \"verdeelsleutels\" of verbeter de code.");
            }
        }

        if (stroom.BtwReden is not null && stroom.BtwRegime is null)
        {
            yield return bestand.Fout(pad + ".btwReden", "Er staat een btw-reden zonder btw-regime. Vul \"btwRegime\" in als de fiscalist heeft beslist, of haal de reden weg.");
        }
    }

    private static IEnumerable<Fout> Open(Profielbestand<Financiengegevens> bestand, string pad, Geldstroomgegevens stroom)
    {
        foreach (var (veld, reden) in stroom.TeVragen)
        {
            var ingevuld = veld switch
            {
                "factureerder" => stroom.Factureerder is not null,
                "betaler" => stroom.Betaler is not null,
                "sleutel" => stroom.Sleutel is not null,
                "taakveld" => stroom.Taakveld is not null,
                _ => false,
            };
            if (!MagOpen.Contains(veld, StringComparer.Ordinal) || ingevuld || string.IsNullOrWhiteSpace(reden))
            {
                yield return bestand.Fout($"{pad}.teVragen.{veld}", $"\"{veld}\" kan niet open staan: het veld is ingevuld, bestaat niet, of heeft geen reden. Open mag, met een reden: {string.Join(", ", MagOpen)}.");
            }
        }
    }

    private static IEnumerable<Fout> Rest(Profielbestand<Financiengegevens> bestand, string pad, Geldstroomgegevens stroom, Regioprofiel profiel)
    {
        if (stroom.Taakveld is { } taakveld && !Nummers.IsTaakveld(taakveld))
        {
            yield return bestand.Fout(pad + ".taakveld", $"\"{taakveld}\" is geen taakveld. Schrijf het als \"1.2\" of \"6.812\".");
        }

        if (stroom.Termijnen is < 1 or > 12)
        {
            yield return bestand.Fout(pad + ".termijnen", "Het aantal termijnen moet van 1 tot en met 12 zijn. Verbeter het getal.");
        }

        if (stroom.Fte.Count > 0 && stroom.FteJaar is not (>= 2000 and <= 2100))
        {
            yield return bestand.Fout(pad + ".fteJaar", "Er staat niet voor welk jaar de fte gelden. Vul \"fteJaar\" in, een jaar van 2000 tot en met 2100.");
        }

        for (var j = 0; j < stroom.Fte.Count; j++)
        {
            if (stroom.Fte[j].Fte <= 0 || stroom.Fte.Take(j).Any(f => f.Functie == stroom.Fte[j].Functie))
            {
                yield return bestand.Fout($"{pad}.fte[{j}]", "Een functie staat één keer in de lijst, met meer dan 0 fte. Verbeter het getal of haal de regel weg.");
            }
        }

        if (stroom.Opdracht is { } opdracht && profiel.Gremia.All(g => g.Code != opdracht.Gremium))
        {
            yield return bestand.Fout(pad + ".opdracht.gremium", $"Het gremium \"{opdracht.Gremium}\" staat niet in regio.json. Voeg het daar toe onder \"gremia\" of verbeter de code.");
        }
    }
}
