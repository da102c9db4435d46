using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Modules;

namespace Zvh.Casussen.Personen;

/// <summary>A melding about a person, as the page of the person shows it.</summary>
internal sealed record Persoonmelding(Guid Id, string Nummer, string Thema, DateOnly OntvangenOp, Meldingstatus Status);

/// <summary>Reads a person for the screen.</summary>
internal sealed class PersoonLezen(CasussenDbContext db, ModuleCatalogus catalogus)
{
    /// <summary>The person; the guard of the page saw that the user may.</summary>
    public Task<Persoon> LeesAsync(Guid id, CancellationToken ct) => db.Personen.AsNoTracking().SingleAsync(p => p.Id == id, ct);

    /// <summary>Who has the BSN that this person had; null when there is none that the user may see, or when the two were merged.</summary>
    public async Task<Persoon?> NummerBijAsync(Persoon persoon, CancellationToken ct) =>
        persoon.NummerBijId is { } ander ? await db.Personen.AsNoTracking().SingleOrDefaultAsync(p => p.Id == ander && p.SamengevoegdMetId == null && p.Bsn != null, ct) : null;

    /// <summary>The meldingen about the person that the user may see, the last one first.</summary>
    public async Task<IReadOnlyList<Persoonmelding>> MeldingenAsync(Guid id, CancellationToken ct)
    {
        var rijen = await db.Meldingen.AsNoTracking().Where(m => db.Meldingpersonen.Any(p => p.DossierId == m.Id && p.PersoonId == id))
            .OrderByDescending(m => m.OntvangenOp).ThenByDescending(m => m.Id)
            .Select(m => new Persoonmelding(m.Id, m.Nummer, m.Thema, m.OntvangenOp, m.Status)).ToListAsync(ct);
        return [.. rijen.Select(r => r with { Thema = catalogus.Thematitel(r.Thema) })];
    }

    /// <summary>Who was taken up in this person, the last one first.</summary>
    public async Task<IReadOnlyList<Samenvoeging>> SamenvoegingenAsync(Guid id, CancellationToken ct) =>
        await db.Samenvoegingen.AsNoTracking().Where(s => s.DossierId == id).OrderByDescending(s => s.Op).ToListAsync(ct);
}
