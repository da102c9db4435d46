using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Cijfers;

/// <summary>Reach in a year.</summary>
/// <param name="Gemeld">Returns that were reported.</param>
/// <param name="Vrij">Of whom left detention in the year: what the sources call meldingen .</param>
/// <param name="Gesproken">Of whom were spoken to and offered help: what the sources call cases .</param>
/// <param name="Lokaal">Weighed as local.</param>
/// <param name="Huis">Weighed for the house.</param>
/// <param name="Inrichting">Weighed for the institution.</param>
/// <param name="Fasehuis">For whom a place in the Fasehuis is asked.</param>
internal sealed record Bereikcijfers(int Gemeld, int Vrij, int Gesproken, int Lokaal, int Huis, int Inrichting, int Fasehuis);

/// <summary>Counts returns for whoever may see figures, not the returns: past the filter, and without a word about anybody.</summary>
internal sealed class CijfersLezen(ReintegratieDbContext db, TimeProvider klok)
{
    /// <summary>The year, on the clock of the house.</summary>
    public async Task<Bereikcijfers> JaarAsync(int jaar, CancellationToken ct)
    {
        var (van, tot) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
        var (begin, einde) = (klok.Begin(jaar), klok.Begin(jaar + 1));
        return (await db.Database.SqlQuery<Bereikcijfers>($"""
            select count(*) filter (where op >= {begin} and op < {einde})::int as gemeld,
                   count(*) filter (where vrij between {van} and {tot})::int as vrij,
                   count(*) filter (where exists (select 1 from reintegratie.celbezoek b where b.dossier_id = t.id and b.hulp_aangeboden and b.op between {van} and {tot}))::int as gesproken,
                   count(*) filter (where regie = {nameof(Regieplek.Lokaal)} and gewogen_op >= {begin} and gewogen_op < {einde})::int as lokaal,
                   count(*) filter (where regie = {nameof(Regieplek.Huis)} and gewogen_op >= {begin} and gewogen_op < {einde})::int as huis,
                   count(*) filter (where regie = {nameof(Regieplek.Inrichting)} and gewogen_op >= {begin} and gewogen_op < {einde})::int as inrichting,
                   count(*) filter (where fasehuis and op >= {begin} and op < {einde})::int as fasehuis
            from reintegratie.terugkeer t
            """).ToListAsync(ct)).Single();
    }
}
