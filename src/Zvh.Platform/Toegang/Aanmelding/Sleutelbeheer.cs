using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Adds and removes passkeys of a user, in the open transaction.</summary>
public sealed class Sleutelbeheer(SignInManager<Gebruiker> aanmelder, Sessiebeheer sessies, IOptions<Aanmeldopties> opties)
{
    private const string Mislukt = "De toegangssleutel is niet gemaakt. Ververs de pagina en probeer het opnieuw.";

    /// <summary>What the browser needs to make a passkey (JSON).</summary>
    public Task<string> OptiesAsync(Gebruiker gebruiker)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return aanmelder.MakePasskeyCreationOptionsAsync(new() { Id = gebruiker.Id.ToString(), Name = gebruiker.Naam, DisplayName = gebruiker.Weergavenaam });
    }

    /// <summary>Takes in what the browser made.</summary>
    public async Task<Uitkomst> VoegToeAsync(Gebruiker gebruiker, string naam, string? antwoord, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (await AttestatieAsync(antwoord) is not { Succeeded: true } uitslag || uitslag.UserEntity.Id != gebruiker.Id.ToString() || !uitslag.Passkey.IsUserVerified)
        {
            return Uitkomst.Geweigerd("", Mislukt);
        }

        uitslag.Passkey.Name = naam;
        if (!(await aanmelder.UserManager.AddOrUpdatePasskeyAsync(gebruiker, uitslag.Passkey)).Succeeded)
        {
            return Uitkomst.Geweigerd("", Mislukt);
        }

        // Making it showed who the user is; a session that began with a password alone is now complete.
        await sessies.BevestigAsync(sessies.Huidige?.Wijze == Aanmeldwijze.Wachtwoord ? Aanmeldwijze.Sleutel : null, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Removes a passkey, unless the user would be left with a password alone.</summary>
    public async Task<Uitkomst> VerwijderAsync(Gebruiker gebruiker, UserPasskeyInfo sleutel)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        ArgumentNullException.ThrowIfNull(sleutel);
        if (opties.Value.TweedeFactor && !gebruiker.CodeAan && (await aanmelder.UserManager.GetPasskeysAsync(gebruiker)).Count == 1)
        {
            return Uitkomst.Geweigerd("", "Dit is uw enige tweede manier van aanmelden. Koppel eerst een app of maak een andere toegangssleutel.");
        }

        await aanmelder.UserManager.RemovePasskeyAsync(gebruiker, sleutel.CredentialId);
        return Uitkomst.Ok();
    }

    private async Task<PasskeyAttestationResult?> AttestatieAsync(string? antwoord)
    {
        try
        {
            return string.IsNullOrEmpty(antwoord) ? null : await aanmelder.PerformPasskeyAttestationAsync(antwoord);
        }
        catch (InvalidOperationException)
        {
            // The question was not asked in this browser, or was answered already.
            return null;
        }
    }
}
