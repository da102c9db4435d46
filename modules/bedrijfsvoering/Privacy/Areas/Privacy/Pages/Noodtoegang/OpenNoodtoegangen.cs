using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Data;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>An access in an emergency that may still run; look at its end before showing it.</summary>
/// <param name="Id">Key.</param>
/// <param name="GebruikerId">Whose it is.</param>
/// <param name="Soort">The kind of record.</param>
/// <param name="ObjectId">Key of the record.</param>
/// <param name="Tot">Until when (UTC).</param>
internal sealed record OpenNoodtoegang(Guid Id, Guid GebruikerId, string Soort, Guid ObjectId, DateTimeOffset Tot);

/// <summary>What is open now, in a copy of at most one second old: every page asks for it, and there are seldom any.</summary>
internal sealed class OpenNoodtoegangen : IDisposable
{
    private readonly KorteKopie<List<OpenNoodtoegang>> kopie;

    /// <summary>Makes the copy; the database is not touched yet.</summary>
    public OpenNoodtoegangen(IServiceScopeFactory scopes, TimeProvider klok) => kopie = new(ct => LeesAsync(scopes, klok, ct), klok);

    /// <summary>Those of a user, whichever ends first at the front.</summary>
    public async ValueTask<IEnumerable<OpenNoodtoegang>> VanAsync(Guid gebruiker, CancellationToken ct) => (await kopie.NeemAsync(ct)).Where(n => n.GebruikerId == gebruiker);

    /// <summary>Forgets the copy once a change is committed, so that the next page on this node shows it.</summary>
    public void VergeetNa(Werkeenheid werkeenheid) => werkeenheid.NaCommit(kopie.Vergeet);

    /// <inheritdoc />
    public void Dispose() => kopie.Dispose();

    private static async Task<List<OpenNoodtoegang>> LeesAsync(IServiceScopeFactory scopes, TimeProvider klok, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var nu = klok.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Noodtoegangen.Where(n => n.Tot > nu).OrderBy(n => n.Tot)
            .Select(n => new OpenNoodtoegang(n.Id, n.GebruikerId, n.Soort, n.ObjectId, n.Tot)).ToListAsync(ct);
    }
}
