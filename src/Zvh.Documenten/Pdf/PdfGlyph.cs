using System.Buffers.Binary;

namespace Zvh.Documenten.Pdf;

/// <summary>The outline of one glyph without hinting instructions.</summary>
/// <param name="Data">The outline as in the <c>glyf</c> table; an even number of bytes.</param>
/// <param name="Delen">For a composite glyph (é = e + ´): where in <paramref name="Data"/> a part is named, and which glyph it is.</param>
internal sealed record PdfGlyph(byte[] Data, IReadOnlyList<(int Plek, ushort Glyph)> Delen)
{
    private const int Kop = 10;
    private const int Woorden = 0x0001, Schaal = 0x0008, Meer = 0x0020, TweeSchalen = 0x0040, Matrix = 0x0080, Instructies = 0x0100;

    /// <summary>Reads an outline and leaves its instructions out.</summary>
    public static PdfGlyph Lees(ReadOnlySpan<byte> bron)
    {
        if (bron.IsEmpty)
        {
            return new([], []);
        }

        var contouren = BinaryPrimitives.ReadInt16BigEndian(bron);
        return contouren < 0 ? Samengesteld(bron) : Enkel(bron, Kop + (2 * contouren));
    }

    private static PdfGlyph Enkel(ReadOnlySpan<byte> bron, int plekLengte)
    {
        var na = plekLengte + 2 + BinaryPrimitives.ReadUInt16BigEndian(bron[plekLengte..]);
        var data = new byte[Even(plekLengte + 2 + bron.Length - na)];
        bron[..plekLengte].CopyTo(data);
        bron[na..].CopyTo(data.AsSpan(plekLengte + 2));
        return new(data, []);
    }

    private static PdfGlyph Samengesteld(ReadOnlySpan<byte> bron)
    {
        var delen = new List<(int, ushort)>();
        var plek = Kop;
        int vlaggen;
        do
        {
            vlaggen = BinaryPrimitives.ReadUInt16BigEndian(bron[plek..]);
            delen.Add((plek + 2, BinaryPrimitives.ReadUInt16BigEndian(bron[(plek + 2)..])));
            plek += 4 + ((vlaggen & Woorden) != 0 ? 4 : 2)
                + ((vlaggen & Schaal) != 0 ? 2 : (vlaggen & TweeSchalen) != 0 ? 4 : (vlaggen & Matrix) != 0 ? 8 : 0);
        }
        while ((vlaggen & Meer) != 0);

        var data = new byte[Even(plek)];
        bron[..plek].CopyTo(data);
        foreach (var (deel, _) in delen)
        {
            var zonder = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(deel - 2)) & ~Instructies;
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(deel - 2), (ushort)zonder);
        }

        return new(data, delen);
    }

    private static int Even(int lengte) => (lengte + 1) & ~1;
}
