using System.Text;
using CsvHelper;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten.Import;

/// <summary>Reads a CSV file with <c>;</c>, <c>,</c> or tabs, in UTF-8 or in the code page of an older Excel.</summary>
internal static class CsvLezer
{
    private static readonly char[] Scheidingstekens = [';', '\t', ','];

    public static Uitkomst<Importtabel> Lees(byte[] inhoud)
    {
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
                    return Uitkomst<Importtabel>.Geweigerd("", $"Het bestand heeft meer dan {Importtabel.MeesteRijen} rijen. Haal weg wat niet bij de begroting hoort.");
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

/// <summary>Splits head and rows; what all sheets have in common.</summary>
internal static class Importtabelbouwer
{
    public static Uitkomst<Importtabel> Maak(string naam, IReadOnlyList<Importrij> rijen)
    {
        var gevuld = rijen.Where(r => !r.IsLeeg).ToList();
        if (gevuld.Count < 2)
        {
            return Uitkomst<Importtabel>.Geweigerd(naam, "Er staat geen tabel in het bestand. Zet in de eerste rij de namen van de kolommen en daaronder de posten.");
        }

        return gevuld.Exists(r => r.Cellen.Count > Importtabel.MeesteKolommen)
            ? Uitkomst<Importtabel>.Geweigerd(naam, $"De tabel heeft meer dan {Importtabel.MeesteKolommen} kolommen. Haal weg wat niet bij de begroting hoort.")
            : Uitkomst<Importtabel>.Ok(new(naam, [.. gevuld[0].Cellen.Select(c => c.Tekst)], gevuld[1..]));
    }
}
