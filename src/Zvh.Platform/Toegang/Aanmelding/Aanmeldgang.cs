namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>The ways to sign in, each from proof to session.</summary>
public sealed class Aanmeldgang(Bewijsvoering bewijs, Tweedefactor tweede, Tussenstap tussenstap, Sessiebeheer sessies)
{
    private const string TeLaat = "Het aanmelden duurde te lang. Begin opnieuw met uw gebruikersnaam en wachtwoord.";

    /// <summary>The first step: name and password.</summary>
    public async Task<Aanmelduitkomst> WachtwoordAsync(string naam, string wachtwoord, CancellationToken ct)
    {
        var (gebruiker, uitkomst) = await bewijs.WachtwoordAsync(naam, wachtwoord, ct);
        if (gebruiker is null)
        {
            return uitkomst;
        }

        if (await tweede.HeeftAsync(gebruiker, ct))
        {
            await tussenstap.OnthoudAsync(gebruiker);
            return new(Aanmeldstand.VraagTweedeFactor);
        }

        await sessies.BeginAsync(gebruiker, Aanmeldwijze.Wachtwoord, eis: null, ct);
        return Aanmelduitkomst.Gelukt;
    }

    /// <summary>The second step: a code of the app, or a recovery code.</summary>
    public async Task<Aanmelduitkomst> CodeAsync(string code, CancellationToken ct)
    {
        if (await tussenstap.WieAsync() is not { } gebruiker)
        {
            return Aanmelduitkomst.Geweigerd(TeLaat);
        }

        var oordeel = await bewijs.CodeAsync(gebruiker, code, ct);
        if (oordeel.Wijze is null)
        {
            return Aanmelduitkomst.Geweigerd(oordeel.Melding);
        }

        if (!await sessies.BeginAsync(gebruiker, oordeel.Wijze, oordeel.VerbruikAsync, ct))
        {
            // Somebody used the same code a moment earlier.
            await bewijs.WeigerAsync(gebruiker, "code", ct);
            return Aanmelduitkomst.Geweigerd("Deze code is al gebruikt. Wacht op een nieuwe code in uw app.");
        }

        await tussenstap.VergeetAsync();
        return Aanmelduitkomst.Gelukt;
    }

    /// <summary>In one step: a passkey, of which the device checked the user.</summary>
    /// <param name="antwoord">What the browser sent (JSON).</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Aanmelduitkomst> SleutelAsync(string? antwoord, CancellationToken ct)
    {
        var (gebruiker, melding) = await bewijs.SleutelAsync(antwoord, van: null, ct);
        if (gebruiker is null)
        {
            return Aanmelduitkomst.Geweigerd(melding);
        }

        await sessies.BeginAsync(gebruiker, Aanmeldwijze.Sleutel, eis: null, ct);
        return Aanmelduitkomst.Gelukt;
    }
}
