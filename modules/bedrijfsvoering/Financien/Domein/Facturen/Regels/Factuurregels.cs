namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>Checks a document before it is sent against the rules of EN 16931, NLCIUS and Peppol that its model can break
/// (finance.md §2.2 and §2.3). What only the XML can break is checked on the XML itself.</summary>
internal static class Factuurregels
{
    /// <summary>All findings on the document.</summary>
    public static Keuring Keur(Factuurdocument document)
    {
        var keurmeester = new Keurmeester()
            .Keur(Kenmerkregels.Tabel, document)
            .Keur(Partijregels.Verkoper, document.Verkoper, "Verkoper.")
            .Keur(Partijregels.Koper, document.Koper, "Koper.")
            .Keur(Betaalregels.Tabel, document)
            .Keur(Btwregels.Tabel, document);
        for (var i = 0; i < document.Regels.Count; i++)
        {
            keurmeester.Keur(Regelregels.Tabel, document.Regels[i], $"Regels[{i}].");
        }

        return keurmeester.Keuring();
    }
}
