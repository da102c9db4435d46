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
            .Where(l => l.Soort == soort && l.ObjectId == objectId && l.Hoedanigheid == hoedanigheid && l.Via == null && gebruikers.Contains(l.GebruikerId) && l.Van <= van && l.Tot >= van).ToListAsync(ct);
        foreach (var lid in bestaand.Where(l => l.Tot < tot))
        {
            lid.Tot = tot;
        }

        db.AddRange(gebruikers.Distinct().Except(bestaand.Select(l => l.GebruikerId))
            .Select(g => new Lidmaatschap { Soort = soort, ObjectId = objectId, GebruikerId = g, Hoedanigheid = hoedanigheid, Van = van, Tot = tot }));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Ends a membership that came by itself, in the open transaction.</summary>
    /// <param name="soort">The kind of record.</param>
    /// <param name="objectId">Key of the record.</param>
    /// <param name="gebruiker">Whose.</param>
    /// <param name="hoedanigheid">In which capacity.</param>
    /// <param name="ct">Stops.</param>
    public async Task BeeindigAsync(string soort, Guid objectId, Guid gebruiker, string hoedanigheid, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var lopend = await db.Lidmaatschappen.Where(l => l.Soort == soort && l.ObjectId == objectId && l.GebruikerId == gebruiker && l.Hoedanigheid == hoedanigheid && l.Via == null && l.Tot > nu).ToListAsync(ct);
        lopend.ForEach(l => l.Tot = l.Van > nu ? l.Van : nu);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Makes these the only memberships that come through a record, in the open transaction: what is missing begins now, what is too much ends now.</summary>
    /// <param name="via">The record through which they come.</param>
    /// <param name="gewenst">Who must be a member of what.</param>
    /// <param name="ct">Stops.</param>
    public async Task StelAsync(Guid via, IReadOnlyCollection<Lidplaats> gewenst, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var lopend = await db.Lidmaatschappen.Where(l => l.Via == via && l.Tot > nu).ToListAsync(ct);
        var open = gewenst.ToHashSet();
        foreach (var lid in lopend.Where(l => !open.Remove(new(l.Soort, l.ObjectId, l.GebruikerId, l.Hoedanigheid))))
        {
            lid.Tot = nu;
        }

        db.AddRange(open.Select(p => new Lidmaatschap { Soort = p.Soort, ObjectId = p.ObjectId, GebruikerId = p.GebruikerId, Hoedanigheid = p.Hoedanigheid, Via = via, Van = nu, Tot = Onbepaald }));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Who is a member now, in whatever capacity.</summary>
    public async Task<IReadOnlyList<Guid>> LedenAsync(string soort, Guid objectId, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        return await db.Lidmaatschappen.Where(l => l.Soort == soort && l.ObjectId == objectId && l.Van <= nu && l.Tot > nu).Select(l => l.GebruikerId).Distinct().ToListAsync(ct);
    }
}

/// <summary>Somebody who must be a member of a record.</summary>
/// <param name="Soort">The kind of record, <c>module.noun</c>.</param>
/// <param name="ObjectId">Key of the record.</param>
/// <param name="GebruikerId">Who.</param>
/// <param name="Hoedanigheid">In which capacity.</param>
public sealed record Lidplaats(string Soort, Guid ObjectId, Guid GebruikerId, string Hoedanigheid);
