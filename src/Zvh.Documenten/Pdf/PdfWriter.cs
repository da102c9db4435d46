using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Zvh.Documenten.Pdf;

/// <summary>Writes the numbered objects of a PDF 1.7 file and its cross-reference table.</summary>
internal sealed class PdfWriter
{
    private readonly ArrayBufferWriter<byte> uitvoer = new(32 * 1024);
    private readonly List<int> plekken = [0];

    /// <summary>Opens the file.</summary>
    public PdfWriter() => uitvoer.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);

    /// <summary>Takes the next object number, to be written later.</summary>
    public int Reserveer()
    {
        plekken.Add(0);
        return plekken.Count - 1;
    }

    /// <summary>Takes a run of object numbers and returns the first.</summary>
    public int Reserveer(int aantal)
    {
        var eerste = plekken.Count;
        plekken.AddRange(Enumerable.Repeat(0, aantal));
        return eerste;
    }

    /// <summary>Writes an object and returns its number.</summary>
    public int Object(string inhoud) => Object(Reserveer(), inhoud);

    /// <summary>Writes an object whose number was taken before.</summary>
    public int Object(int nummer, string inhoud)
    {
        plekken[nummer] = uitvoer.WrittenCount;
        Tekst($"{nummer} 0 obj\n{inhoud}\nendobj\n");
        return nummer;
    }

    /// <summary>Writes a compressed stream and returns its number.</summary>
    /// <param name="eigenschappen">Further entries of the dictionary.</param>
    /// <param name="data">What to compress.</param>
    public int Stream(string eigenschappen, ReadOnlySpan<byte> data) => Stream(Reserveer(), eigenschappen, data);

    /// <summary>Writes a compressed stream whose number was taken before.</summary>
    public int Stream(int nummer, string eigenschappen, ReadOnlySpan<byte> data)
    {
        using var klein = new MemoryStream(data.Length / 2);
        using (var pers = new ZLibStream(klein, CompressionLevel.Optimal, leaveOpen: true))
        {
            pers.Write(data);
        }

        plekken[nummer] = uitvoer.WrittenCount;
        Tekst($"{nummer} 0 obj\n<<{eigenschappen}/Filter/FlateDecode/Length {klein.Length}>>stream\n");
        uitvoer.Write(klein.GetBuffer().AsSpan(0, (int)klein.Length));
        Tekst("\nendstream\nendobj\n");
        return nummer;
    }

    /// <summary>Writes the cross-reference table and returns the file.</summary>
    /// <param name="catalogus">Number of the catalog.</param>
    /// <param name="info">Number of the information dictionary.</param>
    public byte[] Sluit(int catalogus, int info)
    {
        var begin = uitvoer.WrittenCount;
        var tabel = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {plekken.Count}\n0000000000 65535 f \n");
        foreach (var plek in plekken.Skip(1))
        {
            tabel.Append(CultureInfo.InvariantCulture, $"{plek:D10} 00000 n \n");
        }

        // The identity of the file is its content, so that the same invoice always gives the same bytes.
        var id = Convert.ToHexString(SHA256.HashData(uitvoer.WrittenSpan[..begin]).AsSpan(0, 16));
        Tekst($"{tabel}trailer<</Size {plekken.Count}/Root {catalogus} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{begin}\n%%EOF\n");
        return uitvoer.WrittenSpan.ToArray();
    }

    /// <summary>A text as a PDF string in UTF-16.</summary>
    public static string Letterlijk(string tekst) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(tekst))}>";

    private void Tekst(string tekst)
    {
        uitvoer.Advance(Encoding.ASCII.GetBytes(tekst, uitvoer.GetSpan(tekst.Length)));
    }
}
