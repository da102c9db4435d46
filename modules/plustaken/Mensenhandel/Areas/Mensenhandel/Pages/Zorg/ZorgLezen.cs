using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Zorg;

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Zorgrij(Slachtofferspoor Spoor, int Klaar, int Stappen);

/// <summary>One track, with what belongs to it.</summary>
/// <param name="Spoor">The track.</param>
/// <param name="Stappen">The procedures, in their order.</param>
/// <param name="Notities">What was written down, the last first.</param>
internal sealed record Zorgbeeld(Slachtofferspoor Spoor, IReadOnlyList<Procedurestap> Stappen, IReadOnlyList<Slachtoffernotitie> Notities);

/// <summary>Reads victim tracks for the screen.</summary>
internal sealed class ZorgLezen(MensenhandelDbContext db)
{
    /// <summary>One page of those that run, or that do not any more, the last begun first.</summary>
    public Task<Lijstblad<Zorgrij>> BladAsync(bool dicht, Lijstvraag vraag, CancellationToken ct) => Keyset.OpNummerAsync(
        db.Slachtoffersporen.AsNoTracking().Where(s => (s.AfgeslotenOp != null || s.IngetrokkenOp != null) == dicht), s => s.Volgnummer,
        q => q.Select(s => new Zorgrij(s, db.Stappen.Count(p => p.DossierId == s.Id && p.Stand == Stapstand.Klaar), db.Stappen.Count(p => p.DossierId == s.Id && p.Stand != Stapstand.Nvt))), r => r.Spoor.Volgnummer, new(vraag.Na, vraag.Voor), ct);

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Zorgbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var spoor = await db.Slachtoffersporen.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        var stappen = await db.Stappen.AsNoTracking().Where(s => s.DossierId == id).ToListAsync(ct);
        var notities = await db.Notities.AsNoTracking().Where(n => n.DossierId == id).OrderByDescending(n => n.Op).ThenByDescending(n => n.Id).ToListAsync(ct);
        return new(spoor, [.. stappen.OrderBy(s => s.Procedure)], notities);
    }
}
