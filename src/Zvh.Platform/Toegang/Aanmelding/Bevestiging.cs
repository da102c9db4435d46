using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Somebody who is signed in proves again who he is, before something sensitive (ASVS 7.5.3).</summary>
public sealed class Bevestiging(Bewijsvoering bewijs, Tweedefactor tweede, Sessiebeheer sessies, Werkeenheid werkeenheid)
{
    /// <summary>With the password, and the code of the app when there is one.</summary>
    public async Task<Aanmelduitkomst> WachtwoordAsync(Gebruiker gebruiker, string wachtwoord, string? code, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        var (zelf, uitkomst) = await bewijs.WachtwoordAsync(gebruiker.Naam, wachtwoord, ct);
        if (zelf is null)
        {
            return uitkomst.Stand == Aanmeldstand.TeVaak ? uitkomst : Aanmelduitkomst.Geweigerd("Dit wachtwoord klopt niet. Probeer het opnieuw.");
        }

        if (!await tweede.HeeftAsync(zelf, ct))
        {
            await werkeenheid.UitvoerenAsync(() => BewaarAsync(zelf, ct), ct);
            return Aanmelduitkomst.Gelukt;
        }

        var oordeel = await bewijs.CodeAsync(zelf, code ?? "", ct);
        return oordeel.VerbruikAsync is not { } verbruik ? Aanmelduitkomst.Geweigerd(oordeel.Melding)
            : await werkeenheid.UitvoerenAsync(async () => await verbruik() && await BewaarAsync(zelf, ct), ct) ? Aanmelduitkomst.Gelukt
            : Aanmelduitkomst.Geweigerd("Deze code is al gebruikt. Wacht op een nieuwe code in uw app.");
    }

    /// <summary>With a passkey of the same user.</summary>
    public async Task<Aanmelduitkomst> SleutelAsync(Gebruiker gebruiker, string? antwoord, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        var (zelf, melding) = await bewijs.SleutelAsync(antwoord, gebruiker.Id, ct);
        return zelf is not null && await werkeenheid.UitvoerenAsync(() => BewaarAsync(zelf, ct), ct) ? Aanmelduitkomst.Gelukt : Aanmelduitkomst.Geweigerd(melding);
    }

    private async Task<bool> BewaarAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        gebruiker.FoutePogingen = 0;
        await sessies.BevestigAsync(wijze: null, ct);
        return true;
    }
}
