using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zvh.Platform.Huizen;

/// <summary>What one house sends to another, and what is signed of it.</summary>
/// <param name="Van">Fingerprint of the sender.</param>
/// <param name="Aan">Fingerprint of the receiver: nobody else can use the message.</param>
/// <param name="Naam">Which question.</param>
/// <param name="Nummer">Number of the message; the answer carries the same.</param>
/// <param name="Op">Sent on.</param>
/// <param name="Inhoud">The bytes.</param>
internal sealed record Huispost(string Van, string Aan, string Naam, Guid Nummer, DateTimeOffset Op, byte[] Inhoud)
{
    /// <summary>How much clocks may differ, and how long a message is good for.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(5);

    /// <summary>The header of the sender.</summary>
    public const string Vankop = "X-Zvh-Van";

    /// <summary>The header of the number.</summary>
    public const string Nummerkop = "X-Zvh-Nummer";

    /// <summary>The header of the time.</summary>
    public const string Tijdkop = "X-Zvh-Tijd";

    /// <summary>The header of the signature.</summary>
    public const string Handtekeningkop = "X-Zvh-Handtekening";

    /// <summary>The time as the header has it.</summary>
    public string Tijd => Op.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Signs.</summary>
    public string Teken(ECDsa sleutel) => Convert.ToBase64String(sleutel.SignData(Tekst, HashAlgorithmName.SHA256));

    /// <summary>Whether this key signed it.</summary>
    public bool IsGetekendDoor(byte[] publiek, string? handtekening)
    {
        using var sleutel = ECDsa.Create();
        sleutel.ImportSubjectPublicKeyInfo(publiek, out _);
        var bytes = new byte[256];
        return handtekening is not null && Convert.TryFromBase64String(handtekening, bytes, out var lengte) && sleutel.VerifyData(Tekst, bytes.AsSpan(0, lengte), HashAlgorithmName.SHA256);
    }

    private byte[] Tekst => Encoding.UTF8.GetBytes($"zvh-1\n{Van}\n{Aan}\n{Naam}\n{Nummer:N}\n{Tijd}\n{Convert.ToHexString(SHA256.HashData(Inhoud))}");
}
