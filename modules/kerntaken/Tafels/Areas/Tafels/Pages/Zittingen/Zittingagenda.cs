using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Agenda;
using Zvh.Platform.Data;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Sittings for a calendar: name of the tafel, time and place, nothing about people .</summary>
internal sealed class Zittingagenda(TafelsDbContext db, Zittingtijd tijd, TimeProvider klok) : IAgendabron
{
    private const int Terug = 30;

    /// <inheritdoc />
    public Task<IReadOnlyList<Agendamoment>> LeesAsync(CancellationToken ct)
    {
        var vanaf = klok.Vandaag().AddDays(-Terug);
        return MomentenAsync(db.Zittingen.Where(z => z.Dag >= vanaf), ct);
    }

    /// <summary>The calendar file of one sitting.</summary>
    public async Task<string> BestandAsync(Guid zittingId, CancellationToken ct) => Agendabestand.Schrijf(await MomentenAsync(db.Zittingen.Where(z => z.Id == zittingId), ct), tijd.NuUtc);

    private async Task<IReadOnlyList<Agendamoment>> MomentenAsync(IQueryable<Zitting> zittingen, CancellationToken ct)
    {
        var rijen = await (from z in zittingen.AsNoTracking()
                           join t in db.Tafels on z.TafelId equals t.Id
                           orderby z.Dag, z.Begin
                           select new { z, t.Naam }).ToListAsync(ct);
        return [.. rijen.Select(r => tijd.Moment(r.z, r.Naam))];
    }
}
