using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>What NLCIUS advises against: fields that a Dutch invoice does not need (BR-NL-19 … BR-NL-35). Warnings only.</summary>
internal static class UblAdviesregels
{
    private const string Verkoper = "AccountingSupplierParty/Party/";

    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<UblLezing>> Tabel =
    [
        Zonder("BR-NL-19", "TaxCurrencyCode", "een aparte munt voor de btw"),
        Zonder("BR-NL-20", "TaxPointDate", "een datum waarop btw verschuldigd wordt"),
        Zonder("BR-NL-21", "InvoicePeriod/DescriptionCode", "een code voor het btw-moment"),
        Zonder("BR-NL-24", "BillingReference/InvoiceDocumentReference/IssueDate", "de datum van de oorspronkelijke factuur"),
        Advies("BR-NL-25", Verkoper + "PartyTaxScheme", u => u.Pad(Verkoper + "PartyTaxScheme").All(p => UblLezing.Tekst(p, "TaxScheme/ID") is "VAT"),
            "een belastingnummer dat geen btw-nummer is"),
        Zonder("BR-NL-26", Verkoper + "PartyLegalEntity/CompanyLegalForm", "de rechtsvorm van de afzender"),
        Nergens("BR-NL-27", "AddressLine", "een derde adresregel"),
        Nergens("BR-NL-28", "CountrySubentity", "een provincie in het adres"),
        Advies("BR-NL-29", "PaymentMeans/PaymentMeansCode", u => u.Pad("PaymentMeans/PaymentMeansCode").All(c => c.Attribute("name") is null),
            "een tekst bij de betaalwijze"),
        Zonder("BR-NL-30", "PaymentMeans/PayeeFinancialAccount/Name", "een naam bij het rekeningnummer"),
        Advies("BR-NL-31", "PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID",
            u => u.Tekst("PaymentMeans/PaymentMeansCode") is not ("58" or "59") || !u.Heeft("PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID"),
            "een BIC bij een SEPA-overboeking"),
        Nergens("BR-NL-32", "AllowanceChargeReasonCode", "een code voor de reden van een korting of toeslag (ook BR-NL-34)"),
        Advies("BR-NL-33", "TaxTotal/TaxAmount", u => u.Pad("TaxTotal").Count() <= 1, "een btw-totaal in een andere munt"),
        Nergens("BR-NL-35", "TaxExemptionReasonCode", "een code voor de reden van vrijstelling; gebruik de tekst"),
    ];

    private static Keurregel<UblLezing> Zonder(string id, string pad, string wat) => Advies(id, pad, u => !u.Pad(pad).Any(), wat);

    private static Keurregel<UblLezing> Nergens(string id, string naam, string wat) => Advies(id, naam, u => !u.Overal(naam).Any(), wat);

    private static Keurregel<UblLezing> Advies(string id, string veld, Func<UblLezing, bool> klopt, string wat) =>
        new(id, veld, klopt, $"Niet aanbevolen in een Nederlandse e-factuur: {wat}. Laat het weg.", Waarschuwing: true);
}
