using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Zvh.Documenten.Pdf;

/// <summary>A colour in the three parts of sRGB, 0 to 1.</summary>
/// <param name="R">Red.</param>
/// <param name="G">Green.</param>
/// <param name="B">Blue.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfColor(double R, double G, double B);

/// <summary>A rectangle in points, measured from the top left corner of the page.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Breedte">Width.</param>
/// <param name="Hoogte">Height.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfRect(double X, double Y, double Breedte, double Hoogte);

/// <summary>An A4 page that is being drawn; points from the top left corner. What belongs to no element is decoration and is not read aloud.</summary>
public sealed class PdfPage(PdfFile pdf, int objectnummer)
{
    /// <summary>Width of A4 in points.</summary>
    public const double Breedte = 595.28;

    /// <summary>Height of A4 in points.</summary>
    public const double Hoogte = 841.89;

    private readonly StringBuilder inhoud = new(8192);
    private readonly List<int> eigenaars = [];

    /// <summary>Number of the page object.</summary>
    public int Objectnummer => objectnummer;

    /// <summary>The object numbers of the elements that the marked pieces belong to.</summary>
    public IReadOnlyList<int> Eigenaars => eigenaars;

    /// <summary>The drawing as PDF operators.</summary>
    public byte[] Inhoud() => Encoding.ASCII.GetBytes(inhoud.ToString());

    /// <summary>Notes which element a marked piece belongs to.</summary>
    public void Hoort(int plek, int element) => eigenaars[plek] = element;

    /// <summary>Draws a text; <paramref name="y"/> is the base line.</summary>
    public void Tekst(string tekst, PdfFont font, double punten, PdfColor kleur, double x, double y, PdfElement? element = null)
    {
        if (tekst.Length == 0)
        {
            return;
        }

        Open(element);
        Kleur(kleur);
        inhoud.Append(CultureInfo.InvariantCulture, $"BT/{pdf.Fontnaam(font)} {punten:0.##} Tf {x:0.##} {Hoogte - y:0.##} Td<");
        var subset = pdf.Subset(font);
        foreach (var teken in tekst)
        {
            inhoud.Append(CultureInfo.InvariantCulture, $"{subset.Nummer(teken):X4}");
        }

        inhoud.Append(">Tj ET\nEMC\n");
    }

    /// <summary>Fills rectangles in one go.</summary>
    public void Vul(IEnumerable<PdfRect> vlakken, PdfColor kleur, PdfElement? element = null)
    {
        Open(element);
        Kleur(kleur);
        foreach (var vlak in vlakken)
        {
            inhoud.Append(CultureInfo.InvariantCulture, $"{vlak.X:0.###} {Hoogte - vlak.Y - vlak.Hoogte:0.###} {vlak.Breedte:0.###} {vlak.Hoogte:0.###} re\n");
        }

        inhoud.Append("f\nEMC\n");
    }

    /// <summary>Fills a rectangle as decoration.</summary>
    public void Vul(PdfRect vlak, PdfColor kleur) => Vul([vlak], kleur);

    private void Open(PdfElement? element)
    {
        if (element is null)
        {
            inhoud.Append("/Artifact BMC\n");
            return;
        }

        element.Merk(this, eigenaars.Count);
        inhoud.Append(CultureInfo.InvariantCulture, $"/Span<</MCID {eigenaars.Count}>>BDC\n");
        eigenaars.Add(0);
    }

    private void Kleur(PdfColor kleur) => inhoud.Append(CultureInfo.InvariantCulture, $"{kleur.R:0.###} {kleur.G:0.###} {kleur.B:0.###} rg\n");
}
