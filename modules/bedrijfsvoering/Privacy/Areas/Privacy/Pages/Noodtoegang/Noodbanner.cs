using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Privacy.Woorden;
using Zvh.Ui;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Says on every page that an access in an emergency is open, with a button to end it.</summary>
internal sealed class Noodbanner(PlatformDbContext db, IHuidigeGebruiker huidige, IDossiersoorten dossiers, Lognamen namen, TimeProvider klok) : IBannerbron
{
    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<Melding>> BannersAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer)
    {
        if (huidige.Bevoegdheid?.Id is not { } ik)
        {
            return [];
        }

        var nu = klok.GetUtcNow();
        var open = await db.Noodtoegangen.Where(n => n.GebruikerId == ik && n.Tot > nu).OrderBy(n => n.Tot).Select(n => new { n.Id, n.Soort, n.ObjectId, n.Tot }).ToListAsync(annuleer);
        return [.. open.Select(n => new Melding(MeldingSoort.Fout, $"U hebt noodtoegang tot een dossier ({namen.Soort(n.Soort)}) tot {n.Tot.ToLocalTime():H:mm} uur. Alles wat u ermee doet, wordt vastgelegd en daarna beoordeeld.")
        {
            Naar = dossiers.Adres(n.Soort, n.ObjectId) is { } adres ? new("Naar het dossier", adres) : null,
            Actie = new("Nu beëindigen", $"/privacy/noodtoegang/{n.Id}/beeindigen"),
        })];
    }
}
