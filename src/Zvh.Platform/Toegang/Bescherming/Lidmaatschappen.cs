using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>Makes users members of a protected record for a while, and ends that (Wgs 1.8 lid 5; B1.22). Whether the user of the request may do so, is for the page.</summary>
public sealed class Lidmaatschappen(PlatformDbContext db, TimeProvider klok)
{
    /// <summary>The end of a membership of which no end is known yet.</summary>
    public static readonly DateTimeOffset Onbepaald = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes users members, in the open transaction. Who is one already in this capacity stays one, at least as long.</summary>
    /// <param name="soort">The kind of record, <c>module.noun</c>.</param>
    /// <param name="objectId">Key of the record.</param>
    /// <param name="gebruikers">Who.</param>
    /// <param name="hoedanigheid">In which capacity.</param>
    /// <param name="van">From then on (UTC).</param>
    /// <param name="tot">Until then (UTC), exclusive.</param>
    /// <param name="ct">Stops.</param>
    public async Task GeefAsync(string soort, Guid objectId, IReadOnlyCollection<Guid> gebruikers, string hoedanigheid, DateTimeOffset van, DateTimeOffset tot, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gebruikers);
        var bestaand = await db.Lidmaatschappen
            .Where(l => l.Soort == soort && l.ObjectId == objectId && l.Hoedanigheid == hoedanigheid && gebruikers.Contains(l.GebruikerId) && l.Van <= van && l.Tot >= van).ToListAsync(ct);
        foreach (var lid in bestaand.Where(l => l.Tot < tot))
        {
            lid.Tot = tot;
        }

        db.AddRange(gebruikers.Distinct().Except(bestaand.Select(l => l.GebruikerId))
            .Select(g => new Lidmaatschap { Soort = soort, ObjectId = objectId, GebruikerId = g, Hoedanigheid = hoedanigheid, Van = van, Tot = tot }));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Ends memberships now, in the open transaction.</summary>
    /// <param name="soort">The kind of record.</param>
    /// <param name="objectId">Key of the record.</param>
    /// <param name="gebruiker">Whose; null for everybody's.</param>
    /// <param name="hoedanigheid">In which capacity; null for every one but an access in an emergency.</param>
    /// <param name="ct">Stops.</param>
    public async Task BeeindigAsync(string soort, Guid objectId, Guid? gebruiker, string? hoedanigheid, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var lopend = await db.Lidmaatschappen.Where(l => l.Soort == soort && l.ObjectId == objectId && l.Tot > nu
            && (gebruiker == null || l.GebruikerId == gebruiker) && (hoedanigheid == null ? l.Hoedanigheid != Lidmaatschap.Nood : l.Hoedanigheid == hoedanigheid)).ToListAsync(ct);
        lopend.ForEach(l => l.Tot = l.Van > nu ? l.Van : nu);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Who is a member now, in whatever capacity.</summary>
    public async Task<IReadOnlyList<Guid>> LedenAsync(string soort, Guid objectId, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return await db.Lidmaatschappen.Where(l => l.Soort == soort && l.ObjectId == objectId && l.Van <= nu && l.Tot > nu).Select(l => l.GebruikerId).Distinct().ToListAsync(ct);
    }
}
