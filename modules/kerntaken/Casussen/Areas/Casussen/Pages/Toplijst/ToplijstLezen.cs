using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Toplijst;

/// <summary>A place on the list.</summary>
internal sealed record Toprij(Topplaats Plaats, string Nummer, string Thema, string Gemeente, Casusfase Fase, int? Ave);

/// <summary>Reads the list of the heaviest cases for the screen.</summary>
internal sealed class ToplijstLezen(CasussenDbContext db)
{
    /// <summary>What stands on the list and the user may see; what must be looked at first comes first.</summary>
    public async Task<IReadOnlyList<Toprij>> RijenAsync(CancellationToken ct) =>
        await (from plaats in db.Topplaatsen.AsNoTracking()
               where plaats.Tot == null
               join casus in db.Casussen.AsNoTracking() on plaats.DossierId equals casus.Id
               orderby plaats.HerzienOp, plaats.Id
               select new Toprij(plaats, casus.Nummer, casus.Thema, casus.Gemeente, casus.Fase, casus.Ave)).ToListAsync(ct);
}
