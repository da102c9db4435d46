using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zvh.Documenten.Pdf;

/// <summary>The glyphs of one font that one document uses, renumbered from 1 in order of first use.</summary>
internal sealed class PdfFontSubset(PdfFont font)
{
    private readonly List<ushort> glyphs = [0];
    private readonly List<char> tekens = ['\0'];
    private readonly Dictionary<ushort, ushort> nummers = new() { [0] = 0 };

    /// <summary>The font.</summary>
    public PdfFont Font => font;

    /// <summary>The number in the document of a character.</summary>
    public ushort Nummer(char teken)
    {
        var glyph = font.Glyph(teken);
        if (!nummers.TryGetValue(glyph, out var nummer))
        {
            nummer = Voeg(glyph);
            tekens.Add(glyph == font.Glyph(' ') ? ' ' : teken);
        }

        return nummer;
    }

    /// <summary>Writes the font objects and returns the reference to put in the resources.</summary>
    public int Schrijf(PdfWriter pdf)
    {
        var bestand = Bestand();
        var naam = Voorvoegsel(bestand) + "+" + font.Naam;
        var fontbestand = pdf.Stream($"/Length1 {bestand.Length}", bestand);
        var beschrijving = pdf.Object($"<</Type/FontDescriptor/FontName/{naam}/Flags 4/FontBBox[{string.Join(' ', font.Kader)}]/ItalicAngle 0"
            + $"/Ascent {font.Stijging}/Descent {font.Daling}/CapHeight 729/StemV 80/FontFile2 {fontbestand} 0 R>>");
        var breedtes = string.Join(' ', glyphs.Select(g => font.Duizendste(font.Breedte(g))));
        var cid = pdf.Object($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{naam}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {beschrijving} 0 R/CIDToGIDMap/Identity/W[0[{breedtes}]]>>");
        var unicode = pdf.Stream("", Encoding.ASCII.GetBytes(NaarUnicode()));
        return pdf.Object($"<</Type/Font/Subtype/Type0/BaseFont/{naam}/Encoding/Identity-H/DescendantFonts[{cid} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    private ushort Voeg(ushort glyph)
    {
        var nummer = (ushort)glyphs.Count;
        nummers[glyph] = nummer;
        glyphs.Add(glyph);
        return nummer;
    }

    private byte[] Bestand()
    {
        var omtrekken = new MemoryStream();
        var index = new MemoryStream();

        // Parts of composite glyphs join the end of the list while it is walked.
        for (var i = 0; i < glyphs.Count; i++)
        {
            Getal(index, (uint)omtrekken.Length);
            var omtrek = font.Omtrek(glyphs[i]);
            omtrekken.Write(omtrek.Delen.Count == 0 ? omtrek.Data : Hernummerd(omtrek));
        }

        Getal(index, (uint)omtrekken.Length);
        return Samenvoegen(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = omtrekken.ToArray(),
            ["head"] = Met(font.Tabel("head"), (50, 1), (8, 0), (10, 0)),
            ["hhea"] = Met(font.Tabel("hhea"), (34, glyphs.Count)),
            ["hmtx"] = Breedtes(),
            ["loca"] = index.ToArray(),
            ["maxp"] = Met(font.Tabel("maxp"), (4, glyphs.Count)),
        });
    }

    private byte[] Hernummerd(PdfGlyph omtrek)
    {
        var data = omtrek.Data.ToArray();
        foreach (var (plek, glyph) in omtrek.Delen)
        {
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(plek), nummers.TryGetValue(glyph, out var nummer) ? nummer : Voeg(glyph));
        }

        return data;
    }

    private byte[] Breedtes()
    {
        var data = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(4 * i), (ushort)font.Breedte(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(data.AsSpan((4 * i) + 2), Linkermarge(font.Omtrek(glyphs[i])));
        }

        return data;
    }

    private static short Linkermarge(PdfGlyph omtrek) => omtrek.Data.Length == 0 ? (short)0 : BinaryPrimitives.ReadInt16BigEndian(omtrek.Data.AsSpan(2));

    private static byte[] Met(byte[] tabel, params ReadOnlySpan<(int Plek, int Waarde)> wijzigingen)
    {
        foreach (var (plek, waarde) in wijzigingen)
        {
            BinaryPrimitives.WriteUInt16BigEndian(tabel.AsSpan(plek), (ushort)waarde);
        }

        return tabel;
    }

    private static byte[] Samenvoegen(SortedDictionary<string, byte[]> tabellen)
    {
        var uitvoer = new MemoryStream();
        Getal(uitvoer, 0x00010000);
        var macht = (int)Math.Log2(tabellen.Count);
        Getal(uitvoer, (uint)((tabellen.Count << 16) | (16 << macht)));
        Getal(uitvoer, (uint)((macht << 16) | (16 * (tabellen.Count - (1 << macht)))));
        var plek = 12 + (16 * tabellen.Count);
        foreach (var (naam, data) in tabellen)
        {
            uitvoer.Write(Encoding.ASCII.GetBytes(naam));
            Getal(uitvoer, Controlegetal(data));
            Getal(uitvoer, (uint)plek);
            Getal(uitvoer, (uint)data.Length);
            plek += (data.Length + 3) & ~3;
        }

        foreach (var data in tabellen.Values)
        {
            uitvoer.Write(data);
            uitvoer.SetLength((uitvoer.Length + 3) & ~3);
            uitvoer.Position = uitvoer.Length;
        }

        return uitvoer.ToArray();
    }

    private static uint Controlegetal(byte[] data)
    {
        uint som = 0;
        for (var i = 0; i < data.Length; i++)
        {
            som += (uint)data[i] << (24 - (8 * (i & 3)));
        }

        return som;
    }

    private static void Getal(MemoryStream stroom, uint waarde)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, waarde);
        stroom.Write(bytes);
    }

    /// <summary>Six letters that tell one subset from another, taken from its content so that the output stays the same.</summary>
    private static string Voorvoegsel(byte[] bestand)
    {
        var getal = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(bestand));
        return string.Create(6, getal, (letters, rest) =>
        {
            for (var i = 0; i < letters.Length; i++, rest /= 26)
            {
                letters[i] = (char)('A' + (rest % 26));
            }
        });
    }

    private string NaarUnicode()
    {
        var tekst = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
            + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var groep in tekens.Select((teken, nummer) => (teken, nummer)).Skip(1).Chunk(100))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"{groep.Length} beginbfchar\n");
            foreach (var (teken, nummer) in groep)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"<{nummer:X4}><{(int)teken:X4}>\n");
            }

            tekst.Append("endbfchar\n");
        }

        return tekst.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }
}
