using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Koppeling;

/// <summary>The persons, meldingen and plans of a case, and the persons of a melding.</summary>
internal sealed class Casusverwanten(CasussenDbContext db) : IVerwantenbron
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Verwant>> VanAsync(string soort, Guid id, CancellationToken ct) => soort switch
    {
        // Past the filter: whoever asks is no member yet.
        "casussen.casus" => await db.Database.SqlQuery<Verwant>($"""
            select 'casussen.persoon' as soort, persoon_id as id from casussen.casuspersoon where dossier_id = {id}
            union select 'casussen.melding', melding_id from casussen.casusmelding where dossier_id = {id}
            union select 'casussen.plan', id from casussen.plan where casus_id = {id}
            """).ToListAsync(ct),
        "casussen.melding" => await db.Database.SqlQuery<Verwant>($"select 'casussen.persoon' as soort, persoon_id as id from casussen.meldingpersoon where dossier_id = {id}").ToListAsync(ct),
        _ => [],
    };
}
