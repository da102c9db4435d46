using System.Runtime.InteropServices;
using Zvh.Documenten.Pdf;

namespace Zvh.Documenten;

/// <summary>How a text looks.</summary>
/// <param name="Font">The font.</param>
/// <param name="Punten">Its size.</param>
/// <param name="Kleur">Its colour.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Letter(PdfFont Font, double Punten, PdfColor Kleur);

/// <summary>Sets text on A4 from top to bottom: wraps lines, aligns, and turns to a new page when the current one is full.</summary>
public sealed class Zetwerk
{
    /// <summary>Left edge of the text: 20 mm.</summary>
    public const double Links = 56.7;

    /// <summary>Right edge of the text.</summary>
    public const double Rechts = PdfPage.Breedte - Links;

    /// <summary>Width of the text.</summary>
    public const double Breedte = Rechts - Links;

    /// <summary>Height that a further page offers.</summary>
    public const double Bladhoogte = Onder - 74;

    private const double Onder = PdfPage.Hoogte - 58;
    private const double Regelafstand = 1.4;

    private readonly PdfFile pdf;
    private readonly Action<Zetwerk> nieuwBlad;

    /// <summary>Starts the first page.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="nieuwBlad">Draws the head of each further page and moves <see cref="Y"/> below it.</param>
    public Zetwerk(PdfFile pdf, Action<Zetwerk> nieuwBlad)
    {
        this.pdf = pdf;
        this.nieuwBlad = nieuwBlad;
        Blad = pdf.NieuwBlad();
    }

    /// <summary>The page that is being set.</summary>
    public PdfPage Blad { get; private set; }

    /// <summary>The structure to add elements to.</summary>
    public PdfElement Structuur => pdf.Structuur;

    /// <summary>Where the next block starts.</summary>
    public double Y { get; set; }

    /// <summary>Whether a block of this height still fits.</summary>
    public bool Past(double hoogte) => Y + hoogte <= Onder;

    /// <summary>Turns the page when a block of this height no longer fits; tells whether it did.</summary>
    public bool Ruimte(double hoogte)
    {
        if (Past(hoogte))
        {
            return false;
        }

        Blad = pdf.NieuwBlad();
        nieuwBlad(this);
        return true;
    }

    /// <summary>A text on one line; <paramref name="y"/> is its base line.</summary>
    public void Tekst(string tekst, Letter letter, double x, double y, PdfElement? element = null) =>
        Blad.Tekst(tekst, letter.Font, letter.Punten, letter.Kleur, x, y, element);

    /// <summary>A text on one line that ends at <paramref name="rechts"/>.</summary>
    public void TekstRechts(string tekst, Letter letter, double rechts, double y, PdfElement? element = null) =>
        Tekst(tekst, letter, rechts - letter.Font.Breedte(tekst, letter.Punten), y, element);

    /// <summary>A paragraph from <see cref="Y"/> down, within a width.</summary>
    public void Alinea(string tekst, Letter letter, double x, double breedte, PdfElement element)
    {
        foreach (var regel in Afbreken(tekst, letter, breedte))
        {
            Ruimte(Hoogte(letter, 1));
            Tekst(regel, letter, x, Y + letter.Punten, element);
            Y += Hoogte(letter, 1);
        }
    }

    /// <summary>A hairline over the width of the text.</summary>
    public void Lijn(double y, PdfColor kleur, double dikte = 0.6, double links = Links) => Blad.Vul(new PdfRect(links, y, Rechts - links, dikte), kleur);

    /// <summary>Height of a number of lines.</summary>
    public static double Hoogte(Letter letter, int regels) => regels * letter.Punten * Regelafstand;

    /// <summary>Splits a text into lines that fit; a word that is too long by itself is cut.</summary>
    public static IReadOnlyList<string> Afbreken(string tekst, Letter letter, double breedte)
    {
        var regels = new List<string>();
        foreach (var alinea in tekst.Split('\n'))
        {
            var regel = "";
            foreach (var woord in alinea.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var langer = regel.Length == 0 ? woord : regel + " " + woord;
                if (letter.Font.Breedte(langer, letter.Punten) <= breedte)
                {
                    regel = langer;
                    continue;
                }

                if (regel.Length > 0)
                {
                    regels.Add(regel);
                }

                regel = Kap(woord, letter, breedte, regels);
            }

            regels.Add(regel);
        }

        return regels;
    }

    private static string Kap(string woord, Letter letter, double breedte, List<string> regels)
    {
        while (letter.Font.Breedte(woord, letter.Punten) > breedte && woord.Length > 1)
        {
            var lengte = woord.Length - 1;
            while (lengte > 1 && letter.Font.Breedte(woord.AsSpan(0, lengte), letter.Punten) > breedte)
            {
                lengte--;
            }

            regels.Add(woord[..lengte]);
            woord = woord[lengte..];
        }

        return woord;
    }
}
