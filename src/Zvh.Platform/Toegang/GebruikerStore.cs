using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Platform.Toegang;

/// <summary>Users of ASP.NET Core Identity in our own tables. Saves join the open unit of work, or make one of their own.</summary>
internal sealed class GebruikerStore(PlatformDbContext db, Werkeenheid werkeenheid) :
    IUserPasswordStore<Gebruiker>, IUserSecurityStampStore<Gebruiker>, IUserLockoutStore<Gebruiker>, IUserTwoFactorStore<Gebruiker>, IUserPasskeyStore<Gebruiker>
{
    public Task<string> GetUserIdAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Naam);

    public Task SetUserNameAsync(Gebruiker user, string? userName, CancellationToken cancellationToken) => Doe(() => user.Naam = userName!);

    public Task<string?> GetNormalizedUserNameAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.GenormaliseerdeNaam);

    public Task SetNormalizedUserNameAsync(Gebruiker user, string? normalizedName, CancellationToken cancellationToken) =>
        Doe(() => user.GenormaliseerdeNaam = normalizedName ?? "");

    public Task<IdentityResult> CreateAsync(Gebruiker user, CancellationToken cancellationToken)
    {
        db.Add(user);
        return BewaarAsync(cancellationToken);
    }

    public Task<IdentityResult> UpdateAsync(Gebruiker user, CancellationToken cancellationToken) => BewaarAsync(cancellationToken);

    public Task<IdentityResult> DeleteAsync(Gebruiker user, CancellationToken cancellationToken)
    {
        db.Remove(user);
        return BewaarAsync(cancellationToken);
    }

    public async Task<Gebruiker?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? await db.Gebruikers.Include(g => g.Rollen).SingleOrDefaultAsync(g => g.Id == id, cancellationToken)
            : null;

    public Task<Gebruiker?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Gebruikers.Include(g => g.Rollen).SingleOrDefaultAsync(g => g.GenormaliseerdeNaam == normalizedUserName, cancellationToken);

    public Task SetPasswordHashAsync(Gebruiker user, string? passwordHash, CancellationToken cancellationToken) => Doe(() => user.Wachtwoordhash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.Wachtwoordhash);

    public Task<bool> HasPasswordAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.Wachtwoordhash is not null);

    public Task SetSecurityStampAsync(Gebruiker user, string stamp, CancellationToken cancellationToken) => Doe(() => user.Beveiligingsstempel = stamp);

    public Task<string?> GetSecurityStampAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Beveiligingsstempel);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.GeblokkeerdTot);

    public Task SetLockoutEndDateAsync(Gebruiker user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Doe(() => user.GeblokkeerdTot = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(++user.FoutePogingen);

    public Task ResetAccessFailedCountAsync(Gebruiker user, CancellationToken cancellationToken) => Doe(() => user.FoutePogingen = 0);

    public Task<int> GetAccessFailedCountAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.FoutePogingen);

    public Task<bool> GetLockoutEnabledAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Gebruiker user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    // A good password alone does not clear the count of wrong codes.
    public Task<bool> GetTwoFactorEnabledAsync(Gebruiker user, CancellationToken cancellationToken) => Task.FromResult(user.CodeAan);

    public Task SetTwoFactorEnabledAsync(Gebruiker user, bool enabled, CancellationToken cancellationToken) => Doe(() => user.CodeAan = enabled);

    public async Task AddOrUpdatePasskeyAsync(Gebruiker user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        if (await db.Toegangssleutels.FindAsync([passkey.CredentialId], cancellationToken) is { } bekend)
        {
            (bekend.Naam, bekend.Teller, bekend.Geverifieerd, bekend.Gekopieerd) = (passkey.Name, passkey.SignCount, passkey.IsUserVerified, passkey.IsBackedUp);
            return;
        }

        db.Add(new Toegangssleutel
        {
            Id = passkey.CredentialId, GebruikerId = user.Id, Naam = passkey.Name, PubliekeSleutel = passkey.PublicKey, Teller = passkey.SignCount, Wegen = passkey.Transports,
            Geverifieerd = passkey.IsUserVerified, Kopieerbaar = passkey.IsBackupEligible, Gekopieerd = passkey.IsBackedUp,
            Verklaring = passkey.AttestationObject, Browsergegevens = passkey.ClientDataJson, Op = passkey.CreatedAt,
        });
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Gebruiker user, CancellationToken cancellationToken) =>
        [.. (await db.Toegangssleutels.AsNoTracking().Where(s => s.GebruikerId == user.Id).OrderBy(s => s.Op).ToListAsync(cancellationToken)).Select(Passkey)];

    public async Task<Gebruiker?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await db.Toegangssleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Id == credentialId, cancellationToken) is { } sleutel
            ? await FindByIdAsync(sleutel.GebruikerId.ToString(), cancellationToken) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Gebruiker user, byte[] credentialId, CancellationToken cancellationToken) =>
        await db.Toegangssleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Id == credentialId && s.GebruikerId == user.Id, cancellationToken) is { } sleutel
            ? Passkey(sleutel) : null;

    public async Task RemovePasskeyAsync(Gebruiker user, byte[] credentialId, CancellationToken cancellationToken)
    {
        if (await db.Toegangssleutels.SingleOrDefaultAsync(s => s.Id == credentialId && s.GebruikerId == user.Id, cancellationToken) is { } sleutel)
        {
            db.Remove(sleutel);
        }
    }

    // The context and the connection belong to the scope; the container disposes of them.
    public void Dispose()
    {
    }

    private static UserPasskeyInfo Passkey(Toegangssleutel s) => new(
        s.Id, s.PubliekeSleutel, s.Op, (uint)s.Teller, s.Wegen, s.Geverifieerd, s.Kopieerbaar, s.Gekopieerd, s.Verklaring, s.Browsergegevens) { Name = s.Naam };

    private static Task Doe(Action actie)
    {
        actie();
        return Task.CompletedTask;
    }

    private async Task<IdentityResult> BewaarAsync(CancellationToken ct)
    {
        if (werkeenheid.Actief)
        {
            await db.SaveChangesAsync(ct);
        }
        else
        {
            await werkeenheid.UitvoerenAsync(() => db.SaveChangesAsync(ct), ct);
        }

        return IdentityResult.Success;
    }
}
