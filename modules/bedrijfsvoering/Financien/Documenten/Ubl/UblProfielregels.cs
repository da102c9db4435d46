using System.Text.RegularExpressions;
using System.Xml.Linq;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>The rules of NLCIUS and Peppol about form, references and parties, checked on the XML itself (finance.md §2.1 and §2.2).</summary>
internal static partial class UblProfielregels
{
    private const string Verkoper = "AccountingSupplierParty/Party/";
    private const string Koper = "AccountingCustomerParty/Party/";
    private const string Origineel = "BillingReference/InvoiceDocumentReference/ID";

    private static readonly HashSet<string> Soorten = new(StringComparer.Ordinal) { "380", "381", "384", "389" };
    private static readonly HashSet<string> Betaalwijzen = new(StringComparer.Ordinal) { "30", "48", "49", "57", "58", "59" };

    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<UblLezing>> Tabel =
    [
        new("SI-V20-INV-R000", "CustomizationID", u => u.IsPeppol || Begint(u.Tekst("CustomizationID"), UblProfiel.Nlcius.CustomizationId),
            "De e-factuur noemt geen bekende afspraak. Kies NLCIUS of Peppol BIS Billing 3 in de instellingen."),
        new("PEPPOL-EN16931-R001", "ProfileID", u => u.Heeft("ProfileID"),
            "Het bedrijfsproces (ProfileID) ontbreekt. Vul het in bij de instellingen van de e-factuur."),
        new("PEPPOL-EN16931-R007", "ProfileID", u => Bedrijfsproces().IsMatch(u.Tekst("ProfileID") ?? ""),
            "Het bedrijfsproces (ProfileID) heeft niet de juiste vorm. Gebruik urn:fdc:peppol.eu:2017:poacc:billing:01:1.0."),
        new("PEPPOL-EN16931-R008", "", u => !u.Wortel.Descendants().Any(e => !e.HasElements && string.IsNullOrWhiteSpace(e.Value)),
            "De e-factuur heeft een leeg veld. Vul het veld of laat het weg."),
        new("BR-NL-2", "BuyerReference", u => u.Heeft("BuyerReference") || u.Heeft("OrderReference/ID"),
            "De referentie van de ontvanger ontbreekt. Vul een kopersreferentie of een inkoop- of verplichtingennummer in bij de deelnemer."),
        new("BR-NL-1", Verkoper + "PartyLegalEntity/CompanyID", u => HeeftKvkOfOin(u, Verkoper),
            "De afzender heeft geen KvK-nummer of OIN. Vul een van beide in bij de facturerende partij."),
        new("BR-NL-10", Koper + "PartyLegalEntity/CompanyID", u => !u.KoperInNederland || HeeftKvkOfOin(u, Koper),
            "De ontvanger heeft geen KvK-nummer of OIN. Vul een van beide in bij de deelnemer."),
        new("BR-NL-3", Verkoper + "PostalAddress", u => HeeftAdres(u, Verkoper + "PostalAddress/"),
            "Het adres van de afzender is niet volledig. Vul straat, postcode en plaats in bij de facturerende partij."),
        new("BR-NL-4", Koper + "PostalAddress", u => !u.KoperInNederland || HeeftAdres(u, Koper + "PostalAddress/"),
            "Het adres van de ontvanger is niet volledig. Vul straat, postcode en plaats in bij de deelnemer."),
        new("BR-NL-5", "TaxRepresentativeParty/PostalAddress",
            u => u.Tekst("TaxRepresentativeParty/PostalAddress/Country/IdentificationCode") is not "NL" || HeeftAdres(u, "TaxRepresentativeParty/PostalAddress/"),
            "Het adres van de fiscaal vertegenwoordiger is niet volledig. Vul straat, postcode en plaats in."),
        new("BR-NL-7", "InvoiceTypeCode", u => Soorten.Contains(Soort(u)),
            "Deze soort document kan niet worden verstuurd. Kies factuur (380) of creditnota (381)."),
        new("BR-NL-8", "InvoiceTypeCode", u => u.IsCredit == (Soort(u) is "381"),
            "Een creditnota (381) heeft een eigen vorm, en alleen een creditnota. Maak het document opnieuw aan."),
        new("BR-NL-9", Origineel, u => Soort(u) is not ("381" or "384") || u.Heeft(Origineel),
            "De creditnota verwijst niet naar een factuur. Vul het nummer van de oorspronkelijke factuur in."),
        new("PEPPOL-EN16931-P0112", "InvoiceTypeCode", u => !u.IsPeppol || Soort(u) is not "384",
            "Een gecorrigeerde factuur (384) mag niet via Peppol. Maak een creditnota (381) en een nieuwe factuur."),
        new("BR-NL-11", "PaymentMeans", u => u.IsCredit || u.Getal("LegalMonetaryTotal/PayableAmount") <= 0m || u.Heeft("PaymentMeans/PaymentMeansCode"),
            "De betaalwijze ontbreekt. Kies 58 (SEPA-overboeking)."),
        new("BR-NL-12", "PaymentMeans/PaymentMeansCode", u => u.Pad("PaymentMeans/PaymentMeansCode").All(c => Betaalwijzen.Contains(c.Value.Trim())),
            "Deze betaalwijze mag niet. Kies 58 (SEPA-overboeking)."),
        new("BR-CO-25", "DueDate", u => u.Getal("LegalMonetaryTotal/PayableAmount") <= 0m || u.Heeft("DueDate") || u.Heeft("PaymentTerms/Note"),
            "De vervaldatum ontbreekt. Vul de laatste dag in waarop betaald moet zijn."),
        new("BR-CO-26", Verkoper + "PartyLegalEntity/CompanyID",
            u => u.Heeft(Verkoper + "PartyLegalEntity/CompanyID") || u.Heeft(Verkoper + "PartyTaxScheme/CompanyID") || u.Heeft(Verkoper + "PartyIdentification/ID"),
            "De afzender is niet te herkennen. Vul een KvK-nummer, OIN of btw-nummer in bij de facturerende partij."),
        new("PEPPOL-EN16931-R010", Koper + "EndpointID", u => !u.IsPeppol || u.Heeft(Koper + "EndpointID"),
            "De ontvanger heeft geen elektronisch adres. Vul het in bij de deelnemer."),
        new("PEPPOL-EN16931-R020", Verkoper + "EndpointID", u => !u.IsPeppol || u.Heeft(Verkoper + "EndpointID"),
            "De afzender heeft geen elektronisch adres. Vul het in bij de facturerende partij."),
    ];

    private static string Soort(UblLezing ubl) => ubl.Tekst("InvoiceTypeCode") ?? ubl.Tekst("CreditNoteTypeCode") ?? "";

    private static bool HeeftAdres(UblLezing ubl, string pad) => ubl.Heeft(pad + "StreetName") && ubl.Heeft(pad + "CityName") && ubl.Heeft(pad + "PostalZone");

    private static bool HeeftKvkOfOin(UblLezing ubl, string partij) => ubl.Pad(partij + "PartyLegalEntity/CompanyID").Any(IsKvkOfOin);

    private static bool IsKvkOfOin(XElement nummer) =>
        nummer.Attribute("schemeID")?.Value is Partijnummer.SchemaKvk or Partijnummer.SchemaOin
        && Nummervorm.IsGeldig(new(nummer.Attribute("schemeID")!.Value, nummer.Value.Trim()));

    private static bool Begint(string? tekst, string begin) => tekst?.StartsWith(begin, StringComparison.Ordinal) == true;

    [GeneratedRegex(@"^urn:fdc:peppol\.eu:2017:poacc:billing:[0-9]{2}:1\.0\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bedrijfsproces();
}
