using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Makes calendar files of sittings: name of the tafel, time and place, nothing about people .</summary>
internal sealed class Agendabestanden(TafelsDbContext db, Zittingtijd tijd, TimeProvider klok)
{
    /// <summary>The media type of such a file.</summary>
    public const string Type = "text/calendar";

    private const int Terug = 30;

    /// <summary>The sittings that the user may see: those of the last month and all to come.</summary>
    public Task<string> MijnAsync(CancellationToken ct) => SchrijfAsync(db.Zittingen, ct);

    /// <summary>One sitting.</summary>
    public Task<string> VanAsync(Guid zittingId, CancellationToken ct) => SchrijfAsync(db.Zittingen.Where(z => z.Id == zittingId), ct);

    private async Task<string> SchrijfAsync(IQueryable<Zitting> zittingen, CancellationToken ct)
    {
        var vanaf = klok.Vandaag().AddDays(-Terug);
        var rijen = await (from z in zittingen.AsNoTracking()
                           where z.Dag >= vanaf
                           join t in db.Tafels on z.TafelId equals t.Id
                           orderby z.Dag, z.Begin
                           select new { z, t.Naam }).ToListAsync(ct);
        return Agendabestand.Schrijf(rijen.Select(r => tijd.Moment(r.z, r.Naam)), tijd.NuUtc);
    }
}
