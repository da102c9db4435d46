using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zvh.Documenten.Bijlagen;

/// <summary>What a page shows of a document without another program.</summary>
/// <param name="Document">The version.</param>
/// <param name="Alineas">Its text, for a text document; empty for what a browser shows by itself.</param>
public sealed record Documentvoorbeeld(Document Document, IReadOnlyList<string> Alineas)
{
    /// <summary>How many paragraphs are shown at most.</summary>
    public const int Meeste = 200;

    /// <summary>Whether a browser shows it as a picture.</summary>
    public bool IsAfbeelding => Document.Mediatype.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Whether a browser shows it in a tab of its own.</summary>
    public bool IsPdf => Document.Mediatype == Documenttype.Pdf.Mediatype;

    /// <summary>Reads what can be shown.</summary>
    public static Documentvoorbeeld Van(Document document, byte[] inhoud)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document, [.. Tekst(document.Mediatype, inhoud).Where(a => !string.IsNullOrWhiteSpace(a)).Take(Meeste)]);
    }

    private static IEnumerable<string> Tekst(string mediatype, byte[] inhoud) =>
        mediatype == Documenttype.Tekst.Mediatype ? Encoding.UTF8.GetString(inhoud).Split('\n').Select(r => r.TrimEnd('\r'))
        : mediatype == Documenttype.Docx.Mediatype ? Alinea(inhoud)
        : [];

    private static List<string> Alinea(byte[] inhoud)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(inhoud), isEditable: false);
            return [.. document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>().Select(p => p.InnerText) ?? []];
        }
        catch (Exception fout) when (fout is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException)
        {
            // A document that only its own program understands can still be downloaded.
            return [];
        }
    }
}
