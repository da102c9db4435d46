using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Reads protected text that comes back from a browser.</summary>
internal static class Kluis
{
    /// <summary>The text; null when there is none, it is too old, or somebody tampered with it.</summary>
    public static string? Open(this ITimeLimitedDataProtector kluis, string? beschermd)
    {
        try
        {
            return string.IsNullOrEmpty(beschermd) ? null : kluis.Unprotect(beschermd);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
