using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zvh.Platform.Logboek;

/// <summary>The chain of the log: each row carries the hash of the row before. The database computes the same when it inserts.</summary>
public static class Logketen
{
    /// <summary>Between two columns; no column may hold it (a check in the database).</summary>
    private const char Scheiding = '\u001f';

    /// <summary>Before the first row: number 0, 32 zero bytes.</summary>
    public static Ketenstand Begin { get; } = new(0, new byte[SHA256.HashSizeInBytes]);

    /// <summary>The hash that a row must have.</summary>
    public static byte[] Hash(Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var tekst = Encoding.UTF8.GetBytes(string.Join(Scheiding, Kolommen(regel)));
        return SHA256.HashData([.. regel.Vorige, .. tekst]);
    }

    /// <summary>What is wrong with a row after the row before; null when it fits.</summary>
    /// <param name="vorige">Where the chain stands before the row.</param>
    /// <param name="regel">The row.</param>
    public static string? Fout(Ketenstand vorige, Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(vorige);
        ArgumentNullException.ThrowIfNull(regel);
        var nummer = vorige.Nummer + 1;
        return regel.Volgnummer != nummer ? $"Regel {nummer} ontbreekt."
            : !regel.Vorige.AsSpan().SequenceEqual(vorige.Hash) ? $"Regel {nummer} sluit niet aan op de regel ervoor."
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

/// <summary>A place in the chain: everything up to and including this row is fixed by this hash.</summary>
/// <param name="Nummer">Number of the row; 0 before the first.</param>
/// <param name="Hash">Its hash, 32 bytes.</param>
public sealed record Ketenstand(long Nummer, byte[] Hash)
{
    /// <summary>The place of a row.</summary>
    public static Ketenstand Van(Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return new(regel.Volgnummer, regel.Hash);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null when it is something else.</returns>
    public static Ketenstand? Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return tekst.Trim().Split(':') is [var nummer, var hash] && long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen)
            && hash.Length == 2 * SHA256.HashSizeInBytes && hash.All(char.IsAsciiHexDigit) ? new(gelezen, Convert.FromHexString(hash)) : null;
    }

    /// <summary>Number and hash, to note down somewhere else: <c>12:9f86d0…</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nummer}:{Convert.ToHexStringLower(Hash)}");
}
