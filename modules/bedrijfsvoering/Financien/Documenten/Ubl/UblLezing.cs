using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>A UBL document read back, with short ways to ask for its parts. Paths are local names, as the two namespaces never share one.</summary>
internal sealed class UblLezing
{
    private static readonly XmlReaderSettings Veilig = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private UblLezing(XElement wortel)
    {
        Wortel = wortel;
        Regels = [.. Onder(wortel, IsCredit ? "CreditNoteLine" : "InvoiceLine")];
        Btwgroepen = [.. Pad("TaxTotal/TaxSubtotal")];
    }

    /// <summary>The root element.</summary>
    public XElement Wortel { get; }

    /// <summary>Whether the root is a credit note.</summary>
    public bool IsCredit => Wortel.Name.LocalName is "CreditNote";

    /// <summary>The lines.</summary>
    public IReadOnlyList<XElement> Regels { get; }

    /// <summary>The VAT breakdown.</summary>
    public IReadOnlyList<XElement> Btwgroepen { get; }

    /// <summary>Whether the buyer has a Dutch address.</summary>
    public bool KoperInNederland => Tekst("AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode") is "NL";

    /// <summary>Whether the document follows Peppol BIS Billing 3.</summary>
    public bool IsPeppol => string.Equals(Tekst("CustomizationID"), UblProfiel.PeppolBis3.CustomizationId, StringComparison.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <exception cref="XmlException">It is not XML, or it has a DTD.</exception>
    public static UblLezing Lees(byte[] xml)
    {
        using var lezer = XmlReader.Create(new MemoryStream(xml), Veilig);
        return new(XElement.Load(lezer));
    }

    /// <summary>Elements at a path below the root.</summary>
    public IEnumerable<XElement> Pad(string pad) => Pad(Wortel, pad);

    /// <summary>Elements at a path below an element.</summary>
    public static IEnumerable<XElement> Pad(XElement begin, string pad)
    {
        IEnumerable<XElement> stap = [begin];
        foreach (var naam in pad.Split('/'))
        {
            stap = stap.SelectMany(e => Onder(e, naam));
        }

        return stap;
    }

    /// <summary>Elements with this name anywhere.</summary>
    public IEnumerable<XElement> Overal(string naam) => Wortel.Descendants().Where(e => Heet(e, naam));

    /// <summary>Whether there is a filled element at the path.</summary>
    public bool Heeft(string pad) => Pad(pad).Any(e => !string.IsNullOrWhiteSpace(e.Value));

    /// <summary>The text at a path, or null.</summary>
    public string? Tekst(string pad) => Tekst(Wortel, pad);

    /// <summary>The text at a path below an element, or null.</summary>
    public static string? Tekst(XElement begin, string pad) => Pad(begin, pad).FirstOrDefault()?.Value.Trim();

    /// <summary>The number at a path, or null.</summary>
    public decimal? Getal(string pad) => Getal(Wortel, pad);

    /// <summary>The number at a path below an element, or null when there is none.</summary>
    public static decimal? Getal(XElement begin, string pad) => AlsGetal(Tekst(begin, pad));

    /// <summary>The sum of the numbers at a path below these elements.</summary>
    public static decimal Som(IEnumerable<XElement> begin, string pad) => begin.Sum(e => Getal(e, pad) ?? 0m);

    /// <summary>The VAT category of a line, a group, an allowance or a charge.</summary>
    public static string? Categorie(XElement begin) => Tekst(begin, "Item/ClassifiedTaxCategory/ID") ?? Tekst(begin, "TaxCategory/ID");

    /// <summary>Whether the lines, groups, allowances and charges use the category.</summary>
    public bool Gebruikt(BtwCategorie categorie) =>
        Regels.Concat(Btwgroepen).Concat(Pad("AllowanceCharge")).Any(e => string.Equals(Categorie(e), categorie.ToString(), StringComparison.Ordinal));

    private static decimal? AlsGetal(string? tekst) =>
        decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static IEnumerable<XElement> Onder(XElement begin, string naam) => begin.Elements().Where(e => Heet(e, naam));

    private static bool Heet(XElement element, string naam) => string.Equals(element.Name.LocalName, naam, StringComparison.Ordinal);
}
