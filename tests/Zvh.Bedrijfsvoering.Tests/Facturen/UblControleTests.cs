using System.Text;
using System.Xml.Linq;
using Zvh.Financien.Documenten.Ubl;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Each rule on the XML sees the damage it is there for.</summary>
public sealed class UblControleTests
{
    private static readonly XNamespace Cbc = UblNamen.Cbc;
    private static readonly XNamespace Cac = UblNamen.Cac;

    private static readonly Dictionary<string, Action<XElement>> SchadeO = new()
    {
        ["SI-V20-INV-R000"] = x => Zet(x, "CustomizationID", "urn:onbekend"),
        ["PEPPOL-EN16931-R001"] = x => Weg(x, "ProfileID"),
        ["PEPPOL-EN16931-R007"] = x => Zet(x, "ProfileID", "billing"),
        ["PEPPOL-EN16931-R008"] = x => Zet(x, "Note", " "),
        ["BR-NL-2"] = x => Weg(x, "BuyerReference"),
        ["BR-NL-1"] = x => Verkoper(x).Element(Cac + "PartyLegalEntity")!.Element(Cbc + "CompanyID")!.SetAttributeValue("schemeID", "0088"),
        ["BR-NL-10"] = x => Koper(x).Element(Cac + "PartyLegalEntity")!.Element(Cbc + "CompanyID")!.Value = "123",
        ["BR-NL-3"] = x => Verkoper(x).Descendants(Cbc + "StreetName").Remove(),
        ["BR-NL-4"] = x => Koper(x).Descendants(Cbc + "PostalZone").Remove(),
        ["BR-NL-5"] = x => x.Add(Cac_("TaxRepresentativeParty", Cac_("PostalAddress", Cac_("Country", Cbc_("IdentificationCode", "NL"))))),
        ["BR-NL-7"] = x => Zet(x, "InvoiceTypeCode", "326"),
        ["BR-NL-8"] = x => Zet(x, "InvoiceTypeCode", "381"),
        ["BR-NL-9"] = x => Zet(x, "InvoiceTypeCode", "384"),
        ["PEPPOL-EN16931-P0112"] = x =>
        {
            Zet(x, "CustomizationID", UblProfiel.PeppolBis3.CustomizationId);
            Zet(x, "InvoiceTypeCode", "384");
        },
        ["BR-NL-11"] = x => x.Elements(Cac + "PaymentMeans").Remove(),
        ["BR-NL-12"] = x => Zet(x, "PaymentMeansCode", "10"),
        ["BR-CO-25"] = x => Weg(x, "DueDate"),
        ["BR-CO-26"] = x => Verkoper(x).Descendants(Cbc + "CompanyID").Remove(),
        ["PEPPOL-EN16931-R010"] = x =>
        {
            Zet(x, "CustomizationID", UblProfiel.PeppolBis3.CustomizationId);
            Koper(x).Elements(Cbc + "EndpointID").Remove();
        },
        ["PEPPOL-EN16931-R020"] = x =>
        {
            Zet(x, "CustomizationID", UblProfiel.PeppolBis3.CustomizationId);
            Verkoper(x).Elements(Cbc + "EndpointID").Remove();
        },
        ["BR-CO-10"] = x => Totaal(x, "LineExtensionAmount").Value = "53320.00",
        ["BR-CO-13"] = x => Totaal(x, "TaxExclusiveAmount").Value = "53318.00",
        ["BR-CO-14"] = x => x.Element(Cac + "TaxTotal")!.Element(Cbc + "TaxAmount")!.Value = "1.00",
        ["BR-CO-15"] = x => Totaal(x, "TaxInclusiveAmount").Value = "1.00",
        ["BR-CO-16"] = x => Totaal(x, "PayableAmount").Value = "66777.00",
        ["BR-CO-17"] = x => x.Descendants(Cac + "TaxSubtotal").Single().Element(Cbc + "TaxAmount")!.Value = "1.00",
        ["BR-CO-18"] = x => x.Descendants(Cac + "TaxSubtotal").Remove(),
        ["BR-DEC"] = x => Totaal(x, "PayableAmount").Value = "53319.000",
        ["BR-27"] = x => x.Descendants(Cbc + "PriceAmount").First().Value = "-66777.00",
        ["PEPPOL-EN16931-R120"] = x => x.Descendants(Cbc + "PriceAmount").First().Value = "66777.03",
        ["PEPPOL-EN16931-R051"] = x => Totaal(x, "PayableAmount").SetAttributeValue("currencyID", "USD"),
        ["BR-O-02"] = x => Koper(x).Add(Cac_("PartyTaxScheme", Cbc_("CompanyID", "NL001234567B01"))),
        ["BR-O-05"] = x => x.Descendants(Cac + "ClassifiedTaxCategory").First().Add(Cbc_("Percent", "0")),
        ["BR-O-09"] = x => x.Descendants(Cac + "TaxSubtotal").Single().Element(Cbc + "TaxAmount")!.Value = "5.00",
        ["BR-O-10"] = x => x.Descendants(Cbc + "TaxExemptionReason").Remove(),
        ["BR-O-11"] = x => x.Element(Cac + "TaxTotal")!.Add(Cac_("TaxSubtotal", Cbc_("TaxAmount", "0"), Cac_("TaxCategory", Cbc_("ID", "E")))),
        ["BR-O-12"] = x => x.Descendants(Cac + "ClassifiedTaxCategory").First().Element(Cbc + "ID")!.Value = "S",
        ["BR-O-13"] = x => x.Add(Toeslag("false")),
        ["BR-O-14"] = x => x.Add(Toeslag("true")),
        ["BR-NL-19"] = x => x.Add(Cbc_("TaxCurrencyCode", "EUR")),
        ["BR-NL-20"] = x => x.Add(Cbc_("TaxPointDate", "2022-01-01")),
        ["BR-NL-21"] = x => x.Element(Cac + "InvoicePeriod")!.Add(Cbc_("DescriptionCode", "3")),
        ["BR-NL-24"] = x => x.Add(Cac_("BillingReference", Cac_("InvoiceDocumentReference", Cbc_("IssueDate", "2022-01-01")))),
        ["BR-NL-25"] = x => Verkoper(x).Add(Cac_("PartyTaxScheme", Cbc_("CompanyID", "1"), Cac_("TaxScheme", Cbc_("ID", "LOC")))),
        ["BR-NL-26"] = x => Verkoper(x).Element(Cac + "PartyLegalEntity")!.Add(Cbc_("CompanyLegalForm", "publiek")),
        ["BR-NL-27"] = x => Koper(x).Element(Cac + "PostalAddress")!.Add(Cac_("AddressLine", Cbc_("Line", "3e"))),
        ["BR-NL-28"] = x => Koper(x).Element(Cac + "PostalAddress")!.Add(Cbc_("CountrySubentity", "Limburg")),
        ["BR-NL-29"] = x => x.Descendants(Cbc + "PaymentMeansCode").Single().SetAttributeValue("name", "SEPA"),
        ["BR-NL-30"] = x => x.Descendants(Cac + "PayeeFinancialAccount").Single().Add(Cbc_("Name", "Gemeente")),
        ["BR-NL-31"] = x => x.Descendants(Cac + "PayeeFinancialAccount").Single().Add(Cac_("FinancialInstitutionBranch", Cbc_("ID", "ABNANL2A"))),
        ["BR-NL-32"] = x => x.Add(Cac_("AllowanceCharge", Cbc_("AllowanceChargeReasonCode", "95"))),
        ["BR-NL-33"] = x => x.Add(Cac_("TaxTotal", Cbc_("TaxAmount", "0"))),
        ["BR-NL-35"] = x => x.Descendants(Cac + "TaxCategory").Single().Add(Cbc_("TaxExemptionReasonCode", "VATEX-EU-O")),
        ["ZVH-XML"] = x => Zet(x, "ID", "2022-0009"),
    };

    private static readonly Dictionary<string, Action<XElement>> SchadeE = new()
    {
        ["BR-E-02"] = x => Verkoper(x).Elements(Cac + "PartyTaxScheme").Remove(),
        ["BR-E-05"] = x => x.Descendants(Cac + "ClassifiedTaxCategory").First().Element(Cbc + "Percent")!.Value = "21",
        ["BR-E-09"] = x => x.Descendants(Cac + "TaxSubtotal").Single().Element(Cbc + "TaxAmount")!.Value = "5.00",
        ["BR-E-10"] = x => x.Descendants(Cbc + "TaxExemptionReason").Remove(),
    };

    private static readonly Dictionary<string, Action<XElement>> SchadeS = new()
    {
        ["BR-S-02"] = x => Verkoper(x).Elements(Cac + "PartyTaxScheme").Remove(),
        ["BR-S-05"] = x => x.Descendants(Cac + "ClassifiedTaxCategory").First().Element(Cbc + "Percent")!.Value = "0",
        ["BR-S-10"] = x => x.Descendants(Cac + "TaxCategory").Single().Add(Cbc_("TaxExemptionReason", "zomaar")),
    };

    public static TheoryData<string> Regels() => new(Namen);

    private static IEnumerable<string> Namen => SchadeO.Keys.Concat(SchadeE.Keys).Concat(SchadeS.Keys);

    [Theory]
    [MemberData(nameof(Regels))]
    public void Damage_to_the_xml_is_found(string regel)
    {
        var (document, schade) = SchadeO.TryGetValue(regel, out var o) ? (Voorbeelden.MiddenLimburg2022(), o)
            : SchadeE.TryGetValue(regel, out var e) ? (Voorbeelden.Vrijgesteld(), e)
            : (Voorbeelden.Belast(), SchadeS[regel]);
        var xml = XDocument.Load(new MemoryStream(new UblSchrijver().Schrijf(document)));
        schade(xml.Root!);

        var keuring = UblControle.Keur(Encoding.UTF8.GetBytes(xml.ToString()), document);

        keuring.Fouten.Concat(keuring.Waarschuwingen).ShouldContain(f => f.Regel == regel);
        keuring.Waarschuwingen.ShouldAllBe(w => w.Regel.StartsWith("BR-NL-"));
    }

    [Fact]
    public void Every_rule_in_the_tables_has_a_red_case()
    {
        var regels = UblProfielregels.Tabel.Concat(UblSomregels.Tabel).Concat(UblBtwregels.Tabel).Concat(UblAdviesregels.Tabel).Select(r => r.Id).Append("ZVH-XML");

        regels.Distinct().Order().ShouldBe(Namen.Order());
    }

    [Fact]
    public void Amounts_that_differ_from_the_document_are_found_even_when_the_xml_is_sound()
    {
        var document = Voorbeelden.MiddenLimburg2022();
        var ander = document.MetRegel(r => r with { Prijs = new(66778m) });

        var keuring = UblControle.Keur(new UblSchrijver().Schrijf(ander), document);

        keuring.Fouten.Select(f => f.Veld).ShouldBe(["LegalMonetaryTotal/TaxExclusiveAmount", "LegalMonetaryTotal/PayableAmount", "InvoiceLine"]);
    }

    [Theory]
    [InlineData("geen xml")]
    [InlineData("<!DOCTYPE x [<!ENTITY e 'x'>]><Invoice>&e;</Invoice>")]
    public void Text_that_is_not_safe_xml_is_refused(string tekst) =>
        UblControle.Keur(Encoding.UTF8.GetBytes(tekst), Voorbeelden.MiddenLimburg2022()).Fouten.ShouldHaveSingleItem().Regel.ShouldBe("ZVH-XML");

    private static XElement Cbc_(string naam, string waarde) => new(Cbc + naam, waarde);

    private static XElement Cac_(string naam, params object[] inhoud) => new(Cac + naam, inhoud);

    private static XElement Toeslag(string isToeslag) =>
        Cac_("AllowanceCharge", Cbc_("ChargeIndicator", isToeslag), Cac_("TaxCategory", Cbc_("ID", "S")));

    private static void Zet(XElement xml, string naam, string waarde) => xml.Descendants(Cbc + naam).First().Value = waarde;

    private static void Weg(XElement xml, string naam) => xml.Descendants(Cbc + naam).Remove();

    private static XElement Verkoper(XElement xml) => xml.Element(Cac + "AccountingSupplierParty")!.Element(Cac + "Party")!;

    private static XElement Koper(XElement xml) => xml.Element(Cac + "AccountingCustomerParty")!.Element(Cac + "Party")!;

    private static XElement Totaal(XElement xml, string naam) => xml.Element(Cac + "LegalMonetaryTotal")!.Element(Cbc + naam)!;
}
