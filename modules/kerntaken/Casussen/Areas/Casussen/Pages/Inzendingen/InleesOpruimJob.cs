using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Casussen.Inzendingen;

/// <summary>Throws away a file with meldingen a day after it was read: what counts by then waits for intake, the rest nobody wanted.</summary>
internal sealed class InleesOpruimJob(CasussenDbContext db, BestandInlezen inlezen, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    /// <summary>How long a file stays.</summary>
    public static readonly TimeSpan Wachttijd = TimeSpan.FromDays(1);

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow() - Wachttijd;
        if (await db.Inleesbestanden.Where(b => b.Op < grens).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(ct) is not { } id)
        {
            return false;
        }

        return await werkeenheid.UitvoerenAsync(async () =>
        {
            await inlezen.GooiWegAsync(id, ct);
            return true;
        }, ct);
    }
}
