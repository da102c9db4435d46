using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Zvh.Platform.Toegang.Aanmelding.Organisaties;

/// <summary>What a provider publishes about itself: its addresses and keys, kept for a day.</summary>
internal sealed class Ontdekking(IHttpClientFactory http, TimeProvider klok)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Klant = "zvh-aanbieder";

    private static readonly TimeSpan Houdbaar = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, (OpenIdConnectConfiguration Wat, DateTimeOffset Op)> kopie = new(StringComparer.Ordinal);

    /// <summary>Reads the publication, from the copy unless that is old or <paramref name="vers"/> is asked for.</summary>
    /// <exception cref="InvalidOperationException">The provider calls itself something else (RFC 8414, section 3.3).</exception>
    /// <exception cref="IOException">The provider does not answer.</exception>
    public async Task<OpenIdConnectConfiguration> NeemAsync(Aanbieder aanbieder, bool vers, CancellationToken ct)
    {
        if (!vers && kopie.TryGetValue(aanbieder.Id, out var bekend) && klok.GetUtcNow() - bekend.Op < Houdbaar)
        {
            return bekend.Wat;
        }

        var lezer = new HttpDocumentRetriever(http.CreateClient(Klant)) { RequireHttps = !aanbieder.Issuer.IsLoopback };
        var gelezen = await OpenIdConnectConfigurationRetriever.GetAsync(new Uri(aanbieder.Issuer, ".well-known/openid-configuration").ToString(), lezer, ct);
        if (gelezen.Issuer.TrimEnd('/') != aanbieder.Adres.TrimEnd('/'))
        {
            throw new InvalidOperationException($"The provider of Zvh:Aanbieders:{aanbieder.Id} calls itself {gelezen.Issuer}.");
        }

        kopie[aanbieder.Id] = (gelezen, klok.GetUtcNow());
        return gelezen;
    }
}
