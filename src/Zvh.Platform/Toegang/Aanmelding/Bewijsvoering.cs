using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Checks what somebody shows to prove who he is, counts what fails, and writes each refusal in the log.</summary>
/// <remarks>An unknown name costs the same work and gives the same answer as a wrong password (ASVS 6.3.8).</remarks>
public sealed class Bewijsvoering(
    SignInManager<Gebruiker> aanmelder, Tweedefactor tweede, Snelheden snelheden, ILogboek logboek, Werkeenheid werkeenheid)
{
    internal const string Onjuist =
        "Aanmelden is niet gelukt. Controleer uw gebruikersnaam en wachtwoord. Na te veel verkeerde pogingen gaat een account vijf minuten op slot.";

    private const string OpSlot = "Na te veel verkeerde pogingen is uw account vijf minuten op slot. Probeer het daarna opnieuw.";

    // A hash of nothing in particular, to spend on names that do not exist the time that a real one costs.
    private static readonly Lazy<string> Loze = new(() => new PasswordHasher<Gebruiker>().HashPassword(Niemand, Guid.CreateVersion7().ToString()));

    private static Gebruiker Niemand => new() { Naam = "", Weergavenaam = "" };

    private UserManager<Gebruiker> Gebruikers => aanmelder.UserManager;

    /// <summary>Checks a name and a password.</summary>
    /// <returns>The user, or why not.</returns>
    internal async Task<(Gebruiker? Gebruiker, Aanmelduitkomst Uitkomst)> WachtwoordAsync(string naam, string wachtwoord, CancellationToken ct)
    {
        if (!await snelheden.MagAsync(Gebruikers.NormalizeName(naam) ?? "", ct))
        {
            return (null, new(Aanmeldstand.TeVaak));
        }

        var gebruiker = await Gebruikers.FindByNameAsync(naam);
        if (gebruiker?.Wachtwoordhash is null)
        {
            Verspil(wachtwoord);
            await WeigerAsync(gebruiker, "onbekend", ct);
            return (null, Aanmelduitkomst.Geweigerd(Onjuist));
        }

        var uitkomst = await aanmelder.CheckPasswordSignInAsync(gebruiker, wachtwoord, lockoutOnFailure: true);
        if (uitkomst.Succeeded)
        {
            return (gebruiker, Aanmelduitkomst.Gelukt);
        }

        if (uitkomst.IsNotAllowed || (uitkomst.IsLockedOut && gebruiker.FoutePogingen == 0))
        {
            Verspil(wachtwoord);
        }

        await WeigerAsync(gebruiker, uitkomst.IsLockedOut ? "op-slot" : uitkomst.IsNotAllowed ? "geblokkeerd" : "wachtwoord", ct);
        return (null, Aanmelduitkomst.Geweigerd(Onjuist));
    }

    /// <summary>Checks a code of the app or a recovery code of somebody whose password was good.</summary>
    internal async Task<Factoroordeel> CodeAsync(Gebruiker gebruiker, string code, CancellationToken ct)
    {
        if (await Gebruikers.IsLockedOutAsync(gebruiker) || gebruiker.Geblokkeerd)
        {
            await WeigerAsync(gebruiker, "op-slot", ct);
            return new(null, null, OpSlot, "op-slot");
        }

        var oordeel = await tweede.KeurAsync(gebruiker, code, ct);
        if (oordeel.Wijze is null)
        {
            await Gebruikers.AccessFailedAsync(gebruiker);
            await WeigerAsync(gebruiker, oordeel.Reden, ct);
        }

        return oordeel;
    }

    /// <summary>Checks the answer of a passkey, and stores how often it was used.</summary>
    /// <param name="antwoord">What the browser sent (JSON).</param>
    /// <param name="van">Whose passkey it must be; null for anybody's.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task<(Gebruiker? Gebruiker, string Melding)> SleutelAsync(string? antwoord, Guid? van, CancellationToken ct)
    {
        var uitslag = await AssertieAsync(antwoord);
        var reden = uitslag is not { Succeeded: true } ? "toegangssleutel"
            : van is not null && uitslag.User.Id != van ? "andere-gebruiker"
            : !uitslag.Passkey.IsUserVerified ? "niet-geverifieerd"
            : uitslag.User.Geblokkeerd ? "geblokkeerd"
            : null;
        if (reden is null)
        {
            await werkeenheid.UitvoerenAsync(() => Gebruikers.AddOrUpdatePasskeyAsync(uitslag!.User!, uitslag.Passkey!), ct);
            return (uitslag!.User, "");
        }

        await WeigerAsync(uitslag?.User, reden, ct);
        return (null, "Aanmelden met de toegangssleutel is niet gelukt. Probeer het opnieuw, of meld u aan met uw wachtwoord.");
    }

    private async Task<PasskeyAssertionResult<Gebruiker>?> AssertieAsync(string? antwoord)
    {
        try
        {
            return string.IsNullOrEmpty(antwoord) ? null : await aanmelder.PerformPasskeyAssertionAsync(antwoord);
        }
        catch (InvalidOperationException)
        {
            // The question was not asked in this browser, or was answered already.
            return null;
        }
    }

    /// <summary>Writes down that somebody was refused; only codes, never what was typed.</summary>
    internal Task WeigerAsync(Gebruiker? wie, string reden, CancellationToken ct) => logboek.SchrijfAsync(
        new(Logactie.Aanmelden, Sessiebeheer.Soort) { Uitkomst = Loguitkomst.Geweigerd, Actor = wie?.Id, Codes = reden }, ct);

    private void Verspil(string wachtwoord) => Gebruikers.PasswordHasher.VerifyHashedPassword(Niemand, Loze.Value, wachtwoord);
}
