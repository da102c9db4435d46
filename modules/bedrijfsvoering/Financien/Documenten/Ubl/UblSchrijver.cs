using System.Globalization;
using System.Text;
using System.Xml;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>Writes an invoice or credit note as UBL 2.1 (finance.md §2). The order of the elements is that of the schema.</summary>
/// <param name="profiel">The specification the e-invoice follows.</param>
internal sealed class UblSchrijver(UblProfiel profiel)
{
    private const string Valuta = "EUR";
    private static readonly XmlWriterSettings Instellingen = new() { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };

    /// <summary>Writes NLCIUS.</summary>
    public UblSchrijver()
        : this(UblProfiel.Nlcius)
    {
    }

    /// <summary>The e-invoice as bytes in UTF-8.</summary>
    public byte[] Schrijf(Factuurdocument document)
    {
        using var stroom = new MemoryStream(8192);
        Schrijf(document, stroom);
        return stroom.ToArray();
    }

    /// <summary>Writes the e-invoice to a stream and leaves it open.</summary>
    public void Schrijf(Factuurdocument document, Stream stroom)
    {
        using var xml = XmlWriter.Create(stroom, Instellingen);
        var blad = new Blad(xml);
        xml.WriteStartDocument();
        xml.WriteStartElement(document.IsCredit ? "CreditNote" : "Invoice", document.IsCredit ? UblNamen.Creditnota : UblNamen.Factuur);
        xml.WriteAttributeString("xmlns", "cac", null, UblNamen.Cac.NamespaceName);
        xml.WriteAttributeString("xmlns", "cbc", null, UblNamen.Cbc.NamespaceName);
        SchrijfKop(blad, document);
        SchrijfPartij(blad, "AccountingSupplierParty", document.Verkoper);
        SchrijfPartij(blad, "AccountingCustomerParty", document.Koper);
        SchrijfBetaling(blad, document);
        SchrijfTotalen(blad, document);
        for (var i = 0; i < document.Regels.Count; i++)
        {
            SchrijfRegel(blad, document, document.Regels[i], i + 1);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private void SchrijfKop(Blad blad, Factuurdocument document)
    {
        blad.Waarde("CustomizationID", profiel.CustomizationId);
        blad.Waarde("ProfileID", profiel.ProfileId);
        blad.Waarde("ID", document.Nummer);
        blad.Datum("IssueDate", document.Factuurdatum);
        if (!document.IsCredit && document.Vervaldatum is { } vervaldatum)
        {
            blad.Datum("DueDate", vervaldatum);
        }

        blad.Waarde(document.IsCredit ? "CreditNoteTypeCode" : "InvoiceTypeCode", ((int)document.Soort).ToString(CultureInfo.InvariantCulture));
        blad.Waarde("Note", Notitie(document));
        blad.Waarde("DocumentCurrencyCode", Valuta);
        blad.Waarde("BuyerReference", document.Kopersreferentie);
        blad.In("InvoicePeriod", () =>
        {
            blad.Datum("StartDate", document.Begin);
            blad.Datum("EndDate", document.Eind);
        });
        blad.Omhuld(document.Ordernummer, "OrderReference", "ID");
        blad.Omhuld(document.OorspronkelijkNummer, "BillingReference", "InvoiceDocumentReference", "ID");
    }

    /// <summary>At most one note (PEPPOL-EN16931-R002): the remark and the calculation together.</summary>
    private static string Notitie(Factuurdocument document) =>
        string.Join('\n', document.Berekening.Select(Berekeningstekst.Regel).Prepend(document.Opmerking ?? "").Where(t => t.Length > 0));

    private static void SchrijfPartij(Blad blad, string rol, Factuurpartij partij) => blad.In(rol, () => blad.In("Party", () =>
    {
        blad.Nummer("EndpointID", partij.ElektronischAdres);
        blad.Omhuld(partij.Naam, "PartyName", "Name");
        blad.In("PostalAddress", () =>
        {
            blad.Waarde("StreetName", partij.Straat);
            blad.Waarde("CityName", partij.Plaats);
            blad.Waarde("PostalZone", partij.Postcode);
            blad.Omhuld(partij.Landcode, "Country", "IdentificationCode");
        });
        if (!string.IsNullOrWhiteSpace(partij.Btwnummer))
        {
            blad.In("PartyTaxScheme", () =>
            {
                blad.Waarde("CompanyID", partij.Btwnummer);
                blad.Omhuld("VAT", "TaxScheme", "ID");
            });
        }

        blad.In("PartyLegalEntity", () =>
        {
            blad.Waarde("RegistrationName", partij.Naam);
            blad.Nummer("CompanyID", partij.Nummer);
        });
    }));

    private static void SchrijfBetaling(Blad blad, Factuurdocument document)
    {
        // The terms take the place of a due date on a credit note, which has no such element (BR-CO-25).
        if (document.IsCredit)
        {
            blad.Omhuld("Dit bedrag wordt aan u terugbetaald of met een volgende factuur verrekend.", "PaymentTerms", "Note");
            return;
        }

        if (document.Totaal <= Bedrag.Nul)
        {
            return;
        }

        blad.In("PaymentMeans", () =>
        {
            blad.Waarde("PaymentMeansCode", document.Betaalwijze);
            blad.Waarde("PaymentID", document.Betalingskenmerk);
            if (!string.IsNullOrWhiteSpace(document.Verkoper.Iban))
            {
                blad.In("PayeeFinancialAccount", () =>
                {
                    blad.Waarde("ID", Nummervorm.Kaal(document.Verkoper.Iban));
                    blad.Omhuld(document.Verkoper.Bic, "FinancialInstitutionBranch", "ID");
                });
            }
        });
    }

    private static void SchrijfTotalen(Blad blad, Factuurdocument document)
    {
        blad.In("TaxTotal", () =>
        {
            blad.Bedrag("TaxAmount", document.TotaalBtw);
            blad.In("TaxSubtotal", () =>
            {
                blad.Bedrag("TaxableAmount", document.TotaalZonderBtw);
                blad.Bedrag("TaxAmount", document.TotaalBtw);
                SchrijfCategorie(blad, "TaxCategory", document.Btw, document.Btw.Reden);
            });
        });
        blad.In("LegalMonetaryTotal", () =>
        {
            blad.Bedrag("LineExtensionAmount", document.TotaalZonderBtw);
            blad.Bedrag("TaxExclusiveAmount", document.TotaalZonderBtw);
            blad.Bedrag("TaxInclusiveAmount", document.Totaal);
            blad.Bedrag("PayableAmount", document.Totaal);
        });
    }

    private static void SchrijfCategorie(Blad blad, string element, BtwRegime btw, string? reden) => blad.In(element, () =>
    {
        blad.Waarde("ID", btw.Categorie.ToString());
        blad.Waarde("Percent", btw.Percentage?.ToString("0.##", CultureInfo.InvariantCulture));
        blad.Waarde("TaxExemptionReason", reden);
        blad.Omhuld("VAT", "TaxScheme", "ID");
    });

    private static void SchrijfRegel(Blad blad, Factuurdocument document, Factuurregel regel, int nummer) =>
        blad.In(document.IsCredit ? "CreditNoteLine" : "InvoiceLine", () =>
        {
            blad.Waarde("ID", nummer.ToString(CultureInfo.InvariantCulture));
            blad.Hoeveelheid(document.IsCredit ? "CreditedQuantity" : "InvoicedQuantity", regel.Aantal, regel.Eenheid);
            blad.Bedrag("LineExtensionAmount", regel.Bedrag);
            blad.In("Item", () =>
            {
                blad.Waarde("Name", regel.Omschrijving);
                SchrijfCategorie(blad, "ClassifiedTaxCategory", document.Btw, reden: null);
            });
            blad.In("Price", () => blad.Bedrag("PriceAmount", regel.Prijs, "0.00######"));
        });

    /// <summary>Writes elements; an empty value writes no element (PEPPOL-EN16931-R008).</summary>
    private sealed class Blad(XmlWriter xml)
    {
        public void In(string element, Action inhoud)
        {
            xml.WriteStartElement("cac", element, UblNamen.Cac.NamespaceName);
            inhoud();
            xml.WriteEndElement();
        }

        public void Waarde(string element, string? waarde)
        {
            if (!string.IsNullOrWhiteSpace(waarde))
            {
                xml.WriteElementString("cbc", element, UblNamen.Cbc.NamespaceName, Leesbaar(waarde));
            }
        }

        public void Omhuld(string? waarde, params ReadOnlySpan<string> pad)
        {
            if (string.IsNullOrWhiteSpace(waarde))
            {
                return;
            }

            foreach (var omhulsel in pad[..^1])
            {
                xml.WriteStartElement("cac", omhulsel, UblNamen.Cac.NamespaceName);
            }

            Waarde(pad[^1], waarde);
            for (var i = 1; i < pad.Length; i++)
            {
                xml.WriteEndElement();
            }
        }

        public void Datum(string element, DateOnly datum) => Waarde(element, datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public void Nummer(string element, Partijnummer? nummer)
        {
            if (nummer is not null && !string.IsNullOrWhiteSpace(nummer.Waarde))
            {
                Eigenschap(element, "schemeID", nummer.Schema, nummer.Waarde);
            }
        }

        public void Bedrag(string element, Bedrag bedrag, string vorm = "0.00") =>
            Eigenschap(element, "currencyID", Valuta, bedrag.Waarde.ToString(vorm, CultureInfo.InvariantCulture));

        public void Hoeveelheid(string element, decimal aantal, string eenheid) =>
            Eigenschap(element, "unitCode", eenheid, aantal.ToString("0.######", CultureInfo.InvariantCulture));

        private void Eigenschap(string element, string naam, string eigenschap, string waarde)
        {
            xml.WriteStartElement("cbc", element, UblNamen.Cbc.NamespaceName);
            xml.WriteAttributeString(naam, eigenschap);
            xml.WriteString(waarde);
            xml.WriteEndElement();
        }

        /// <summary>A text that was pasted or imported may hold control characters, which XML cannot carry.</summary>
        private static string Leesbaar(string tekst) =>
            tekst.Any(NietInXml) ? string.Concat(tekst.Where(t => !NietInXml(t))) : tekst;

        private static bool NietInXml(char teken) => !XmlConvert.IsXmlChar(teken) && !char.IsSurrogate(teken);
    }
}
