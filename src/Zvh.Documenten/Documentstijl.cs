using System.Globalization;
using Zvh.Documenten.Pdf;

namespace Zvh.Documenten;

/// <summary>How a house looks on paper.</summary>
/// <param name="Naam">Name of the house.</param>
/// <param name="Kleur">Colour of the house as <c>#rrggbb</c>.</param>
public sealed record Documentstijl(string Naam, string Kleur)
{
    private const double KleinsteContrast = 4.5;

    /// <summary>The colour for planes.</summary>
    public PdfColor Vlak { get; } = Lees(Kleur);

    /// <summary>The colour for text: the colour of the house, darkened until it can be read on white (WCAG 1.4.3).</summary>
    public PdfColor Inkt { get; } = Leesbaar(Lees(Kleur));

    /// <summary>A light tint for the ground under a block.</summary>
    public PdfColor Tint { get; } = Meng(Lees(Kleur), 0.08);

    private static PdfColor Lees(string kleur)
    {
        if (kleur.Length != 7 || kleur[0] != '#' || !int.TryParse(kleur.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            throw new ArgumentException("A house colour is written as #rrggbb.", nameof(kleur));
        }

        return new(((rgb >> 16) & 255) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
    }

    private static PdfColor Meng(PdfColor kleur, double deel) =>
        new(1 - (deel * (1 - kleur.R)), 1 - (deel * (1 - kleur.G)), 1 - (deel * (1 - kleur.B)));

    private static PdfColor Leesbaar(PdfColor kleur)
    {
        while (1.05 / (Helderheid(kleur) + 0.05) < KleinsteContrast)
        {
            kleur = new(kleur.R * 0.9, kleur.G * 0.9, kleur.B * 0.9);
        }

        return kleur;
    }

    private static double Helderheid(PdfColor kleur) => (0.2126 * Lineair(kleur.R)) + (0.7152 * Lineair(kleur.G)) + (0.0722 * Lineair(kleur.B));

    private static double Lineair(double deel) => deel <= 0.04045 ? deel / 12.92 : Math.Pow((deel + 0.055) / 1.055, 2.4);
}
