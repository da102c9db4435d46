using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Zvh.Abstractions;

namespace Zvh.Platform.Tabellen;

/// <summary>Reads the first sheet of an XLSX workbook. Formulas give the value that the workbook stored.</summary>
public static class XlsxLezer
{
    // A workbook is a ZIP file: a small one can unpack to something that fills the memory.
    private const long MeesteUitgepakt = 64 * 1024 * 1024;

    private const string Kapot = "Dit is geen leesbaar XLSX-bestand. Open het in Excel of LibreOffice, sla het opnieuw op als .xlsx en probeer het nog eens.";

    static XlsxLezer() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads it; says what is wrong when it cannot be read.</summary>
    public static Uitkomst<Importtabel> Lees(byte[] inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        try
        {
            if (Uitgepakt(inhoud) > MeesteUitgepakt)
            {
                return Uitkomst<Importtabel>.Geweigerd("", "De werkmap is uitgepakt te groot. Haal weg wat er niet bij hoort.");
            }

            using var stroom = new MemoryStream(inhoud);
            using var lezer = ExcelReaderFactory.CreateOpenXmlReader(stroom);
            return LeesBlad(lezer);
        }
        catch (Exception fout) when (fout is InvalidDataException or ExcelReaderException or XmlException or KeyNotFoundException
            or ArgumentException or FormatException or NullReferenceException or InvalidOperationException or IOException)
        {
            // The reader throws whatever the broken part happens to cause; the file is at fault, not the program.
            return Uitkomst<Importtabel>.Geweigerd("", Kapot);
        }
    }

    private static Uitkomst<Importtabel> LeesBlad(IExcelDataReader lezer)
    {
        var rijen = new List<Importrij>();
        while (lezer.Read())
        {
            if (lezer.FieldCount > Importtabel.MeesteKolommen || rijen.Count >= Importtabel.MeesteRijen)
            {
                return Uitkomst<Importtabel>.Geweigerd(lezer.Name,
                    $"Het blad is te groot: hoogstens {Importtabel.MeesteRijen} rijen en {Importtabel.MeesteKolommen} kolommen. Haal weg wat er niet bij hoort.");
            }

            rijen.Add(new(lezer.Depth + 1, [.. Enumerable.Range(0, lezer.FieldCount).Select(k => Cel(lezer, k))]));
        }

        return Importtabelbouwer.Maak(lezer.Name, rijen);
    }

    private static Importcel Cel(IExcelDataReader lezer, int kolom) => lezer.GetValue(kolom) switch
    {
        null => Importcel.Leeg,
        // Excel stores 0.1 + 0.2 as a binary number; a cell shows at most fifteen digits.
        double d => new(d.ToString("G15", CultureInfo.InvariantCulture), (decimal)d),
        int i => new(i.ToString(CultureInfo.InvariantCulture), i),
        bool b => new(b ? "ja" : "nee"),
        DateTime t => new(t.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        var ander => new(ander.ToString()?.Trim() ?? ""),
    };

    private static long Uitgepakt(byte[] inhoud)
    {
        using var zip = new ZipArchive(new MemoryStream(inhoud), ZipArchiveMode.Read);
        return zip.Entries.Sum(e => e.Length);
    }
}
