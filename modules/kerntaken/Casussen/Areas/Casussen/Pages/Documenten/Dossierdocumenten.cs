using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Documenten.Bijlagen;

namespace Zvh.Casussen.Documenten;

/// <summary>Destroys the documents of meldingen and cases when their data about people go (B1.16, B1.17).</summary>
internal sealed class Dossierdocumenten(CasussenDbContext db, Documentkast<Meldingdocument> meldingen, Documentkast<Casusdocument> casussen, Documentkast<Plandocument> plannen)
{
    /// <summary>Destroys those of meldingen, in the open transaction.</summary>
    public Task VernietigMeldingenAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => meldingen.VernietigAsync(ids, ct);

    /// <summary>Destroys those of a case, its meldingen and its plans, in the open transaction.</summary>
    public async Task VernietigCasusAsync(Guid casusId, CancellationToken ct)
    {
        await casussen.VernietigAsync([casusId], ct);
        await plannen.VernietigAsync(await db.Plannen.Where(p => p.CasusId == casusId).Select(p => p.Id).ToListAsync(ct), ct);
        await meldingen.VernietigAsync(await db.Casusmeldingen.Where(m => m.DossierId == casusId).Select(m => m.MeldingId).ToListAsync(ct), ct);
    }
}
