using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Zorg;

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Zorgrij(Slachtofferspoor Spoor, int Klaar, int Stappen);

/// <summary>A page of the list.</summary>
internal sealed record Zorgblad(IReadOnlyList<Zorgrij> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>One track, with what belongs to it.</summary>
/// <param name="Spoor">The track.</param>
/// <param name="Stappen">The procedures, in their order.</param>
/// <param name="Notities">What was written down, the last first.</param>
internal sealed record Zorgbeeld(Slachtofferspoor Spoor, IReadOnlyList<Procedurestap> Stappen, IReadOnlyList<Slachtoffernotitie> Notities);

/// <summary>Reads victim tracks for the screen.</summary>
internal sealed class ZorgLezen(MensenhandelDbContext db)
{
    private const int PerBlad = 50;

    /// <summary>One page, the last begun first.</summary>
    public async Task<Zorgblad> BladAsync(Lijstvraag vraag, CancellationToken ct)
    {
        var alle = db.Slachtoffersporen.AsNoTracking();
        var terug = vraag.Voor is not null;
        int? vanaf = int.TryParse(vraag.Voor ?? vraag.Na, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
        var gelezen = await Keyset.Na(alle, s => s.Volgnummer, vanaf, terug ? Guid.AllBitsSet : Guid.Empty, af: !terug).Take(PerBlad + 1)
            .Select(s => new Zorgrij(s, db.Stappen.Count(p => p.DossierId == s.Id && p.Stand == Stapstand.Klaar), db.Stappen.Count(p => p.DossierId == s.Id && p.Stand != Stapstand.Nvt))).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, r => r.Spoor.Volgnummer.ToString(CultureInfo.InvariantCulture));
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public async Task<Zorgbeeld> LeesAsync(Guid id, CancellationToken ct)
    {
        var spoor = await db.Slachtoffersporen.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        var stappen = await db.Stappen.AsNoTracking().Where(s => s.DossierId == id).ToListAsync(ct);
        var notities = await db.Notities.AsNoTracking().Where(n => n.DossierId == id).OrderByDescending(n => n.Op).ThenByDescending(n => n.Id).ToListAsync(ct);
        return new(spoor, [.. stappen.OrderBy(s => s.Procedure)], notities);
    }
}
