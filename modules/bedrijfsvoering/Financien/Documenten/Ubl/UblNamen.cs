using System.Xml.Linq;

namespace Zvh.Financien.Documenten.Ubl;

/// <summary>The specification an e-invoice says it follows.</summary>
/// <param name="CustomizationId">Usage specification of EN 16931.</param>
/// <param name="ProfileId">Business process (PEPPOL-EN16931-R001, R007).</param>
internal sealed record UblProfiel(string CustomizationId, string ProfileId)
{
    private const string Facturering = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    /// <summary>NLCIUS (SI-UBL 2.0), the default (finance.md §2.1).</summary>
    public static readonly UblProfiel Nlcius = new("urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0", Facturering);

    /// <summary>Peppol BIS Billing 3.</summary>
    public static readonly UblProfiel PeppolBis3 = new("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", Facturering);
}

/// <summary>Namespaces of UBL 2.1.</summary>
internal static class UblNamen
{
    /// <summary>Root of an invoice.</summary>
    public const string Factuur = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

    /// <summary>Root of a credit note.</summary>
    public const string Creditnota = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

    /// <summary>Elements that hold a value.</summary>
    public static readonly XNamespace Cbc = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    /// <summary>Elements that hold elements.</summary>
    public static readonly XNamespace Cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
}
