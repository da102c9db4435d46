using System.Globalization;
using System.Runtime.InteropServices;

namespace Zvh.Ui.Stijl;

/// <summary>An opaque sRGB colour.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Kleur(byte Rood, byte Groen, byte Blauw)
{
    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static bool TryLees(string? tekst, out Kleur kleur)
    {
        kleur = default;
        if (tekst is not { Length: 7 } || tekst[0] != '#'
            || !int.TryParse(tekst.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return false;
        }

        kleur = new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return true;
    }

    /// <summary>The contrast ratio of WCAG 2.2, from 1 to 21.</summary>
    public static double Contrast(Kleur a, Kleur b)
    {
        var (licht, donker) = (Math.Max(a.Helderheid, b.Helderheid), Math.Min(a.Helderheid, b.Helderheid));
        return (licht + 0.05) / (donker + 0.05);
    }

    /// <summary>This colour with a part of another mixed in.</summary>
    public Kleur Meng(Kleur ander, double deel) => new(
        (byte)Math.Round(Rood + ((ander.Rood - Rood) * deel)),
        (byte)Math.Round(Groen + ((ander.Groen - Groen) * deel)),
        (byte)Math.Round(Blauw + ((ander.Blauw - Blauw) * deel)));

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Rood:x2}{Groen:x2}{Blauw:x2}");

    // Relative luminance, WCAG 2.2.
    private double Helderheid => (0.2126 * Lineair(Rood)) + (0.7152 * Lineair(Groen)) + (0.0722 * Lineair(Blauw));

    private static double Lineair(byte waarde)
    {
        var deel = waarde / 255d;
        return deel <= 0.04045 ? deel / 12.92 : Math.Pow((deel + 0.055) / 1.055, 2.4);
    }
}
