using System.Xml.Linq;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>The VAT rules of EN 16931 for the categories O, E and S, checked on the XML itself (finance.md §2.3).</summary>
internal static class UblBtwregels
{
    private const string Btwnummer = "AccountingSupplierParty/Party/PartyTaxScheme/CompanyID";
    private const string Reden = "TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReason";

    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<UblLezing>> Tabel =
    [
        Bij(BtwCategorie.O, "BR-O-02", Btwnummer, u => !u.Heeft(Btwnummer) && !u.Heeft("AccountingCustomerParty/Party/PartyTaxScheme/CompanyID")
                && !u.Heeft("TaxRepresentativeParty/PartyTaxScheme/CompanyID"),
            "Op een factuur buiten de heffing mag van niemand een btw-nummer staan. Haal het weg van deze factuur."),
        Bij(BtwCategorie.O, "BR-O-05", "InvoiceLine/Item/ClassifiedTaxCategory/Percent",
            u => Met(u.Regels, BtwCategorie.O).All(r => UblLezing.Tekst(r, "Item/ClassifiedTaxCategory/Percent") is null),
            "Buiten de heffing hoort geen btw-percentage. Maak het percentage leeg bij de geldstroom."),
        Bij(BtwCategorie.O, "BR-O-09", "TaxTotal/TaxSubtotal/TaxAmount", u => Met(u.Btwgroepen, BtwCategorie.O).All(IsNul),
            "Buiten de heffing is het btw-bedrag nul. Kies een ander btw-regime of haal de btw weg."),
        Bij(BtwCategorie.O, "BR-O-10", Reden, u => Met(u.Btwgroepen, BtwCategorie.O).All(HeeftReden),
            "De reden ontbreekt waarom geen btw is berekend. Vul bij de geldstroom in: Buiten de heffing van btw."),
        Bij(BtwCategorie.O, "BR-O-11", "TaxTotal/TaxSubtotal", u => u.Btwgroepen.Count == 1,
            "Buiten de heffing mag er maar één btw-groep zijn. Maak voor elk btw-regime een eigen factuur."),
        Bij(BtwCategorie.O, "BR-O-12", "InvoiceLine/Item/ClassifiedTaxCategory/ID", u => u.Regels.Count == Met(u.Regels, BtwCategorie.O).Count(),
            "Alle regels moeten buiten de heffing vallen. Maak voor de andere regels een eigen factuur."),
        Bij(BtwCategorie.O, "BR-O-13", "AllowanceCharge", u => Toeslagen(u, toeslag: false).All(IsO),
            "Alle kortingen moeten buiten de heffing vallen. Maak voor de andere een eigen factuur."),
        Bij(BtwCategorie.O, "BR-O-14", "AllowanceCharge", u => Toeslagen(u, toeslag: true).All(IsO),
            "Alle toeslagen moeten buiten de heffing vallen. Maak voor de andere een eigen factuur."),
        Bij(BtwCategorie.E, "BR-E-02", Btwnummer, u => u.Heeft(Btwnummer),
            "Bij een vrijstelling moet het btw-nummer van de afzender op de factuur staan. Vul het in bij de facturerende partij."),
        Bij(BtwCategorie.E, "BR-E-05", "InvoiceLine/Item/ClassifiedTaxCategory/Percent",
            u => Met(u.Regels, BtwCategorie.E).All(r => UblLezing.Getal(r, "Item/ClassifiedTaxCategory/Percent") == 0m),
            "Bij een vrijstelling is het btw-percentage 0. Zet het percentage op 0 bij de geldstroom."),
        Bij(BtwCategorie.E, "BR-E-09", "TaxTotal/TaxSubtotal/TaxAmount", u => Met(u.Btwgroepen, BtwCategorie.E).All(IsNul),
            "Bij een vrijstelling is het btw-bedrag nul. Kies een ander btw-regime of haal de btw weg."),
        Bij(BtwCategorie.E, "BR-E-10", Reden, u => Met(u.Btwgroepen, BtwCategorie.E).All(HeeftReden),
            "De grond van de vrijstelling ontbreekt. Vul bij de geldstroom het wetsartikel in."),
        Bij(BtwCategorie.S, "BR-S-02", Btwnummer, u => u.Heeft(Btwnummer),
            "Op een factuur met btw moet het btw-nummer van de afzender staan. Vul het in bij de facturerende partij."),
        Bij(BtwCategorie.S, "BR-S-05", "InvoiceLine/Item/ClassifiedTaxCategory/Percent",
            u => Met(u.Regels, BtwCategorie.S).All(r => UblLezing.Getal(r, "Item/ClassifiedTaxCategory/Percent") > 0m),
            "Het btw-percentage ontbreekt of is nul. Vul het tarief in bij de geldstroom, bijvoorbeeld 21."),
        Bij(BtwCategorie.S, "BR-S-10", Reden, u => !Met(u.Btwgroepen, BtwCategorie.S).Any(HeeftReden),
            "Bij belaste levering hoort geen reden voor vrijstelling. Maak de reden leeg bij de geldstroom."),
    ];

    private static Keurregel<UblLezing> Bij(BtwCategorie categorie, string id, string veld, Func<UblLezing, bool> klopt, string melding) =>
        new(id, veld, u => !u.Gebruikt(categorie) || klopt(u), melding);

    private static IEnumerable<XElement> Met(IEnumerable<XElement> elementen, BtwCategorie categorie) =>
        elementen.Where(e => string.Equals(UblLezing.Categorie(e), categorie.ToString(), StringComparison.Ordinal));

    private static IEnumerable<XElement> Toeslagen(UblLezing ubl, bool toeslag) =>
        ubl.Pad("AllowanceCharge").Where(a => (UblLezing.Tekst(a, "ChargeIndicator") is "true") == toeslag);

    private static bool IsO(XElement element) => UblLezing.Categorie(element) is "O";

    private static bool IsNul(XElement groep) => UblLezing.Getal(groep, "TaxAmount") == 0m;

    private static bool HeeftReden(XElement groep) => !string.IsNullOrEmpty(UblLezing.Tekst(groep, "TaxCategory/TaxExemptionReason"));
}
