using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;
using Zvh.Ui;

namespace Zvh.Documenten.Pdf;

/// <summary>A TrueType font: measures text and hands out glyphs without their hinting, which PDF viewers do not need.
/// Read once, then shared by all documents and threads.</summary>
public sealed class PdfFont
{
    private static readonly Lazy<PdfFont> LuieNormaal = new(() => Ingebed("DejaVuSans"));
    private static readonly Lazy<PdfFont> LuieVet = new(() => Ingebed("DejaVuSans-Bold"));

    private readonly byte[] bestand;
    private readonly Dictionary<string, (int Begin, int Lengte)> tabellen = new(StringComparer.Ordinal);
    private readonly ushort[] glyphs = new ushort[char.MaxValue + 1];
    private readonly ConcurrentDictionary<ushort, PdfGlyph> voorraad = new();
    private readonly int breedtes;
    private readonly bool langeIndex;

    private PdfFont(string naam, byte[] bestand)
    {
        Naam = naam;
        this.bestand = bestand;
        for (var i = 0; i < U16(4); i++)
        {
            var rij = 12 + (16 * i);
            tabellen[Encoding.ASCII.GetString(bestand, rij, 4)] = ((int)U32(rij + 8), (int)U32(rij + 12));
        }

        var head = tabellen["head"].Begin;
        var hhea = tabellen["hhea"].Begin;
        Eenheden = U16(head + 18);
        langeIndex = U16(head + 50) == 1;
        Kader = [.. Enumerable.Range(0, 4).Select(i => Duizendste(I16(head + 36 + (2 * i))))];
        Stijging = Duizendste(I16(hhea + 4));
        Daling = Duizendste(I16(hhea + 6));
        breedtes = U16(hhea + 34);
        LeesTekens();
    }

    /// <summary>Regular weight.</summary>
    public static PdfFont Normaal => LuieNormaal.Value;

    /// <summary>Bold weight.</summary>
    public static PdfFont Vet => LuieVet.Value;

    /// <summary>PostScript name.</summary>
    public string Naam { get; }

    /// <summary>Font units per em.</summary>
    public int Eenheden { get; }

    /// <summary>Bounding box in thousandths of an em.</summary>
    public IReadOnlyList<int> Kader { get; }

    /// <summary>Ascent in thousandths of an em.</summary>
    public int Stijging { get; }

    /// <summary>Descent in thousandths of an em, negative.</summary>
    public int Daling { get; }

    /// <summary>Width of a text in points.</summary>
    public double Breedte(ReadOnlySpan<char> tekst, double punten)
    {
        var som = 0;
        foreach (var teken in tekst)
        {
            som += Breedte(Glyph(teken));
        }

        return som * punten / Eenheden;
    }

    /// <summary>The glyph of a character; 0 when the font has none. A space that may not break looks like any other.</summary>
    public ushort Glyph(char teken) => glyphs[teken == '\u00a0' ? ' ' : teken];

    /// <summary>Advance width of a glyph in font units.</summary>
    public int Breedte(ushort glyph) => U16(tabellen["hmtx"].Begin + (4 * Math.Min(glyph, breedtes - 1)));

    /// <summary>Font units as thousandths of an em.</summary>
    public int Duizendste(int eenheden) => (int)Math.Round(eenheden * 1000.0 / Eenheden);

    /// <summary>The outline of a glyph.</summary>
    internal PdfGlyph Omtrek(ushort glyph) => voorraad.GetOrAdd(glyph, LeesOmtrek);

    /// <summary>A copy of a table of the file.</summary>
    public byte[] Tabel(string naam) => bestand.AsSpan(tabellen[naam].Begin, tabellen[naam].Lengte).ToArray();

    private static PdfFont Ingebed(string naam)
    {
        // Zvh.Ui fetches the typeface from npm and carries it for all documents.
        using var stroom = typeof(IHuis).Assembly.GetManifestResourceStream(naam + ".ttf")
            ?? throw new InvalidOperationException($"The font {naam} was not embedded in Zvh.Ui at build time.");
        var bestand = new byte[stroom.Length];
        stroom.ReadExactly(bestand);
        return new(naam, bestand);
    }

    private void LeesTekens()
    {
        var cmap = tabellen["cmap"].Begin;
        var vorm4 = Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + (int)U32(cmap + 8 + (8 * i))).First(begin => U16(begin) == 4);
        var dubbel = U16(vorm4 + 6);
        for (var i = 0; i < dubbel; i += 2)
        {
            int eind = U16(vorm4 + 14 + i), begin = U16(vorm4 + 16 + dubbel + i), delta = U16(vorm4 + 16 + (2 * dubbel) + i);
            var plek = vorm4 + 16 + (3 * dubbel) + i;
            for (var teken = begin; teken <= eind && teken < char.MaxValue; teken++)
            {
                var glyph = U16(plek) == 0 ? teken : U16(plek + U16(plek) + (2 * (teken - begin)));
                glyphs[teken] = (ushort)(glyph == 0 ? 0 : glyph + delta);
            }
        }
    }

    private PdfGlyph LeesOmtrek(ushort glyph)
    {
        var loca = tabellen["loca"].Begin;
        var begin = langeIndex ? (int)U32(loca + (4 * glyph)) : 2 * U16(loca + (2 * glyph));
        var eind = langeIndex ? (int)U32(loca + (4 * glyph) + 4) : 2 * U16(loca + (2 * glyph) + 2);
        return PdfGlyph.Lees(bestand.AsSpan(tabellen["glyf"].Begin + begin, eind - begin));
    }

    private ushort U16(int plek) => BinaryPrimitives.ReadUInt16BigEndian(bestand.AsSpan(plek));

    private short I16(int plek) => BinaryPrimitives.ReadInt16BigEndian(bestand.AsSpan(plek));

    private uint U32(int plek) => BinaryPrimitives.ReadUInt32BigEndian(bestand.AsSpan(plek));
}
