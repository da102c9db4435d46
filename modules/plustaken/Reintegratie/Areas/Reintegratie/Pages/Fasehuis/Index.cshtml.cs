using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Terugkeren;

namespace Zvh.Reintegratie.Fasehuis;

/// <summary>A row of the Fasehuis; says nothing about a person.</summary>
internal sealed record Fasehuisrij(Guid TerugkeerId, string Nummer, Fasehuisaanvraag Aanvraag);

/// <summary>The places of the Fasehuis, the waiting list and what still has to be decided. No names.</summary>
[VereistRecht(Rechten.TerugkeerWijzigen)]
internal sealed class IndexModel(ReintegratieDbContext db, Fasehuisregels regels, TimeProvider klok) : PageModel
{
    private IReadOnlyList<Fasehuisrij> rijen = [];

    public int Plekken => regels.Plekken;

    /// <summary>How many places are taken today.</summary>
    public int Bezet => rijen.Count(r => r.Aanvraag is { Stand: Fasehuisstand.Geplaatst } a && a.Van <= klok.Vandaag() && klok.Vandaag() <= a.Tot);

    /// <summary>Those in one state: who has a place by its last day, who waits by when that began.</summary>
    public IReadOnlyList<Fasehuisrij> In(Fasehuisstand stand) =>
        [.. rijen.Where(r => r.Aanvraag.Stand == stand).OrderBy(r => r.Aanvraag.Tot).ThenBy(r => r.Aanvraag.BeslistOp ?? r.Aanvraag.Op)];

    public async Task OnGetAsync(CancellationToken ct) => rijen = await db.Fasehuisaanvragen.AsNoTracking()
        .Where(a => a.Stand == Fasehuisstand.Gevraagd || a.Stand == Fasehuisstand.Wacht || a.Stand == Fasehuisstand.Geplaatst)
        .Join(db.Terugkeren, a => a.DossierId, t => t.Id, (a, t) => new Fasehuisrij(t.Id, t.Nummer, a)).ToListAsync(ct);
}
