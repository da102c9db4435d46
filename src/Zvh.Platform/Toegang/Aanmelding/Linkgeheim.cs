using System.Buffers.Text;
using System.Security.Cryptography;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>The secret of a link that works once: 256 bits, in the link alone. A table keeps its hash.</summary>
public static class Linkgeheim
{
    private const int Lengte = 32;

    /// <summary>A new secret, as it stands in the link, and its hash.</summary>
    public static (string Geheim, byte[] Hash) Nieuw()
    {
        var geheim = RandomNumberGenerator.GetBytes(Lengte);
        return (Base64Url.EncodeToString(geheim), SHA256.HashData(geheim));
    }

    /// <summary>The hash of a secret as it came in; null when it cannot be one.</summary>
    public static byte[]? Hash(string? geheim)
    {
        var bytes = new byte[Lengte];
        return geheim is not null && Base64Url.IsValid(geheim) && Base64Url.TryDecodeFromChars(geheim, bytes, out var lengte) && lengte == bytes.Length
            ? SHA256.HashData(bytes) : null;
    }
}
