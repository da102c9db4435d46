using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Toegang.Tests;

/// <summary>The app on the phone of a user. That its codes are right is proven apart, with the examples of RFC 6238.</summary>
internal static class Authenticator
{
    private const string Tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code now, or so many steps of thirty seconds from now.</summary>
    public static string Code(string base32, int stappen = 0) => Codestappen.Code(Sleutel(base32), Codestappen.Stap(TimeProvider.System.GetUtcNow()) + stappen);

    public static byte[] Sleutel(string base32)
    {
        var bits = string.Concat(base32.Select(c => Tekens.IndexOf(c, StringComparison.Ordinal).ToString("b5")));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
