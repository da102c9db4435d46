using System.Xml;
using System.Xml.Schema;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>What reads back the documents of an invoice: the UBL schemas and the text of a PDF.</summary>
internal static class Hulpmiddel
{
    private static readonly string Schemamap = Path.Combine(AppContext.BaseDirectory, "Facturen", "Ubl");

    private static readonly Lazy<XmlSchemaSet> LuieSchemas = new(() =>
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };

        // This one opens with a document type, which the set refuses to read by itself.
        using var handtekening = XmlReader.Create(
            Path.Combine(Schemamap, "common", "UBL-xmldsig-core-schema-2.1.xsd"), new() { DtdProcessing = DtdProcessing.Ignore });
        schemas.Add(null, handtekening);
        foreach (var bestand in Directory.GetFiles(Path.Combine(Schemamap, "maindoc"), "*.xsd"))
        {
            schemas.Add(null, bestand);
        }

        schemas.Compile();
        return schemas;
    });

    public static XmlSchemaSet Schemas => LuieSchemas.Value;
}
