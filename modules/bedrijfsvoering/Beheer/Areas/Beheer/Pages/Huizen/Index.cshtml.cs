using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Huizen;

/// <summary>The houses with which this one talks, and the key that they need of it.</summary>
[VereistRecht(Rechten.HuisLezen)]
internal sealed class IndexModel(PlatformDbContext db, Huissleutels sleutels, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    public IReadOnlyList<VerbondenHuis> Huizen { get; private set; } = [];

    public string Sleutel { get; private set; } = "";

    public string Afdruk => Huissleutels.Leesbaar(Huissleutels.Afdruk(Convert.FromBase64String(Sleutel)));

    public bool MagWijzigen => gebruiker.Mag(Rechten.HuisWijzigen);

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct) => (Huizen, Sleutel) = (await db.VerbondenHuizen.AsNoTracking().OrderBy(h => h.Naam).ThenBy(h => h.Id).ToListAsync(ct), await sleutels.PubliekAsync(ct));
}
