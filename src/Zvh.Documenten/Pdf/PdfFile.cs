using System.Globalization;
using System.Security;
using System.Text;

namespace Zvh.Documenten.Pdf;

/// <summary>A tagged PDF in the making: pages, fonts, metadata and structure. The same input gives the same bytes.</summary>
/// <remarks>Own code on purpose, see docs/adr/0010-own-pdf-writer.md.</remarks>
/// <param name="titel">Title, shown in the title bar of the viewer.</param>
/// <param name="auteur">The organisation that issues the document.</param>
/// <param name="datum">Date of the document; stands as creation date.</param>
public sealed class PdfFile(string titel, string auteur, DateOnly datum)
{
    private const string Taal = "nl-NL";
    private const string Maker = "Zvh.Modular";

    private readonly PdfWriter writer = new();
    private readonly List<PdfPage> bladen = [];
    private readonly List<PdfFontSubset> subsets = [];

    /// <summary>Root of the logical structure.</summary>
    public PdfElement Structuur { get; } = new("Document");

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PdfPage> Bladen => bladen;

    /// <summary>Adds an A4 page.</summary>
    public PdfPage NieuwBlad()
    {
        var blad = new PdfPage(this, writer.Reserveer());
        bladen.Add(blad);
        return blad;
    }

    /// <summary>The glyphs of a font used so far.</summary>
    internal PdfFontSubset Subset(PdfFont font)
    {
        var subset = subsets.Find(s => ReferenceEquals(s.Font, font));
        if (subset is null)
        {
            subset = new(font);
            subsets.Add(subset);
        }

        return subset;
    }

    /// <summary>The name of a font in the page resources.</summary>
    public string Fontnaam(PdfFont font) => "F" + (subsets.IndexOf(Subset(font)) + 1);

    /// <summary>Closes the file.</summary>
    public byte[] Sluit()
    {
        var boom = writer.Reserveer();
        var eerste = writer.Reserveer(Structuur.Aantal);
        Structuur.Schrijf(writer, eerste, boom);
        var ouders = bladen.Select((blad, i) => $"{i}[{string.Join(' ', blad.Eigenaars.Select(e => $"{e} 0 R"))}]");
        writer.Object(boom, $"<</Type/StructTreeRoot/K {eerste} 0 R/ParentTree<</Nums[{string.Join(' ', ouders)}]>>/ParentTreeNextKey {bladen.Count}>>");

        var fonts = string.Concat(subsets.Select((s, i) => $"/F{i + 1} {s.Schrijf(writer)} 0 R"));
        var paginaboom = writer.Reserveer();
        for (var i = 0; i < bladen.Count; i++)
        {
            var inhoud = writer.Stream("", bladen[i].Inhoud());
            writer.Object(bladen[i].Objectnummer, string.Create(CultureInfo.InvariantCulture,
                $"<</Type/Page/Parent {paginaboom} 0 R/MediaBox[0 0 {PdfPage.Breedte} {PdfPage.Hoogte}]/Resources<</Font<<{fonts}>>>>/Contents {inhoud} 0 R/StructParents {i}/Tabs/S>>"));
        }

        writer.Object(paginaboom, $"<</Type/Pages/Count {bladen.Count}/Kids[{string.Join(' ', bladen.Select(b => $"{b.Objectnummer} 0 R"))}]>>");
        var metadata = writer.Stream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Xmp()));
        var catalogus = writer.Object($"<</Type/Catalog/Pages {paginaboom} 0 R/Lang({Taal})/MarkInfo<</Marked true>>/StructTreeRoot {boom} 0 R"
            + $"/ViewerPreferences<</DisplayDocTitle true>>/Metadata {metadata} 0 R>>");
        var tijd = string.Create(CultureInfo.InvariantCulture, $"(D:{datum:yyyyMMdd}000000Z)");
        var info = writer.Object($"<</Title {PdfWriter.Letterlijk(titel)}/Author {PdfWriter.Letterlijk(auteur)}/Creator({Maker})/Producer({Maker})/CreationDate{tijd}/ModDate{tijd}>>");
        return writer.Sluit(catalogus, info);
    }

    private string Xmp() => string.Create(CultureInfo.InvariantCulture,
        $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Veilig(titel)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>{Veilig(auteur)}</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>{Taal}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{datum:yyyy-MM-dd}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{datum:yyyy-MM-dd}T00:00:00Z</xmp:ModifyDate>
        <xmp:CreatorTool>{Maker}</xmp:CreatorTool><pdf:Producer>{Maker}</pdf:Producer>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """);

    private static string Veilig(string tekst) => SecurityElement.Escape(tekst);
}
