using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zvh.Platform.Logboek;

/// <summary>The chain of the log: each row carries the hash of the row before. The database computes the same when it inserts.</summary>
public static class Logketen
{
    /// <summary>Between two columns; no column may hold it (a check in the database).</summary>
    private const char Scheiding = '\u001f';

    /// <summary>What stands before the first row: 32 zero bytes.</summary>
    public static byte[] Begin { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The hash that a row must have.</summary>
    public static byte[] Hash(Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var tekst = Encoding.UTF8.GetBytes(string.Join(Scheiding, Kolommen(regel)));
        return SHA256.HashData([.. regel.Vorige, .. tekst]);
    }

    /// <summary>What is wrong with a row after the row before; null when it fits.</summary>
    /// <param name="vorige">The row before; null for the first.</param>
    /// <param name="regel">The row.</param>
    public static string? Fout(Logregel? vorige, Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var nummer = (vorige?.Volgnummer ?? 0) + 1;
        return regel.Volgnummer != nummer ? $"Regel {nummer} ontbreekt."
            : !regel.Vorige.AsSpan().SequenceEqual(vorige?.Hash ?? Begin) ? $"Regel {nummer} sluit niet aan op de regel ervoor."
            : !regel.Hash.AsSpan().SequenceEqual(Hash(regel)) ? $"Regel {nummer} is veranderd."
            : null;
    }

    private static IEnumerable<string> Kolommen(Logregel r) =>
    [
        r.Volgnummer.ToString(CultureInfo.InvariantCulture),
        ((r.Op - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        r.Actie, r.Soort, r.ObjectId, r.Uitkomst, r.Actor, r.Namens, r.Rollen, r.Herkomst, r.Recht, r.Doel, r.Verwerking, r.Spoor, r.Codes,
    ];
}
