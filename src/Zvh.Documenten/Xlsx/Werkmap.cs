using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Zvh.Documenten.Xlsx;

/// <summary>A workbook with one or more sheets, written in memory.</summary>
/// <param name="centen">Whether amounts show their cents.</param>
public sealed class Werkmap(bool centen = false)
{
    /// <summary>The media type of an XLSX file.</summary>
    public const string Mediatype = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly List<Werkblad> bladen = [];

    /// <summary>Adds a sheet.</summary>
    public Werkblad Voeg(string naam)
    {
        var blad = new Werkblad(naam);
        bladen.Add(blad);
        return blad;
    }

    /// <summary>The XLSX file.</summary>
    public byte[] Maak()
    {
        using var stroom = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stroom, SpreadsheetDocumentType.Workbook))
        {
            var map = document.AddWorkbookPart();
            map.Workbook = new Workbook();
            map.AddNewPart<WorkbookStylesPart>().Stylesheet = Werkbladstijl.Maak(centen);
            var lijst = map.Workbook.AppendChild(new Sheets());
            foreach (var (nummer, blad) in bladen.Index())
            {
                var deel = map.AddNewPart<WorksheetPart>();
                deel.Worksheet = blad.Maak();
                lijst.AppendChild(new Sheet { Id = map.GetIdOfPart(deel), SheetId = (uint)nummer + 1, Name = blad.Naam });
            }

            // The stored values are ours; the spreadsheet program calculates again when it opens the file.
            map.Workbook.AppendChild(new CalculationProperties { FullCalculationOnLoad = true });
        }

        return stroom.ToArray();
    }
}
