using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Zvh.Platform.Toegang.Aanmelding.Organisaties;

/// <summary>What the house must remember while somebody is away at a provider.</summary>
/// <param name="Aanbieder">Id of the provider.</param>
/// <param name="Toestand">The <c>state</c>: the answer belongs to this question.</param>
/// <param name="Eenmalig">The <c>nonce</c>: the id_token belongs to this question.</param>
/// <param name="Bewijs">The PKCE verifier: the code is redeemed by whoever asked.</param>
/// <param name="Terug">Where to go afterwards.</param>
/// <param name="Sessie">The session that is being confirmed; null when somebody signs in.</param>
internal sealed record Aanvraag(string Aanbieder, string Toestand, string Eenmalig, string Bewijs, string? Terug, Guid? Sessie)
{
    /// <summary>A new question.</summary>
    public static Aanvraag Nieuw(string aanbieder, string? terug, Guid? sessie) => new(aanbieder, Willekeurig(), Willekeurig(), Willekeurig(), terug, sessie);

    /// <summary>The PKCE challenge (RFC 7636, S256).</summary>
    public string Uitdaging => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Bewijs)));

    private static string Willekeurig() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

/// <summary>Keeps the question in a protected cookie of the browser that asked it; reading takes it away, so an answer works once.</summary>
internal sealed class Aanvraagkoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(15);
    private readonly ITimeLimitedDataProtector kluis = bescherming.CreateProtector("Zvh.Aanvraag").ToTimeLimitedDataProtector();

    public void Bewaar(HttpContext http, Aanvraag aanvraag) =>
        http.Response.Cookies.Append(koekjes.Naam("zvh-organisatie"), kluis.Protect(JsonSerializer.Serialize(aanvraag), Houdbaar), koekjes.Kort(Houdbaar));

    public Aanvraag? Neem(HttpContext http)
    {
        var naam = koekjes.Naam("zvh-organisatie");
        http.Response.Cookies.Delete(naam, koekjes.Kort(TimeSpan.Zero));
        return kluis.Open(http.Request.Cookies[naam]) is { } tekst ? JsonSerializer.Deserialize<Aanvraag>(tekst) : null;
    }
}
