using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Reads checks, and the houses that can be asked.</summary>
internal sealed class ChecksLezen(KnooppuntDbContext db, PlatformDbContext platform, TimeProvider klok)
{
    private const int Meeste = 200;

    /// <summary>What this house asked, the last first.</summary>
    public Task<List<Bekendheidscheck>> GevraagdAsync(CancellationToken ct) => db.Checks.AsNoTracking().OrderByDescending(c => c.Op).ThenBy(c => c.Id).Take(Meeste).ToListAsync(ct);

    /// <summary>What other houses asked about somebody who is known here: what waits for a decision first. That others asked about strangers stays in the log.</summary>
    public Task<List<Ontvangencheck>> OntvangenAsync(CancellationToken ct) => db.OntvangenChecks.AsNoTracking().Where(c => c.CasusId != null)
        .OrderBy(c => c.Stand == Ontvangenstand.OverdrachtGevraagd ? 0 : 1).ThenByDescending(c => c.Op).ThenBy(c => c.Id).Take(Meeste).ToListAsync(ct);

    /// <summary>One of this house; the guard of the page saw that the user may.</summary>
    public Task<Bekendheidscheck> EenAsync(Guid id, CancellationToken ct) => db.Checks.AsNoTracking().SingleAsync(c => c.Id == id, ct);

    /// <summary>One of another house; the guard of the page saw that the user may.</summary>
    public Task<Ontvangencheck> OntvangenAsync(Guid id, CancellationToken ct) => db.OntvangenChecks.AsNoTracking().SingleAsync(c => c.Id == id, ct);

    /// <summary>All connected houses.</summary>
    public async Task<IReadOnlyDictionary<Guid, VerbondenHuis>> HuizenAsync(CancellationToken ct) => await platform.VerbondenHuizen.AsNoTracking().ToDictionaryAsync(h => h.Id, ct);

    /// <summary>The houses that can be asked today, by name.</summary>
    public async Task<IReadOnlyList<SelectListItem>> KeuzesAsync(CancellationToken ct) =>
        [.. (await HuizenAsync(ct)).Values.Where(h => h.IsOpen(klok.Vandaag())).OrderBy(h => h.Naam, StringComparer.Ordinal).Select(h => new SelectListItem($"{h.Naam}{(h.Soort is Huissoort.Riec ? " (RIEC)" : "")}", h.Id.ToString()))];
}
