using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Begins, confirms and ends sessions. Each is written in the log in the same transaction: without that row there is no session.</summary>
public sealed class Sessiebeheer(
    PlatformDbContext db, Werkeenheid werkeenheid, SignInManager<Gebruiker> aanmelder, Sessiestempels stempels, ILogboek logboek, TimeProvider klok)
{
    internal const string Soort = "platform.sessie";
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(30);

    /// <summary>The session of the request; null when nobody is signed in.</summary>
    public Sessiestand? Huidige => aanmelder.Context.Features.Get<Sessiestand>();

    /// <summary>Begins a session and gives the browser its cookie.</summary>
    /// <param name="gebruiker">Who proved to be who.</param>
    /// <param name="wijze">How; one of <see cref="Aanmeldwijze"/>.</param>
    /// <param name="eis">What must succeed in the same transaction, such as using up a code; null when there is nothing.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Whether the demand was met.</returns>
    public async Task<bool> BeginAsync(Gebruiker gebruiker, string wijze, Func<Task<bool>>? eis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        var nu = klok.GetUtcNow();
        var sessie = new Sessie
        {
            GebruikerId = gebruiker.Id, Wijze = wijze, Toestel = Toestel.Van(aanmelder.Context.Request.Headers.UserAgent), BegonnenOp = nu, LaatstGezienOp = nu, BevestigdOp = nu,
        };
        var begonnen = await werkeenheid.UitvoerenAsync(async () =>
        {
            if (eis is not null && !await eis())
            {
                return false;
            }

            // Whoever signs in again in the same browser leaves no session behind.
            var vorige = Huidige?.Id ?? Guid.Empty;
            await TrekInAsync(s => s.Id == vorige, ct);

            // The log remembers; the table holds what may still matter.
            var oud = nu - Bewaartijd;
            await db.Sessies.Where(s => s.GebruikerId == gebruiker.Id && s.BegonnenOp < oud).ExecuteDeleteAsync(ct);
            db.Add(sessie);
            gebruiker.FoutePogingen = 0;
            logboek.Noteer(new(Logactie.Aanmelden, Soort, sessie.Id.ToString()) { Actor = gebruiker.Id, Codes = wijze });
            await db.SaveChangesAsync(ct);
            return true;
        }, ct);
        if (begonnen)
        {
            await GeefKoekjeAsync(gebruiker, sessie.Id);
        }

        return begonnen;
    }

    /// <summary>Gives the browser a cookie with the new stamp of the user, in the same session.</summary>
    public async Task VernieuwAsync(Gebruiker gebruiker)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        await GeefKoekjeAsync(gebruiker, Huidige?.Id ?? throw new InvalidOperationException("Nobody is signed in."));
    }

    /// <summary>Writes down, in the open transaction, that the user of this session proved again who he is, and how.</summary>
    /// <param name="wijze">How, when the session becomes stronger by it; null when it stays what it was.</param>
    /// <param name="ct">Cancels.</param>
    public async Task BevestigAsync(string? wijze, CancellationToken ct)
    {
        var sessie = await db.Sessies.SingleAsync(s => s.Id == Huidige!.Id, ct);
        (sessie.BevestigdOp, sessie.Wijze) = (klok.GetUtcNow(), wijze ?? sessie.Wijze);
        logboek.Noteer(new(Logactie.Aanmelden, Soort, sessie.Id.ToString()) { Codes = "bevestigd" });
        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(stempels.Vergeet);
    }

    /// <summary>Signs this browser out.</summary>
    public async Task EindigAsync(CancellationToken ct)
    {
        if (Huidige is { } huidige)
        {
            await werkeenheid.UitvoerenAsync(() => TrekInAsync(s => s.Id == huidige.Id, ct), ct);
        }

        await aanmelder.Context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Withdraws one session of a user, in the open transaction.</summary>
    public Task<int> TrekInAsync(Guid gebruiker, Guid sessie, CancellationToken ct) => TrekInAsync(s => s.Id == sessie && s.GebruikerId == gebruiker, ct);

    /// <summary>Withdraws all sessions of a user but the one of this request, in the open transaction.</summary>
    public Task<int> TrekAndereInAsync(Guid gebruiker, CancellationToken ct)
    {
        var behoud = Huidige?.Id ?? Guid.Empty;
        return TrekInAsync(s => s.GebruikerId == gebruiker && s.Id != behoud, ct);
    }

    /// <summary>The sessions of a user that hold, the last used first.</summary>
    public async Task<IReadOnlyList<Sessie>> VanAsync(Guid gebruiker, CancellationToken ct)
    {
        var (begonnen, gezien) = stempels.Grenzen;
        return await db.Sessies.AsNoTracking()
            .Where(s => s.GebruikerId == gebruiker && s.IngetrokkenOp == null && s.BegonnenOp > begonnen && s.LaatstGezienOp > gezien)
            .OrderByDescending(s => s.LaatstGezienOp).ToListAsync(ct);
    }

    private async Task<int> TrekInAsync(System.Linq.Expressions.Expression<Func<Sessie, bool>> welke, CancellationToken ct)
    {
        var sessies = await db.Sessies.Where(s => s.IngetrokkenOp == null).Where(welke).ToListAsync(ct);
        foreach (var sessie in sessies)
        {
            sessie.IngetrokkenOp = klok.GetUtcNow();
            logboek.Noteer(new(Logactie.Afmelden, Soort, sessie.Id.ToString()));
        }

        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(stempels.Vergeet);
        return sessies.Count;
    }

    private async Task GeefKoekjeAsync(Gebruiker gebruiker, Guid sessie)
    {
        var wie = await aanmelder.CreateUserPrincipalAsync(gebruiker);
        ((ClaimsIdentity)wie.Identity!).AddClaim(new(HttpGebruiker.Sessieclaim, sessie.ToString()));
        await aanmelder.Context.SignInAsync(IdentityConstants.ApplicationScheme, wie, new() { IsPersistent = false });
    }
}
