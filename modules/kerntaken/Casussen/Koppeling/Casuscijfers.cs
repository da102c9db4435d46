using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;

namespace Zvh.Casussen.Koppeling;

/// <summary>Counts in the database itself: no row leaves it.</summary>
internal sealed class Casuscijfers(CasussenDbContext db) : ICasuscijfers
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Meldingtelling>> MeldingenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Meldingtelling>($"""
        select gemeente, thema, bron, count(*)::int as aantal from casussen.melding where ontvangen_op between {van} and {tot} group by gemeente, thema, bron order by 1, 2, 3
        """).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Casustelling>> CasussenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Casustelling>($"""
        select c.gemeente, c.thema, s.stap, count(distinct c.id)::int as aantal from casussen.casusstap s join casussen.casus c on c.id = s.dossier_id
        where s.van <= {tot} and coalesce(s.tot, {tot}) >= {van} group by c.gemeente, c.thema, s.stap order by 1, 2, 3
        """).ToListAsync(ct);
}
