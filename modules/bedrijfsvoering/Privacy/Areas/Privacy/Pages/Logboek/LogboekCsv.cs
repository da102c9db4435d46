using CsvHelper;
using Zvh.Platform.Logboek;
using Zvh.Privacy.Woorden;

namespace Zvh.Privacy.Logboeken;

/// <summary>The log for a spreadsheet, written while it is read.</summary>
internal static class LogboekCsv
{
    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes the rows to a stream.</summary>
    public static async Task SchrijfAsync(Stream uit, IAsyncEnumerable<Logregel> regels, Actoren actoren, CancellationToken ct)
    {
        using var csv = CsvWriter.Create(uit, Vorm, leaveOpen: true);
        csv.WriteHeader(["volgnummer", "op", "actie", "soort", "object", "uitkomst", "actor", "account", "namens", "rollen", "herkomst", "recht", "doel", "verwerking", "spoor", "codes", "hash"]);
        await foreach (var r in regels.WithCancellation(ct))
        {
            string[] velden =
            [
                $"{r.Volgnummer}", r.Op.UtcDateTime.ToString("O"), r.Actie, r.Soort, r.ObjectId, r.Uitkomst, r.Actor, actoren.Wie(r), r.Namens, r.Rollen, r.Herkomst,
                r.Recht, r.Doel, r.Verwerking, r.Spoor, r.Codes, Convert.ToHexStringLower(r.Hash),
            ];
            foreach (var veld in velden)
            {
                csv.WriteField(veld);
            }

            csv.EndRecord();
        }
    }
}
