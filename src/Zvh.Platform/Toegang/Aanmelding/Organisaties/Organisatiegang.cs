using Microsoft.AspNetCore.Http;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Aanmelding.Organisaties;

/// <summary>Signing in, and confirming, at the identity provider of the own organisation.</summary>
public interface IOrganisatiegang
{
    /// <summary>The address at the provider to send the browser to.</summary>
    /// <param name="context">The request.</param>
    /// <param name="aanbieder">The provider.</param>
    /// <param name="terug">Where to go afterwards.</param>
    /// <param name="bevestig">Whether the user of this session must sign in there again, to confirm who he is.</param>
    /// <param name="ct">Cancels.</param>
    Task<string> BeginAsync(HttpContext context, Aanbieder aanbieder, string? terug, bool bevestig, CancellationToken ct);

    /// <summary>Takes the answer of the provider in.</summary>
    /// <returns>How it ended, and where the user was going.</returns>
    Task<(Aanmelduitkomst Uitkomst, string? Terug)> VoltooiAsync(HttpContext context, CancellationToken ct);
}

/// <summary>From the answer of a provider to a session.</summary>
internal sealed class Organisatiegang(Oidcklant klant, Organisatieaccounts accounts, Sessiebeheer sessies, Bewijsvoering bewijs, Werkeenheid werkeenheid) : IOrganisatiegang
{
    public Task<string> BeginAsync(HttpContext context, Aanbieder aanbieder, string? terug, bool bevestig, CancellationToken ct) =>
        klant.BeginAsync(context, aanbieder, terug, bevestig ? sessies.Huidige?.Id : null, ct);

    public async Task<(Aanmelduitkomst Uitkomst, string? Terug)> VoltooiAsync(HttpContext context, CancellationToken ct)
    {
        var antwoord = await klant.VoltooiAsync(context, ct);
        if (!antwoord.Gelukt)
        {
            return await WeigerAsync(null, antwoord.Fouten[0].Veld, antwoord.Fouten[0].Melding, ct);
        }

        var (wie, aanvraag) = antwoord.Waarde;
        var gebruiker = await werkeenheid.UitvoerenAsync(() => accounts.NeemAsync(wie, ct), ct);
        if (gebruiker is null)
        {
            return await WeigerAsync(null, "geen-account", "Uw organisatie kent u, maar u hebt hier nog geen account. Vraag de regiobeheerder om een account.", ct);
        }

        if (gebruiker.Geblokkeerd || (aanvraag.Sessie is not null && (aanvraag.Sessie != sessies.Huidige?.Id || gebruiker.Id != sessies.Huidige?.GebruikerId)))
        {
            return await WeigerAsync(gebruiker, gebruiker.Geblokkeerd ? "geblokkeerd" : "andere-gebruiker", "Aanmelden is niet gelukt. Neem contact op met de regiobeheerder.", ct);
        }

        if (aanvraag.Sessie is null)
        {
            await sessies.BeginAsync(gebruiker, Aanmeldwijze.Organisatie, eis: null, ct);
        }
        else
        {
            await werkeenheid.UitvoerenAsync(async () => { await sessies.BevestigAsync(wijze: null, ct); return true; }, ct);
        }

        return (Aanmelduitkomst.Gelukt, aanvraag.Terug);
    }

    private async Task<(Aanmelduitkomst, string?)> WeigerAsync(Gebruiker? wie, string reden, string melding, CancellationToken ct)
    {
        await bewijs.WeigerAsync(wie, $"organisatie:{reden}", ct);
        return (Aanmelduitkomst.Geweigerd(melding), null);
    }
}
