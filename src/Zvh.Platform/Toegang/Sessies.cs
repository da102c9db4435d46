using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Toegang;

/// <summary>A session that holds now, with what every request asks about it.</summary>
/// <param name="Id">Key.</param>
/// <param name="GebruikerId">The user.</param>
/// <param name="Stempel">The stamp of the user; the cookie must carry the same.</param>
/// <param name="MoetWachtwoordKiezen">Whether the password came from an admin.</param>
/// <param name="Wijze">How the user signed in.</param>
/// <param name="LaatstGezienOp">Last used (UTC), to the minute.</param>
/// <param name="BevestigdOp">When the user last proved who he is (UTC).</param>
public sealed record Sessiestand(
    Guid Id, Guid GebruikerId, string Stempel, bool MoetWachtwoordKiezen, string Wijze, DateTimeOffset LaatstGezienOp, DateTimeOffset BevestigdOp);

/// <summary>The sessions that hold, in a copy of at most one second old: a house has tens of users, and every request asks.</summary>
public sealed class Sessiestempels : IDisposable
{
    private readonly NpgsqlDataSource database;
    private readonly TimeProvider klok;
    private readonly Aanmeldopties opties;
    private readonly Toegangen toegangen;
    private readonly KorteKopie<FrozenDictionary<Guid, Sessiestand>> kopie;

    /// <summary>Makes the copy; the database is not touched yet.</summary>
    public Sessiestempels(NpgsqlDataSource database, TimeProvider klok, IOptions<Aanmeldopties> opties, Toegangen toegangen)
    {
        ArgumentNullException.ThrowIfNull(opties);
        (this.database, this.klok, this.opties, this.toegangen) = (database, klok, opties.Value, toegangen);
        kopie = new(LeesAsync, klok);
    }

    /// <summary>Forgets the copy and that of the access, so that a change of a user holds at once on this node.</summary>
    public void Vergeet()
    {
        kopie.Vergeet();
        toegangen.Vergeet();
    }

    /// <inheritdoc />
    public void Dispose() => kopie.Dispose();

    /// <summary>What began or was used before these instants (UTC) holds no longer.</summary>
    internal (DateTimeOffset Begonnen, DateTimeOffset Gezien) Grenzen => (klok.GetUtcNow() - opties.Langst, klok.GetUtcNow() - opties.Rust);

    internal async ValueTask<Sessiestand?> VanAsync(Guid sessie, CancellationToken ct) => (await kopie.NeemAsync(ct)).GetValueOrDefault(sessie);

    /// <summary>Remembers that a session is in use; at most once a minute, and not in the log: it says nothing that a request does not.</summary>
    internal async Task ZieAsync(Sessiestand sessie, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (nu - sessie.LaatstGezienOp < TimeSpan.FromMinutes(1))
        {
            return;
        }

        await using var opdracht = database.CreateCommand(
            "update platform.sessie set laatst_gezien_op = $1 where id = $2 and laatst_gezien_op < $1 - interval '1 minute'");
        opdracht.Parameters.Add(new() { Value = nu });
        opdracht.Parameters.Add(new() { Value = sessie.Id });
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private async Task<FrozenDictionary<Guid, Sessiestand>> LeesAsync(CancellationToken ct)
    {
        await using var vraag = database.CreateCommand("""
            select s.id, g.id, g.beveiligingsstempel, g.moet_wachtwoord_kiezen, s.wijze, s.laatst_gezien_op, s.bevestigd_op
            from platform.sessie s join platform.gebruiker g on g.id = s.gebruiker_id
            where s.ingetrokken_op is null and not g.geblokkeerd and s.begonnen_op > $1 and s.laatst_gezien_op > $2
            """);
        vraag.Parameters.Add(new() { Value = Grenzen.Begonnen });
        vraag.Parameters.Add(new() { Value = Grenzen.Gezien });
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var sessies = new Dictionary<Guid, Sessiestand>();
        while (await lezer.ReadAsync(ct))
        {
            sessies[lezer.GetGuid(0)] = new(
                lezer.GetGuid(0), lezer.GetGuid(1), lezer.GetString(2), lezer.GetBoolean(3), lezer.GetString(4),
                lezer.GetFieldValue<DateTimeOffset>(5), lezer.GetFieldValue<DateTimeOffset>(6));
        }

        return sessies.ToFrozenDictionary();
    }
}

/// <summary>Ends a session that was withdrawn or expired, and one whose user was blocked or has another password or other rights.</summary>
internal sealed class Sessiebewaker(Sessiestempels stempels, IOptions<IdentityOptions> opties) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var sessie = await StandAsync(context);
        if (sessie is null)
        {
            // Whoever signed in or was changed on another node a moment ago may not be in the copy yet.
            stempels.Vergeet();
            sessie = await StandAsync(context);
        }

        if (sessie is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        context.HttpContext.Features.Set(sessie);
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<VanzelfAttribute>() is null)
        {
            await stempels.ZieAsync(sessie, context.HttpContext.RequestAborted);
        }
    }

    private async Task<Sessiestand?> StandAsync(CookieValidatePrincipalContext context) =>
        Guid.TryParse(context.Principal?.FindFirstValue(HttpGebruiker.Sessieclaim), out var id)
        && await stempels.VanAsync(id, context.HttpContext.RequestAborted) is { } sessie
        && sessie.GebruikerId.ToString() == context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier)
        && sessie.Stempel == context.Principal?.FindFirstValue(opties.Value.ClaimsIdentity.SecurityStampClaimType)
            ? sessie : null;
}
