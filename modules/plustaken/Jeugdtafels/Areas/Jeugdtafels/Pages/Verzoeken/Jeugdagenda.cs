using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Agenda;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Talks for a calendar: name of the table, time and place, nothing about whom.</summary>
internal sealed class Jeugdagenda(JeugdtafelsDbContext db, Jeugdkeuzes keuzes, TimeProvider klok) : IAgendabron
{
    private const int Terug = 30;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Agendamoment>> LeesAsync(CancellationToken ct)
    {
        var vanaf = klok.GetUtcNow().AddDays(-Terug);
        var rijen = await db.Verzoeken.AsNoTracking().Where(v => v.Begin >= vanaf).OrderBy(v => v.Begin).Select(v => new { v.Id, v.Tafel, v.Plaats, Begin = v.Begin!.Value, v.Stand }).ToListAsync(ct);
        return [.. rijen.Select(r => new Agendamoment(r.Id, keuzes.Tafel(r.Tafel), r.Plaats, r.Begin, r.Begin.AddMinutes(Tafelregel.Van(r.Tafel).Duur), 0, r.Stand is Jeugdstand.Ingetrokken))];
    }
}
