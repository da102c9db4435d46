using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Meldingen;

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

    /// <inheritdoc />
    public async Task<IReadOnlyList<Casustelling>> LopendAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Casustelling>($"""
        select c.gemeente, c.thema, '' as stap, count(*)::int as aantal from casussen.casus c
        where exists (select 1 from casussen.casusstap s where s.dossier_id = c.id and s.van <= {tot} and coalesce(s.tot, {tot}) >= {van}) group by c.gemeente, c.thema order by 1, 2
        """).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Besluittelling>> BesluitenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Besluittelling>($"""
        select gemeente, thema, case status when {nameof(Meldingstatus.Ontvangen)} then 'open' else lower(status) end as besluit, count(*)::int as aantal
        from casussen.melding where ontvangen_op between {van} and {tot} group by gemeente, thema, 3 order by 1, 2, 3
        """).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Persoontelling>> PersonenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Persoontelling>($"""
        select coalesce(m.gemeente, '') as gemeente, coalesce(m.thema, '') as thema, count(distinct p.persoon_id)::int as aantal
        from casussen.meldingpersoon p join casussen.melding m on m.id = p.dossier_id where m.ontvangen_op between {van} and {tot}
        group by grouping sets ((m.gemeente, m.thema), (m.gemeente), (m.thema), ()) order by 1, 2
        """).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Actietelling>> ActiesAsync(DateOnly van, DateOnly tot, CancellationToken ct)
    {
        var (begin, einde) = (van.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), tot.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return await db.Database.SqlQuery<Actietelling>($"""
            select c.gemeente, c.thema, count(*)::int as aantal from casussen.actie a join casussen.plan p on p.id = a.dossier_id join casussen.casus c on c.id = p.casus_id
            where a.stand = {nameof(Actiestand.Gereed)} and a.beantwoord_op >= {begin} and a.beantwoord_op < {einde} group by c.gemeente, c.thema order by 1, 2
            """).ToListAsync(ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Weektelling>> WekenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Weektelling>($"""
        select gemeente, thema, date_trunc('week', ontvangen_op)::date as week, count(*)::int as aantal from casussen.melding where ontvangen_op between {van} and {tot} group by 1, 2, 3 order by 1, 2, 3
        """).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Doorlooptijd>> DoorlooptijdenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Doorlooptijd>($"""
        select wat, coalesce(thema, '') as thema, count(*)::int as aantal, percentile_cont(0.5) within group (order by dagen) as mediaan, percentile_cont(0.9) within group (order by dagen) as negentig from (
          select 'besluit' as wat, thema, (besloten_op::date - ontvangen_op)::float8 as dagen from casussen.melding where besloten_op::date between {van} and {tot} and besloten_op::date >= ontvangen_op
          union all
          select 'casus', thema, (gesloten_op - geopend_op)::float8 from casussen.casus where gesloten_op between {van} and {tot}) d
        group by grouping sets ((wat), (wat, thema)) order by wat, grouping(thema) desc, thema
        """).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Knelpunttelling>> KnelpuntenAsync(DateOnly van, DateOnly tot, CancellationToken ct) => await db.Database.SqlQuery<Knelpunttelling>($"""
        select k.soort, c.gemeente, count(distinct c.id)::int as casussen, count(distinct c.id) filter (where k.opgelost_op is null or k.opgelost_op > {tot})::int as open
        from casussen.knelpunt k join casussen.casus c on c.id = k.dossier_id
        where k.sinds <= {tot} and (k.opgelost_op is null or k.opgelost_op >= {van}) group by k.soort, c.gemeente order by 1, 2
        """).ToListAsync(ct);
}
