using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Plannen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Koppeling;

/// <summary>Plans as other modules add to them; the filter of the context says what the user may see, <see cref="BijdrageLeveren"/> what may be added.</summary>
internal sealed class Onderwerpbijdragen(CasussenDbContext db, PlanLezen plannen, BijdrageLeveren leveren, IHuidigeGebruiker gebruiker, TimeProvider klok) : IOnderwerpbijdragen
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Bijdrageplek>> PlekkenAsync(Guid onderwerpId, CancellationToken ct)
    {
        if (!gebruiker.Mag(Rechten.BijdrageLeveren) || await db.Casussen.AsNoTracking().SingleOrDefaultAsync(c => c.Id == onderwerpId, ct) is not { IsOpen: true })
        {
            return [];
        }

        return [.. (await plannen.RijenAsync(onderwerpId, klok.Vandaag(), ct)).Select(p => new Bijdrageplek(p.Id, p.Titel))];
    }

    /// <inheritdoc />
    public async Task<Uitkomst> VoegToeAsync(Partnerbijdrage bijdrage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bijdrage);
        if ((await PlekkenAsync(bijdrage.OnderwerpId, ct)).All(p => p.PlanId != bijdrage.PlanId))
        {
            return Uitkomst.Geweigerd(nameof(bijdrage.PlanId), "In dit plan kunt u niets toevoegen. Kies een plan uit de lijst.");
        }

        return await leveren.VoerUitAsync(bijdrage.PlanId, new()
        {
            OrganisatieId = bijdrage.OrganisatieId, Gegeven = bijdrage.Gegeven, Tekst = bijdrage.Tekst, Grond = bijdrage.Grond, GrondOp = bijdrage.GrondOp, Doorgeven = Domein.Plannen.Doorgeven.BinnenCasus,
        }, ct);
    }
}
