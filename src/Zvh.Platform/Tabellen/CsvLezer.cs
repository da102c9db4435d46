using System.Text;
using CsvHelper;
using Zvh.Abstractions;

namespace Zvh.Platform.Tabellen;

/// <summary>Reads a CSV file with <c>;</c>, <c>,</c> or tabs, in UTF-8 or in the code page of an older Excel.</summary>
public static class CsvLezer
{
    private static readonly char[] Scheidingstekens = [';', '\t', ','];

    /// <summary>Reads it; says what is wrong when it cannot be read.</summary>
    public static Uitkomst<Importtabel> Lees(byte[] inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        var tekst = Tekst(inhoud);
        var rijen = new List<Importrij>();
        using var lezer = CsvReader.FromText(tekst, new CsvReaderOptions
        {
            Separator = Scheiding(tekst),
            HasHeader = false,
            SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            TrackLineNumbers = true,
        });
        try
        {
            while (lezer.Read())
            {
                rijen.Add(new((int)lezer.LineNumber, [.. lezer.Current.ToArray().Select(c => new Importcel(c.Trim()))]));
                if (rijen.Count > Importtabel.MeesteRijen)
                {
                    return Uitkomst<Importtabel>.Geweigerd("", $"Het bestand heeft meer dan {Importtabel.MeesteRijen} rijen. Haal weg wat er niet bij hoort.");
                }
            }
        }
        catch (CsvFormatException)
        {
            var na = rijen.Count == 0 ? 1 : rijen[^1].Nummer + 1;
            return Uitkomst<Importtabel>.Geweigerd($"rij {na}", "Een aanhalingsteken staat op de verkeerde plaats. Zet een tekst met een aanhalingsteken of scheidingsteken helemaal tussen aanhalingstekens.");
        }

        return Importtabelbouwer.Maak("", rijen);
    }

    private static string Tekst(byte[] inhoud)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(inhoud).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(inhoud);
        }
    }

    // The sign that occurs most in the first line that holds one: names seldom do, numbers stand below.
    private static char Scheiding(string tekst)
    {
        var kop = tekst.Split('\n').FirstOrDefault(r => r.AsSpan().ContainsAny(";,\t")) ?? "";
        return Scheidingstekens.MaxBy(s => kop.Count(c => c == s));
    }
}
