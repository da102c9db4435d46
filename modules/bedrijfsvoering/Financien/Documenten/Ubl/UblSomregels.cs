using System.Xml.Linq;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>The sums of EN 16931, checked on the XML itself (BR-CO, BR-DEC, BR-27, PEPPOL-EN16931-R120).</summary>
internal static class UblSomregels
{
    private const string Opnieuw = " Maak het document opnieuw aan; blijft de melding komen, vraag dan uw beheerder.";
    private const decimal Speling = 0.02m;

    private static readonly HashSet<string> InCenten = new(StringComparer.Ordinal)
    {
        "LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableAmount", "PayableRoundingAmount", "PrepaidAmount",
        "AllowanceTotalAmount", "ChargeTotalAmount", "TaxAmount", "TaxableAmount", "Amount", "BaseAmount",
    };

    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<UblLezing>> Tabel =
    [
        new("BR-CO-10", "LegalMonetaryTotal/LineExtensionAmount", u => Totaal(u, "LineExtensionAmount") == UblLezing.Som(u.Regels, "LineExtensionAmount"),
            "Het totaal van de regels is niet de som van de regels." + Opnieuw),
        new("BR-CO-13", "LegalMonetaryTotal/TaxExclusiveAmount",
            u => Totaal(u, "TaxExclusiveAmount") == Totaal(u, "LineExtensionAmount") - Of0(u, "AllowanceTotalAmount") + Of0(u, "ChargeTotalAmount"),
            "Het totaal zonder btw past niet bij het totaal van de regels." + Opnieuw),
        new("BR-CO-14", "TaxTotal/TaxAmount", u => u.Getal("TaxTotal/TaxAmount") == UblLezing.Som(u.Btwgroepen, "TaxAmount"),
            "Het btw-bedrag is niet de som van de btw-groepen." + Opnieuw),
        new("BR-CO-15", "LegalMonetaryTotal/TaxInclusiveAmount",
            u => Totaal(u, "TaxInclusiveAmount") == Totaal(u, "TaxExclusiveAmount") + u.Getal("TaxTotal/TaxAmount"),
            "Het totaal met btw is niet het totaal zonder btw plus de btw." + Opnieuw),
        new("BR-CO-16", "LegalMonetaryTotal/PayableAmount",
            u => Totaal(u, "PayableAmount") == Totaal(u, "TaxInclusiveAmount") - Of0(u, "PrepaidAmount") + Of0(u, "PayableRoundingAmount"),
            "Het te betalen bedrag past niet bij het totaal met btw." + Opnieuw),
        new("BR-CO-17", "TaxTotal/TaxSubtotal/TaxAmount", u => u.Btwgroepen.All(BtwKlopt),
            "Het btw-bedrag is niet de grondslag keer het percentage." + Opnieuw),
        new("BR-CO-18", "TaxTotal/TaxSubtotal", u => u.Btwgroepen.Count > 0,
            "De btw-specificatie ontbreekt." + Opnieuw),
        new("BR-DEC", "LegalMonetaryTotal", u => u.Wortel.Descendants().Where(e => InCenten.Contains(e.Name.LocalName)).All(e => Decimalen(e) <= 2),
            "Een bedrag heeft meer dan twee decimalen." + Opnieuw),
        new("BR-27", "InvoiceLine/Price/PriceAmount", u => u.Regels.All(r => UblLezing.Getal(r, "Price/PriceAmount") >= 0m),
            "Een prijs is negatief. Maak de prijs positief en zet het aantal op −1."),
        new("PEPPOL-EN16931-R120", "InvoiceLine/LineExtensionAmount", u => u.Regels.All(RegelKlopt),
            "Het bedrag van een regel is niet het aantal keer de prijs." + Opnieuw),
        new("PEPPOL-EN16931-R051", "DocumentCurrencyCode",
            u => u.Wortel.Descendants().Attributes("currencyID").All(a => string.Equals(a.Value, u.Tekst("DocumentCurrencyCode"), StringComparison.Ordinal)),
            "Een bedrag staat in een andere munt dan de factuur." + Opnieuw),
    ];

    private static decimal? Totaal(UblLezing ubl, string naam) => ubl.Getal("LegalMonetaryTotal/" + naam);

    private static decimal Of0(UblLezing ubl, string naam) => Totaal(ubl, naam) ?? 0m;

    private static bool BtwKlopt(XElement groep) =>
        UblLezing.Getal(groep, "TaxAmount") == Math.Round(
            (UblLezing.Getal(groep, "TaxableAmount") ?? 0m) * (UblLezing.Getal(groep, "TaxCategory/Percent") ?? 0m) / 100m, 2, MidpointRounding.AwayFromZero);

    private static bool RegelKlopt(XElement regel)
    {
        var aantal = UblLezing.Getal(regel, "InvoicedQuantity") ?? UblLezing.Getal(regel, "CreditedQuantity");
        return Math.Abs((UblLezing.Getal(regel, "LineExtensionAmount") - (aantal * UblLezing.Getal(regel, "Price/PriceAmount"))) ?? 1m) <= Speling;
    }

    private static int Decimalen(XElement bedrag) => bedrag.Value.IndexOf('.', StringComparison.Ordinal) is var punt and >= 0 ? bedrag.Value.Length - punt - 1 : 0;
}
