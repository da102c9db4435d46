using System.Buffers;

namespace Zvh.Platform.Uploads;

/// <summary>What an uploaded file is, by its content; name and declared type are not believed.</summary>
[Flags]
public enum Bestandssoort
{
    /// <summary>None of these.</summary>
    Geen = 0,

    /// <summary>A workbook or another ZIP archive.</summary>
    Zip = 1,

    /// <summary>XML.</summary>
    Xml = 2,

    /// <summary>JSON.</summary>
    Json = 4,

    /// <summary>Readable text, for instance CSV; JSON and XML are text too.</summary>
    Tekst = 8,

    /// <summary>PDF.</summary>
    Pdf = 16,

    /// <summary>A picture: PNG or JPEG.</summary>
    Afbeelding = 32,
}

/// <summary>Recognises a file by its first bytes.</summary>
internal static class Bestandsherkenning
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Kijkt = 4096;

    private static readonly SearchValues<byte> Stuur = SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 13]).Select(b => (byte)b)]);

    /// <summary>What the bytes are.</summary>
    public static Bestandssoort Herken(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith("PK\x03\x04"u8))
        {
            return Bestandssoort.Zip;
        }

        if (begin.StartsWith("%PDF-"u8))
        {
            return Bestandssoort.Pdf;
        }

        if (begin is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] or [0xFF, 0xD8, 0xFF, ..])
        {
            return Bestandssoort.Afbeelding;
        }

        if (begin.ContainsAny(Stuur))
        {
            return Bestandssoort.Geen;
        }

        var kaal = begin.TrimStart("\uFEFF \t\r\n"u8);
        return Bestandssoort.Tekst | (kaal switch
        {
            [(byte)'<', ..] => Bestandssoort.Xml,
            [(byte)'{' or (byte)'[', ..] => Bestandssoort.Json,
            _ => Bestandssoort.Geen,
        });
    }

    /// <summary>The kinds in words, for whoever chose another.</summary>
    public static string Woorden(Bestandssoort soorten)
    {
        var namen = new List<string>();
        if (soorten.HasFlag(Bestandssoort.Zip))
        {
            namen.Add("Excel (xlsx) of zip");
        }

        if (soorten.HasFlag(Bestandssoort.Xml))
        {
            namen.Add("XML");
        }

        if (soorten.HasFlag(Bestandssoort.Json))
        {
            namen.Add("JSON");
        }

        if (soorten.HasFlag(Bestandssoort.Tekst))
        {
            namen.Add("tekst (csv)");
        }

        if (soorten.HasFlag(Bestandssoort.Pdf))
        {
            namen.Add("PDF");
        }

        if (soorten.HasFlag(Bestandssoort.Afbeelding))
        {
            namen.Add("afbeelding (png of jpg)");
        }

        return string.Join(", ", namen);
    }
}
