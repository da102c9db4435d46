using System.Diagnostics;
using System.Text;

namespace Zvh.Testing;

/// <summary>Reads back the PDF files that the product makes (poppler-utils).</summary>
public static class Poppler
{
    private static readonly Lazy<string> Gevonden =
        new(() => Hulpprogramma.VindOfInstalleer("pdftotext", "poppler-utils", "ZVH_PDFTOTEXT", ["pdftotext"]));

    /// <summary>Path of <c>pdftotext</c>; installed first when it is missing and these tests run as root on Debian.</summary>
    public static string PdfNaarTekst => Gevonden.Value;

    /// <summary>The text of a PDF, laid out as on paper; pages end with a form feed.</summary>
    public static string Tekst(byte[] pdf)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        using var proces = Process.Start(new ProcessStartInfo(PdfNaarTekst, "-layout -enc UTF-8 - -")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        proces.StandardInput.BaseStream.Write(pdf);
        proces.StandardInput.Close();
        var uitvoer = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return uitvoer;
    }
}
