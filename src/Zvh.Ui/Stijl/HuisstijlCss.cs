using System.Globalization;
using Zvh.Abstractions;

namespace Zvh.Ui.Stijl;

/// <summary>Turns the colours of a house into CSS, and refuses colours on which text cannot be read.</summary>
public static class HuisstijlCss
{
    // The backgrounds in zvh.css on which the accent has least contrast (--zvh-vlak-hover).
    private static readonly Kleur Vlak = new(0xee, 0xf1, 0xf4);
    private static readonly Kleur DonkerVlak = new(0x24, 0x2a, 0x32);
    private static readonly Kleur Wit = new(0xff, 0xff, 0xff);
    private static readonly Kleur Zwart = new(0x10, 0x14, 0x18);

    /// <summary>The style sheet with the tokens of the house, or the colours to change.</summary>
    public static Uitkomst<string> Maak(Huisstijl stijl)
    {
        ArgumentNullException.ThrowIfNull(stijl);
        List<Fout> fouten = [];
        var licht = Lees("licht", stijl.Licht, Vlak, fouten);
        var donker = Lees("donker", stijl.Donker, DonkerVlak, fouten);
        return licht is null || donker is null || fouten.Count > 0
            ? Uitkomst<string>.Geweigerd(fouten)
            : Uitkomst<string>.Ok($$"""
                @layer huis{:root{
                --zvh-merk:light-dark({{licht.Merk}},{{donker.Merk}});
                --zvh-op-merk:light-dark({{licht.OpMerk}},{{donker.OpMerk}});
                --zvh-accent:light-dark({{licht.Accent}},{{donker.Accent}});
                --zvh-accent-sterk:light-dark({{licht.AccentSterk}},{{donker.AccentSterk}});
                --zvh-op-accent:light-dark({{licht.OpAccent}},{{donker.OpAccent}});
                }
                }

                """);
    }

    private static Palet? Lees(string naam, Kleurstelling kleuren, Kleur vlak, List<Fout> fouten)
    {
        var merk = LeesKleur($"huisstijl.{naam}.merk", kleuren.Merk, fouten);
        var opMerk = LeesKleur($"huisstijl.{naam}.opMerk", kleuren.OpMerk, fouten);
        var accent = LeesKleur($"huisstijl.{naam}.accent", kleuren.Accent, fouten);
        if (merk is null || opMerk is null || accent is null)
        {
            return null;
        }

        Eis($"huisstijl.{naam}.opMerk", "De tekst in de bovenbalk", Kleur.Contrast(opMerk.Value, merk.Value), fouten);
        Eis($"huisstijl.{naam}.accent", "Een link op de achtergrond", Kleur.Contrast(accent.Value, vlak), fouten);

        // The label of a primary button takes black or white, whichever reads best; hovering moves away from the label.
        var opAccent = Kleur.Contrast(accent.Value, Wit) >= Kleur.Contrast(accent.Value, Zwart) ? Wit : Zwart;
        var sterk = accent.Value.Meng(opAccent == Wit ? Zwart : Wit, 0.2);
        return new(merk.Value, opMerk.Value, accent.Value, sterk, opAccent);
    }

    private static Kleur? LeesKleur(string veld, string tekst, List<Fout> fouten)
    {
        if (Kleur.TryLees(tekst, out var kleur))
        {
            return kleur;
        }

        fouten.Add(new(veld, $"“{tekst}” is geen kleur. Schrijf een kleur als #1c5d99."));
        return null;
    }

    private static void Eis(string veld, string wat, double contrast, List<Fout> fouten)
    {
        if (contrast < 4.5)
        {
            var gemeten = contrast.ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"));
            fouten.Add(new(veld, $"{wat} is niet goed te lezen: het contrast is {gemeten} en moet minstens 4,5 zijn. Kies een kleur die meer verschilt."));
        }
    }

    private sealed record Palet(Kleur Merk, Kleur OpMerk, Kleur Accent, Kleur AccentSterk, Kleur OpAccent);
}
