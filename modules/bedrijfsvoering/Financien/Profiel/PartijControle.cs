using Zvh.Abstractions;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Profiel;

/// <summary>The rules for parties in <c>financien.json</c>.</summary>
internal static class PartijControle
{
    public static IEnumerable<Fout> Controleer(Profielbestand<Financiengegevens> bestand, Regioprofiel profiel)
    {
        var partijen = bestand.Inhoud.Partijen;
        for (var i = 0; i < partijen.Count; i++)
        {
            var (pad, partij, eerdere) = ($"$.partijen[{i}]", partijen[i], partijen.Take(i));
            if (!Nummers.IsCode(partij.Code) || eerdere.Any(p => p.Code == partij.Code))
            {
                yield return bestand.Fout(pad + ".code", $"De code \"{partij.Code}\" kan niet of is al gebruikt. Geef elke partij een eigen code van kleine letters en streepjes.");
            }

            if (string.IsNullOrWhiteSpace(partij.Naam) || eerdere.Any(p => p.Naam == partij.Naam))
            {
                yield return bestand.Fout(pad + ".naam", $"De naam \"{partij.Naam}\" is leeg of al gebruikt. Geef elke partij een eigen naam.");
            }

            foreach (var fout in Gemeentecode(bestand, pad, partij, eerdere, profiel).Concat(Nummervelden(bestand, pad, partij)))
            {
                yield return fout;
            }
        }

        foreach (var gemeente in profiel.Gemeenten.Where(g => !partijen.Any(p => p.Gemeentecode == g.Code)))
        {
            yield return bestand.Fout("$.partijen", $"De gemeente {gemeente.Naam} ({gemeente.Code}) uit regio.json is hier geen partij. Voeg haar toe.");
        }
    }

    private static IEnumerable<Fout> Gemeentecode(
        Profielbestand<Financiengegevens> bestand, string pad, Partijgegevens partij, IEnumerable<Partijgegevens> eerdere, Regioprofiel profiel)
    {
        if (partij.Soort == PartijSoort.Gemeente != partij.Gemeentecode is not null)
        {
            yield return bestand.Fout(pad + ".gemeentecode", $"Alleen een gemeente heeft een gemeentecode, en elke gemeente heeft er een. Verbeter de soort of de code van {partij.Naam}.");
        }
        else if (partij.Gemeentecode is { } code)
        {
            if (eerdere.Any(p => p.Gemeentecode == code))
            {
                yield return bestand.Fout(pad + ".gemeentecode", $"De gemeentecode {code} staat al bij een andere partij. Haal er één weg.");
            }

            if (profiel.Gemeenten.FirstOrDefault(g => g.Code == code) is { } gemeente && gemeente.Naam != partij.Naam)
            {
                yield return bestand.Fout(pad + ".naam", $"De gemeente {code} heet in regio.json \"{gemeente.Naam}\". Gebruik dezelfde naam.");
            }
        }
    }

    private static IEnumerable<Fout> Nummervelden(Profielbestand<Financiengegevens> bestand, string pad, Partijgegevens partij) =>
        new (string Veld, string? Waarde, Func<string, bool> Goed, string Voorbeeld)[]
        {
            ("gemeentecode", partij.Gemeentecode, c => c.Length == 6 && c.StartsWith("GM", StringComparison.Ordinal) && c.Skip(2).All(char.IsAsciiDigit), "GM en vier cijfers"),
            ("kvkNummer", partij.KvkNummer, Nummers.IsKvk, "acht cijfers"),
            ("oin", partij.Oin, Nummers.IsOin, "twintig cijfers"),
            ("btwNummer", partij.BtwNummer, Nummers.IsBtwNummer, "NL, negen cijfers, B en twee cijfers"),
            ("iban", partij.Iban, Nummers.IsIban, "een Nederlands rekeningnummer zonder spaties, met het juiste controlegetal"),
            ("postcode", partij.Postcode, Nummers.IsPostcode, "vier cijfers, een spatie en twee hoofdletters"),
            ("factuurmail", partij.Factuurmail, m => m.Count(c => c == '@') == 1 && !m.Contains(' ', StringComparison.Ordinal), "één e-mailadres"),
        }
        .Where(v => v.Waarde is not null && !v.Goed(v.Waarde))
        .Select(v => bestand.Fout($"{pad}.{v.Veld}", $"\"{v.Waarde}\" klopt niet. Schrijf {v.Voorbeeld}, of laat het veld weg als u het niet weet."));
}
