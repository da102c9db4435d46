using System.Security.Cryptography;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;

namespace Zvh.Casussen.Koppeling;

/// <summary>Gives persons another name for an analyst (A-286, ADR 0021): the same all through one calendar year, another in the next, and nobody outside the house can make it or turn it back.</summary>
internal sealed class Pseudoniemen(Huissleutels sleutels, TimeProvider klok)
{
    private const int Bytes = 8;

    /// <summary>What makes pseudonyms this year.</summary>
    public async Task<Func<Guid, string>> DitJaarAsync(CancellationToken ct)
    {
        var sleutel = await sleutels.LeidAfAsync(FormattableString.Invariant($"pseudoniem {klok.Vandaag().Year}"), ct);
        return persoon => $"P-{Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, persoon.ToByteArray()).AsSpan(0, Bytes))}";
    }
}
