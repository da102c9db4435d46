using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Hours of the inzet register as the measure of a component. Hours that would fall outside the key are refused, never moved.</summary>
internal static class Urenmaatstaf
{
    private const string Voorvoegsel = "inzet/";

    /// <summary>The code of the register of a stream.</summary>
    public static string Code(string stroom) => Voorvoegsel + stroom;

    /// <summary>Whether a component takes its units from the inzet register.</summary>
    public static bool Is(Sleutelonderdeel onderdeel) => onderdeel.Eenheid?.StartsWith(Voorvoegsel, StringComparison.Ordinal) is true;

    /// <summary>The period of which the hours count in the distribution of a year.</summary>
    public static Inzetperiode Periode(Sleutelonderdeel onderdeel, int jaar) =>
        onderdeel.Periode ?? Inzetperiode.Jaar(Math.Clamp(jaar - (onderdeel.JarenTerug ?? 0), 1, 9999));

    /// <summary>The hours per participant; who has none has zero.</summary>
    public static Func<string, decimal?> Lees(Sleutelversie versie, Sleutelonderdeel onderdeel, string pad, int jaar, Referentiegegevens gegevens, List<Fout> fouten)
    {
        var stroom = onderdeel.Eenheid![Voorvoegsel.Length..];
        var periode = Periode(onderdeel, jaar);
        var uren = gegevens.Uren[stroom].Where(u => periode.Bevat(u.Jaar, u.Maand)).ToLookup(u => u.Deelnemer ?? "", u => u.Uren, StringComparer.Ordinal);
        if (uren[""].Sum() is not 0 and var los)
        {
            Meld($"Van {Tekst(los)} uur van “{stroom}” over {periode} is niet bekend voor welke deelnemer zij zijn. Vul dat in bij Inzet.");
        }
        else if (uren.Sum(u => u.Sum()) == 0)
        {
            Meld($"Er zijn over {periode} nog geen uren per deelnemer van “{stroom}”. Vul ze in bij Inzet of kies een andere periode.");
        }

        foreach (var ander in uren.Where(u => u.Key.Length > 0 && !versie.Deelnemers.Contains(u.Key, StringComparer.Ordinal) && u.Sum() != 0))
        {
            Meld($"{ander.Key} heeft {Tekst(ander.Sum())} uur van “{stroom}” over {periode}, maar doet niet mee in deze sleutel. Voeg de deelnemer toe of verbeter de uren.");
        }

        return naam => uren[naam].Sum();

        void Meld(string melding) => fouten.Add(new($"{pad}.eenheid", melding));
    }

    private static string Tekst(decimal uren) => uren.ToString("#,##0.##", CultureInfo.GetCultureInfo("nl-NL"));
}
