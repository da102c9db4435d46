using System.IO.Compression;
using System.Text;
using Zvh.Abstractions;
using Zvh.Platform.Uploads;

namespace Zvh.Documenten.Bijlagen;

/// <summary>A kind of document that the house takes.</summary>
/// <param name="Mediatype">The media type with which it is sent.</param>
/// <param name="Woord">What the screen calls it.</param>
/// <param name="Extensie">The extension, with its point.</param>
public sealed record Documenttype(string Mediatype, string Woord, string Extensie)
{
    /// <summary>The kinds that a page with documents takes, for its <see cref="AanvaardBestandAttribute"/>.</summary>
    public const Bestandssoort Soorten = Bestandssoort.Pdf | Bestandssoort.Afbeelding | Bestandssoort.Zip | Bestandssoort.Tekst;

    /// <summary>The largest size of one document in megabytes.</summary>
    public const int Megabytes = 20;

    // A small archive can unfold to something that fills the memory.
    private const long MeesteUitgepakt = 200L * 1024 * 1024;

    /// <summary>PDF.</summary>
    public static Documenttype Pdf { get; } = new("application/pdf", "PDF", ".pdf");

    /// <summary>PNG.</summary>
    public static Documenttype Png { get; } = new("image/png", "afbeelding", ".png");

    /// <summary>JPEG.</summary>
    public static Documenttype Jpeg { get; } = new("image/jpeg", "afbeelding", ".jpg");

    /// <summary>A text document of a word processor.</summary>
    public static Documenttype Docx { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", ".docx");

    /// <summary>A workbook.</summary>
    public static Documenttype Xlsx { get; } = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", ".xlsx");

    /// <summary>Plain text.</summary>
    public static Documenttype Tekst { get; } = new("text/plain", "tekst", ".txt");

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Documenttype> Alle { get; } = [Pdf, Png, Jpeg, Docx, Xlsx, Tekst];

    /// <summary>The kind with a media type.</summary>
    public static Documenttype Van(string mediatype) => Alle.FirstOrDefault(t => t.Mediatype == mediatype) ?? Tekst;

    /// <summary>What the bytes are; or why the house does not take them. The name and what the browser says are not believed.</summary>
    public static Uitkomst<Documenttype> Herken(byte[] inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return inhoud switch
        {
            [] => Geweigerd("Het bestand is leeg. Kies een ander bestand."),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Pdfcontrole(inhoud),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Uitkomst<Documenttype>.Ok(Png),
            [0xFF, 0xD8, 0xFF, ..] => Uitkomst<Documenttype>.Ok(Jpeg),
            [(byte)'P', (byte)'K', ..] => Archief(inhoud),
            _ => IsTekst(inhoud) ? Uitkomst<Documenttype>.Ok(Tekst) : Geweigerd("Dit soort bestand neemt het huis niet aan. Kies een PDF, Word, Excel, tekst of afbeelding."),
        };
    }

    // What starts a program when somebody opens it does not come in.
    private static Uitkomst<Documenttype> Pdfcontrole(ReadOnlySpan<byte> inhoud) =>
        inhoud.IndexOf("/JavaScript"u8) >= 0 || inhoud.IndexOf("/Launch"u8) >= 0 || inhoud.IndexOf("/EmbeddedFile"u8) >= 0
            ? Geweigerd("In deze PDF zit een programma of een ander bestand. Druk hem opnieuw af als PDF en kies die.")
            : Uitkomst<Documenttype>.Ok(Pdf);

    private static Uitkomst<Documenttype> Archief(byte[] inhoud)
    {
        try
        {
            using var archief = new ZipArchive(new MemoryStream(inhoud), ZipArchiveMode.Read);
            var namen = archief.Entries.Select(d => d.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (archief.Entries.Sum(d => d.Length) > MeesteUitgepakt)
            {
                return Geweigerd("Dit bestand wordt te groot als het opengaat. Kies een kleiner bestand.");
            }

            if (namen.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return Geweigerd("In dit bestand zitten macro's. Sla het op zonder macro's en kies dat bestand.");
            }

            return namen.Contains("word/document.xml") ? Uitkomst<Documenttype>.Ok(Docx)
                : namen.Contains("xl/workbook.xml") ? Uitkomst<Documenttype>.Ok(Xlsx)
                : Geweigerd("Een zip neemt het huis niet aan. Kies de bestanden die erin zitten, een voor een.");
        }
        catch (InvalidDataException)
        {
            return Geweigerd("Het bestand is beschadigd en gaat niet open. Sla het opnieuw op en kies dat bestand.");
        }
    }

    private static bool IsTekst(byte[] inhoud)
    {
        try
        {
            return !new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(inhoud).Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Uitkomst<Documenttype> Geweigerd(string waarom) => Uitkomst<Documenttype>.Geweigerd("Bestand", waarom);
}
