using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Hosting;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Signing in with a demo account, without a password; in Development only.</summary>
public sealed class Demotoegang(Demoaccounts accounts, UserManager<Gebruiker> gebruikers, Sessiebeheer sessies, IHostEnvironment omgeving)
{
    /// <summary>The accounts to choose from; none outside Development.</summary>
    public async Task<IReadOnlyList<(string Naam, string Titel)>> LijstAsync(CancellationToken ct) =>
        omgeving.IsDevelopment() ? await accounts.LijstAsync(ct) : [];

    /// <summary>Signs in.</summary>
    /// <returns>Whether there is such an account.</returns>
    public async Task<bool> MeldAanAsync(string naam, CancellationToken ct) =>
        omgeving.IsDevelopment() && await gebruikers.FindByNameAsync(naam) is { IsDemo: true, Geblokkeerd: false } gebruiker
        && await sessies.BeginAsync(gebruiker, Aanmeldwijze.Demo, eis: null, ct);
}
