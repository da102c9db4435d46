using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Koppeling;

/// <summary>Makes users members of a melding or case that the user of the request sees.</summary>
internal sealed class Onderwerptoegang(CasussenDbContext db, Lidmaatschappen lidmaatschappen) : IOnderwerptoegang
{
    /// <inheritdoc />
    public async Task GeefAsync(Guid id, IReadOnlyCollection<Guid> gebruikers, string hoedanigheid, DateTimeOffset van, DateTimeOffset tot, CancellationToken ct)
    {
        if (await db.Meldingen.AnyAsync(m => m.Id == id, ct))
        {
            await lidmaatschappen.GeefAsync("casussen.melding", id, gebruikers, hoedanigheid, van, tot, ct);
        }
    }
}
