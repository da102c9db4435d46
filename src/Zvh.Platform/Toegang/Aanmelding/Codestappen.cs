using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>What a code of an authenticator app turned out to be.</summary>
/// <param name="Stap">The time step of a good code; null when it is not good.</param>
/// <param name="Minuten">How far the clock of the phone is ahead (negative: behind), when that is why the code is not good.</param>
internal sealed record Codeoordeel(long? Stap, int? Minuten);

/// <summary>Codes of an authenticator app: TOTP of RFC 6238 with SHA-1, six digits and thirty seconds, which every app knows.</summary>
internal static class Codestappen
{
    private const int Seconden = 30;

    // The step now, and the one before for whoever types slowly: a code lives a minute at most (RFC 6238, 5.2).
    private const int Oudste = -1;

    // So far a clock that was set by hand can be off; a code from there is refused with the reason.
    private const int Ver = 40;
    private const string Tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key: 160 bits, as RFC 4226 recommends.</summary>
    public static byte[] NieuweSleutel() => RandomNumberGenerator.GetBytes(20);

    /// <summary>Judges a code. The step of now and the one before are accepted; a step that was used is not, and neither is one to come.</summary>
    public static Codeoordeel Keur(byte[] sleutel, string code, DateTimeOffset nu, long laatste)
    {
        var stap = Stap(nu);
        var passend = Enumerable.Range(-Ver, (2 * Ver) + 1).OrderBy(Math.Abs).Where(d => Klopt(sleutel, stap + d, code)).Select(d => (int?)d).FirstOrDefault();
        return passend is not { } verschil ? new(null, null)
            : verschil is < Oudste or > 0 ? new(null, (int)Math.Round(verschil * Seconden / 60m, MidpointRounding.AwayFromZero))
            : stap + verschil <= laatste ? new(null, null)
            : new(stap + verschil, null);
    }

    /// <summary>The code of a step.</summary>
    public static string Code(byte[] sleutel, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);

        // HMAC-SHA-1 is what RFC 6238 and the apps prescribe; its weakness against collisions does not matter here.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(sleutel, teller);
#pragma warning restore CA5350
        var getal = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (getal % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of an instant.</summary>
    public static long Stap(DateTimeOffset op) => op.ToUnixTimeSeconds() / Seconden;

    /// <summary>The key as an app reads it (Base32).</summary>
    public static string Base32(byte[] sleutel)
    {
        var bits = string.Concat(sleutel.Select(b => b.ToString("b8", CultureInfo.InvariantCulture)));
        return string.Concat(bits.Chunk(5).Select(g => Tekens[Convert.ToInt32(new string(g).PadRight(5, '0'), 2)]));
    }

    private static bool Klopt(byte[] sleutel, long stap, string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(sleutel, stap)), Encoding.UTF8.GetBytes(code));
}
