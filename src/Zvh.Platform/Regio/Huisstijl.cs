using System.Globalization;

namespace Zvh.Platform.Regio;

/// <summary>The look of a house: design tokens for light and dark, and a logo.</summary>
/// <param name="Logo">File name of an SVG in the profile folder. Houses may show the same logo .</param>
/// <param name="Licht">Colours on a light background.</param>
/// <param name="Donker">Colours on a dark background.</param>
public sealed record Huisstijl(string Logo, Kleuren Licht, Kleuren Donker);

/// <summary>Design tokens, each a colour as <c>#rrggbb</c>.</summary>
/// <param name="Merk">The colour of the house: the top bar.</param>
/// <param name="OpMerk">Text on the colour of the house.</param>
/// <param name="Accent">Links and primary buttons.</param>
/// <param name="OpAccent">Text on a primary button.</param>
/// <param name="Vlak">The background of the page.</param>
/// <param name="Tekst">Text on the page.</param>
public sealed record Kleuren(string Merk, string OpMerk, string Accent, string OpAccent, string Vlak, string Tekst);

/// <summary>Contrast of colours by the formula of WCAG 2.2 (relative luminance).</summary>
public static class Contrast
{
    /// <summary>What WCAG 2.2 AA asks of text (success criterion 1.4.3).</summary>
    public const double Tekst = 4.5;

    /// <summary>Whether a text is a colour as <c>#rrggbb</c>.</summary>
    public static bool IsKleur(string kleur) =>
        kleur.Length == 7 && kleur[0] == '#' && kleur.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>The contrast ratio of two colours, from 1 to 21.</summary>
    public static double Verhouding(string eerste, string tweede)
    {
        var (a, b) = (Helderheid(eerste), Helderheid(tweede));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Helderheid(string kleur) =>
        (0.2126 * Kanaal(kleur, 1)) + (0.7152 * Kanaal(kleur, 3)) + (0.0722 * Kanaal(kleur, 5));

    private static double Kanaal(string kleur, int plaats)
    {
        var waarde = int.Parse(kleur.AsSpan(plaats, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.Pow((waarde + 0.055) / 1.055, 2.4);
    }
}
