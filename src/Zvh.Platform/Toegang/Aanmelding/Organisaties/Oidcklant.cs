using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Aanmelding.Organisaties;

/// <summary>Who somebody is according to a provider.</summary>
/// <param name="Aanbieder">The provider.</param>
/// <param name="Token">The id_token, validated.</param>
internal sealed record Identiteit(Aanbieder Aanbieder, JsonWebToken Token);

/// <summary>OpenID Connect: authorization code with PKCE, and an id_token of which everything is checked (ASVS V10; ADR 0012).</summary>
internal sealed class Oidcklant(Aanbieders aanbieders, Ontdekking ontdekking, Aanvraagkoekje koekje, IHttpClientFactory http)
{
    private const string Pad = "/aanmelden/organisatie/terug";

    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(2);

    // Only keys that the provider alone has; never "none", never a shared secret.
    private static readonly string[] Algoritmen =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>The address to send the browser to.</summary>
    public async Task<string> BeginAsync(HttpContext context, Aanbieder aanbieder, string? terug, Guid? sessie, CancellationToken ct)
    {
        var aanvraag = Aanvraag.Nieuw(aanbieder.Id, terug, sessie);
        var bericht = new OpenIdConnectMessage
        {
            IssuerAddress = (await ontdekking.NeemAsync(aanbieder, vers: false, ct)).AuthorizationEndpoint,
            ClientId = aanbieder.ClientId, RedirectUri = Terugadres(context), ResponseType = OpenIdConnectResponseType.Code, Scope = "openid profile",
            State = aanvraag.Toestand, Nonce = aanvraag.Eenmalig, Prompt = sessie is null ? null : OpenIdConnectPrompt.Login, AcrValues = aanbieder.Sterkte.Length > 0 ? aanbieder.Sterkte : null,
        };
        bericht.SetParameter("code_challenge", aanvraag.Uitdaging);
        bericht.SetParameter("code_challenge_method", "S256");
        koekje.Bewaar(context, aanvraag);
        return bericht.CreateAuthenticationRequestUrl();
    }

    /// <summary>Checks the answer of a provider and redeems its code.</summary>
    /// <returns>Who it is and what was asked; or why not, with a code for the log as the field.</returns>
    public async Task<Uitkomst<(Identiteit Wie, Aanvraag Aanvraag)>> VoltooiAsync(HttpContext context, CancellationToken ct)
    {
        var vraag = context.Request.Query;
        if (koekje.Neem(context) is not { } aanvraag || aanbieders.Van(aanvraag.Aanbieder) is not { } aanbieder || !Gelijk(vraag["state"], aanvraag.Toestand))
        {
            return Weiger("toestand", "Deze aanmelding is al gebruikt, verlopen of in een andere browser begonnen. Begin opnieuw.");
        }

        var bekend = await ontdekking.NeemAsync(aanbieder, vers: false, ct);
        if (vraag["code"].ToString() is not { Length: > 0 } code || (vraag.ContainsKey("iss") && vraag["iss"] != bekend.Issuer))
        {
            return Weiger("aanbieder", "Uw organisatie heeft de aanmelding afgebroken. Begin opnieuw, of vraag de helpdesk van uw organisatie.");
        }

        if (await VerzilverAsync(context, aanbieder, bekend, code, aanvraag, ct) is not { } bewijs)
        {
            return Weiger("code", "Uw organisatie heeft de aanmelding niet bevestigd. Begin opnieuw.");
        }

        var token = await KeurAsync(aanbieder, bewijs, aanvraag, bekend, ct);
        return token is null
            ? Weiger("bewijs", "Het bewijs van uw organisatie klopt niet. Begin opnieuw; lukt het weer niet, neem dan contact op met de regiobeheerder.")
            : Uitkomst<(Identiteit, Aanvraag)>.Ok((new(aanbieder, token), aanvraag));
    }

    private async Task<string?> VerzilverAsync(HttpContext context, Aanbieder aanbieder, OpenIdConnectConfiguration bekend, string code, Aanvraag aanvraag, CancellationToken ct)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, bekend.TokenEndpoint)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = Terugadres(context), ["code_verifier"] = aanvraag.Bewijs, ["client_id"] = aanbieder.ClientId,
            }),
        };
        if (aanbieder.ClientSecret.Length > 0)
        {
            var paar = $"{Uri.EscapeDataString(aanbieder.ClientId)}:{Uri.EscapeDataString(aanbieder.ClientSecret)}";
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(paar)));
        }

        using var antwoord = await http.CreateClient(Ontdekking.Klant).SendAsync(verzoek, ct);
        return antwoord.IsSuccessStatusCode ? (await antwoord.Content.ReadFromJsonAsync<Tokenantwoord>(ct))?.IdToken : null;
    }

    private async Task<JsonWebToken?> KeurAsync(Aanbieder aanbieder, string bewijs, Aanvraag aanvraag, OpenIdConnectConfiguration bekend, CancellationToken ct)
    {
        var uitslag = await ToetsAsync(aanbieder, bewijs, bekend);
        if (uitslag.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider took a new key into use.
            uitslag = await ToetsAsync(aanbieder, bewijs, await ontdekking.NeemAsync(aanbieder, vers: true, ct));
        }

        return uitslag.IsValid && uitslag.SecurityToken is JsonWebToken token && Gelijk(Claim(token, "nonce"), aanvraag.Eenmalig)
            && (token.Audiences.Count() == 1 || token.Azp == aanbieder.ClientId) && (aanbieder.Sterkte.Length == 0 || Claim(token, "acr") == aanbieder.Sterkte)
            ? token : null;
    }

    private static Task<TokenValidationResult> ToetsAsync(Aanbieder aanbieder, string bewijs, OpenIdConnectConfiguration bekend) =>
        new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(bewijs, new()
        {
            ValidIssuer = bekend.Issuer, ValidAudience = aanbieder.ClientId, IssuerSigningKeys = bekend.SigningKeys, ValidAlgorithms = Algoritmen,
            ClockSkew = Speling, RequireExpirationTime = true, RequireSignedTokens = true, ValidateIssuerSigningKey = true,
        });

    private static string Terugadres(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{Pad}";

    private static string? Claim(JsonWebToken token, string naam) => token.TryGetPayloadValue<string>(naam, out var waarde) ? waarde : null;

    private static bool Gelijk(string? een, string ander) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(een ?? ""), Encoding.UTF8.GetBytes(ander));

    private static Uitkomst<(Identiteit, Aanvraag)> Weiger(string reden, string melding) => Uitkomst<(Identiteit, Aanvraag)>.Geweigerd(reden, melding);

    private sealed record Tokenantwoord([property: JsonPropertyName("id_token")] string? IdToken);
}
