using System.Globalization;
using System.Xml;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>The second check: reads the e-invoice back and compares it with the rules and with the document it was made of.</summary>
internal static class UblControle
{
    private const string Regel = "ZVH-XML";

    /// <summary>All findings on the XML.</summary>
    /// <param name="xml">The e-invoice.</param>
    /// <param name="document">The document it was made of.</param>
    public static Keuring Keur(byte[] xml, Factuurdocument document)
    {
        UblLezing ubl;
        try
        {
            ubl = UblLezing.Lees(xml);
        }
        catch (XmlException fout)
        {
            return new([new(Regel, "", $"De e-factuur is geen geldige XML (regel {fout.LineNumber}). Maak het document opnieuw aan.")], []);
        }

        return new Keurmeester()
            .Keur(UblProfielregels.Tabel, ubl)
            .Keur(UblSomregels.Tabel, ubl)
            .Keur(UblBtwregels.Tabel, ubl)
            .Keur(UblAdviesregels.Tabel, ubl)
            .Keur(Vergelijking(document), ubl)
            .Keuring();
    }

    private static IReadOnlyList<Keurregel<UblLezing>> Vergelijking(Factuurdocument document) =>
    [
        Gelijk("ID", u => string.Equals(u.Tekst("ID"), document.Nummer, StringComparison.Ordinal), "nummer"),
        Gelijk("IssueDate", u => string.Equals(u.Tekst("IssueDate"), document.Factuurdatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal),
            "datum"),
        Gelijk("LegalMonetaryTotal/TaxExclusiveAmount", u => u.Getal("LegalMonetaryTotal/TaxExclusiveAmount") == document.TotaalZonderBtw.Waarde, "totaal zonder btw"),
        Gelijk("TaxTotal/TaxAmount", u => u.Getal("TaxTotal/TaxAmount") == document.TotaalBtw.Waarde, "btw-bedrag"),
        Gelijk("LegalMonetaryTotal/PayableAmount", u => u.Getal("LegalMonetaryTotal/PayableAmount") == document.Totaal.Waarde, "te betalen bedrag"),
        Gelijk("InvoiceLine", u => u.Regels.Select(r => UblLezing.Getal(r, "LineExtensionAmount")).SequenceEqual(document.Regels.Select(r => (decimal?)r.Bedrag.Waarde)),
            "bedrag van een regel"),
    ];

    private static Keurregel<UblLezing> Gelijk(string veld, Func<UblLezing, bool> klopt, string wat) =>
        new(Regel, veld, klopt, $"Het {wat} in de e-factuur is anders dan in de factuur zelf. Maak het document opnieuw aan.");
}
