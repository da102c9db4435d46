using System.Globalization;
using CsvHelper;

namespace Zvh.Financien.Facturatie;

/// <summary>The list of invoices for a spreadsheet: semicolons and decimal commas, as Dutch spreadsheets read them.</summary>
internal static class FacturenCsv
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>The file.</summary>
    public static byte[] Schrijf(IEnumerable<Factuurrij> rijen)
    {
        using var uitvoer = new MemoryStream();
        using (var csv = CsvWriter.Create(uitvoer, Vorm, leaveOpen: true))
        {
            csv.WriteHeader(["nummer", "soort", "status", "debiteur", "geldstroom", "factureerder", "jaar", "termijn", "factuurdatum", "vervaldatum", "bedrag"]);
            foreach (var rij in rijen)
            {
                csv.WriteField(rij.Nummer);
                csv.WriteField(rij.IsCreditnota ? "creditnota" : "factuur");
                csv.WriteField(rij.Status.ToString());
                csv.WriteField(rij.Debiteur);
                csv.WriteField(rij.Stroom);
                csv.WriteField(rij.Factureerder);
                csv.WriteField(rij.Jaar, "0", Nederlands);
                csv.WriteField(rij.Termijn, "0", Nederlands);
                csv.WriteField(rij.Datum, "yyyy-MM-dd");
                csv.WriteField(rij.Vervaldatum, "yyyy-MM-dd");
                csv.WriteField(rij.Saldo.Waarde, "0.00", Nederlands);
                csv.EndRecord();
            }
        }

        return uitvoer.ToArray();
    }
}
