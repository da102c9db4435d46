using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Demo;

/// <summary>Fills an empty demo house: the figures of a past year, and a set of meldingen and cases of now about people who do not exist.</summary>
internal sealed class Casusdemo(CasussenDbContext db, Demohistorie historie, Demoheden heden, Regioprofiel profiel) : IDemovulling
{
    /// <inheritdoc />
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Meldingen.AnyAsync(ct) || await db.Casussen.AnyAsync(ct) || await db.Personen.AnyAsync(ct) || Demogegevens.Van(profiel) is not { } gegevens)
        {
            return;
        }

        await historie.VulAsync(gegevens, ct);
        db.ChangeTracker.Clear();
        await heden.VulAsync(ct);
    }
}
