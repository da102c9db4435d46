namespace Zvh.Testing;

/// <summary>Reads back the PDF files that the product makes (poppler-utils).</summary>
public static class Poppler
{
    private static readonly Lazy<string> Gevonden =
        new(() => Hulpprogramma.VindOfInstalleer("pdftotext", "poppler-utils", "ZVH_PDFTOTEXT", ["pdftotext"]));

    /// <summary>Path of <c>pdftotext</c>; installed first when it is missing and these tests run as root on Debian.</summary>
    public static string PdfNaarTekst => Gevonden.Value;
}
