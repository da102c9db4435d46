using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Personen;

namespace Zvh.Casussen.Koppeling;

/// <summary>Who is known in running cases. Shielded cases and persons are never found.</summary>
internal sealed class Bekenden(CasussenDbContext db) : IBekenden
{
    private static readonly string[] Voorbij = [nameof(Casusfase.Afgeschermd), nameof(Casusfase.Vernietigd)];

    /// <inheritdoc />
    public async Task<Bekende?> ZoekAsync(Identiteit wie, IReadOnlyCollection<string> themas, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wie);
        var naam = Naamvorm.Van(wie.Achternaam);

        // Two indexes, one for each way of finding; the filter of the context is not asked, because no user of this house asks.
        return (await db.Database.SqlQuery<Bekende>($"""
            select c.id as "CasusId", c.nummer, c.thema
            from casussen.persoon p join casussen.casuspersoon l on l.persoon_id = p.id join casussen.casus c on c.id = l.dossier_id
            where p.samengevoegd_met_id is null and not p.afgeschermd and c.thema = any ({themas.ToArray()}) and c.fase <> all ({Voorbij})
              and (p.bsn = {wie.Bsn} or (p.geboortedatum = {wie.Geboortedatum} and {naam} in (casussen.naamvorm(p.achternaam), casussen.naamvorm(p.geboortenaam))))
            order by c.geopend_op desc, c.id limit 1
            """).ToListAsync(ct)).SingleOrDefault();
    }

    /// <inheritdoc />
    public async Task<Identiteit?> VanAsync(Guid persoonId, CancellationToken ct) =>
        await db.Personen.AsNoTracking().SingleOrDefaultAsync(p => p.Id == persoonId, ct) is { } persoon ? new(persoon.Bsn, persoon.Achternaam, persoon.Geboortedatum) : null;
}
