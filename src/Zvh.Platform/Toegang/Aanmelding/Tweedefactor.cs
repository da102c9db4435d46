using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>A second factor that was checked.</summary>
/// <param name="Wijze">How the user signs in with it; null when it was refused.</param>
/// <param name="VerbruikAsync">Uses it up, in the open transaction; false when somebody was first.</param>
/// <param name="Melding">Why it was refused, in Dutch.</param>
/// <param name="Reden">The same as a code for the log.</param>
internal sealed record Factoroordeel(string? Wijze, Func<Task<bool>>? VerbruikAsync, string Melding = "", string Reden = "");

/// <summary>The authenticator app and the recovery codes of users.</summary>
public sealed class Tweedefactor(PlatformDbContext db, IDataProtectionProvider bescherming, IPasswordHasher<Gebruiker> hasher, TimeProvider klok)
{
    /// <summary>How many recovery codes a user gets.</summary>
    public const int AantalHerstelcodes = 10;

    // Without the characters that people confuse.
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groepen = 3, Groep = 4;

    private readonly IDataProtector kluis = bescherming.CreateProtector("Zvh.Codesleutel");

    /// <summary>Whether a user has a second factor: an app or a passkey.</summary>
    public async Task<bool> HeeftAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return gebruiker.CodeAan || await db.Toegangssleutels.AnyAsync(s => s.GebruikerId == gebruiker.Id, ct);
    }

    /// <summary>A key for an app, protected; it counts only once the user showed a code of it.</summary>
    public string NieuweSleutel() => kluis.Protect(Convert.ToBase64String(Codestappen.NieuweSleutel()));

    /// <summary>The key as an app reads it.</summary>
    /// <exception cref="CryptographicException">The text was not made by <see cref="NieuweSleutel"/>.</exception>
    public string Leesbaar(string beschermd) => Codestappen.Base32(Open(beschermd));

    /// <summary>Couples an app, in the open transaction, when the code belongs to the key.</summary>
    /// <returns>Why not, in Dutch; null when it was coupled.</returns>
    /// <exception cref="CryptographicException">The key was not made by <see cref="NieuweSleutel"/>.</exception>
    public async Task<string?> KoppelAsync(Gebruiker gebruiker, string beschermd, string code, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        var oordeel = Codestappen.Keur(Open(beschermd), Kaal(code), klok.GetUtcNow(), laatste: 0);
        if (oordeel.Stap is not { } stap)
        {
            return Melding(oordeel);
        }

        (gebruiker.Codesleutel, gebruiker.CodeAan, gebruiker.LaatsteCodestap) = (beschermd, true, stap);
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <summary>Makes new recovery codes in the open transaction; the old ones work no longer.</summary>
    /// <returns>The codes, to be shown once.</returns>
    public async Task<IReadOnlyList<string>> NieuweHerstelcodesAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        db.RemoveRange(await db.Herstelcodes.Where(h => h.GebruikerId == gebruiker.Id).ToListAsync(ct));
        var codes = Enumerable.Range(0, AantalHerstelcodes).Select(_ => string.Join('-', Enumerable.Range(0, Groepen).Select(_ => RandomNumberGenerator.GetString(Tekens, Groep)))).ToList();
        db.AddRange(codes.Select(c => new Herstelcode { GebruikerId = gebruiker.Id, Hash = hasher.HashPassword(gebruiker, Kaal(c)) }));
        await db.SaveChangesAsync(ct);
        return codes;
    }

    /// <summary>How many recovery codes a user has left.</summary>
    public Task<int> HerstelcodesOverAsync(Guid gebruiker, CancellationToken ct) => db.Herstelcodes.CountAsync(h => h.GebruikerId == gebruiker, ct);

    /// <summary>Takes the app, the passkeys and the recovery codes away, in the open transaction: the user chooses new ones.</summary>
    public async Task WisAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        (gebruiker.Codesleutel, gebruiker.CodeAan) = (null, false);
        db.RemoveRange(await db.Toegangssleutels.Where(s => s.GebruikerId == gebruiker.Id).ToListAsync(ct));
        db.RemoveRange(await db.Herstelcodes.Where(h => h.GebruikerId == gebruiker.Id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Judges what a user typed: a code of the app, or a recovery code.</summary>
    internal async Task<Factoroordeel> KeurAsync(Gebruiker gebruiker, string getypt, CancellationToken ct) =>
        Kaal(getypt) is { Length: Groepen * Groep } herstelcode ? await KeurHerstelcodeAsync(gebruiker, herstelcode, ct) : KeurCode(gebruiker, Kaal(getypt), ct);

    private async Task<Factoroordeel> KeurHerstelcodeAsync(Gebruiker gebruiker, string code, CancellationToken ct)
    {
        var passend = (await db.Herstelcodes.AsNoTracking().Where(h => h.GebruikerId == gebruiker.Id).ToListAsync(ct))
            .FirstOrDefault(h => hasher.VerifyHashedPassword(gebruiker, h.Hash, code) != PasswordVerificationResult.Failed);
        return passend is null
            ? new(null, null, "Deze herstelcode klopt niet of is al gebruikt. Gebruik een andere code.", "herstelcode")
            : new(Aanmeldwijze.Herstelcode, async () => await db.Herstelcodes.Where(h => h.Id == passend.Id).ExecuteDeleteAsync(ct) == 1);
    }

    private Factoroordeel KeurCode(Gebruiker gebruiker, string code, CancellationToken ct)
    {
        if (gebruiker is not { CodeAan: true, Codesleutel: { } sleutel })
        {
            return new(null, null, "Deze code klopt niet. Gebruik uw toegangssleutel of een herstelcode.", "code");
        }

        var oordeel = Codestappen.Keur(Open(sleutel), code, klok.GetUtcNow(), gebruiker.LaatsteCodestap);
        return oordeel.Stap is not { } stap
            ? new(null, null, Melding(oordeel), oordeel.Minuten is null ? "code" : "klok")
            : new(Aanmeldwijze.Code, async () => await db.Gebruikers.Where(g => g.Id == gebruiker.Id && g.LaatsteCodestap < stap)
                .ExecuteUpdateAsync(z => z.SetProperty(g => g.LaatsteCodestap, stap), ct) == 1);
    }

    private static string Melding(Codeoordeel oordeel) => oordeel.Minuten is { } minuten
        ? $"De klok van uw telefoon loopt ongeveer {(Math.Abs(minuten) == 1 ? "een minuut" : $"{Math.Abs(minuten)} minuten")} {(minuten > 0 ? "voor" : "achter")}. Zet datum en tijd op automatisch en gebruik een nieuwe code."
        : "Deze code klopt niet of is al gebruikt. Wacht op een nieuwe code in uw app en vul die in.";

    private byte[] Open(string beschermd) => Convert.FromBase64String(kluis.Unprotect(beschermd));

    private static string Kaal(string getypt) => string.Concat(getypt.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
