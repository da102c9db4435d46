using System.Security.Claims;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Privacy.Woorden;
using Zvh.Ui;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Says on every page that an access in an emergency is open, with a button to end it.</summary>
internal sealed class Noodbanner(OpenNoodtoegangen noodtoegangen, IHuidigeGebruiker huidige, IDossiersoorten dossiers, Lognamen namen, TimeProvider klok) : IBannerbron
{
    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<Melding>> BannersAsync(ClaimsPrincipal gebruiker, CancellationToken annuleer)
    {
        if (huidige.Bevoegdheid?.Id is not { } ik)
        {
            return [];
        }

        var nu = klok.GetUtcNow();
        var open = (await noodtoegangen.VanAsync(ik, annuleer)).Where(n => n.Tot > nu);
        return [.. open.Select(n => new Melding(MeldingSoort.Fout, $"U hebt noodtoegang tot een dossier ({namen.Soort(n.Soort)}) tot {n.Tot.ToLocalTime():H:mm} uur. Alles wat u ermee doet, wordt vastgelegd en daarna beoordeeld.")
        {
            Naar = dossiers.Adres(n.Soort, n.ObjectId) is { } adres ? new("Naar het dossier", adres) : null,
            Actie = new("Nu beëindigen", $"/privacy/noodtoegang/{n.Id}/beeindigen"),
        })];
    }
}
