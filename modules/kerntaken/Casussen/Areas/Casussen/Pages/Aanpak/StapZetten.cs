using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>Lets a case go on in the route of the region: from screening to triage, from triage to procesregie .</summary>
internal sealed class StapZetten(CasussenDbContext db, Casusboek boek, Casuskeuzes keuzes)
{
    /// <summary>Goes to a step, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(Guid casusId, string? naar, uint versie, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie, ct);
        if (!casus.Loopt || keuzes.Vervolgstappen(casus).All(s => s.Value != naar))
        {
            return Uitkomst.Geweigerd("Stap", "Deze stap kan nu niet. Kies een stap uit de lijst.");
        }

        var (nu, vandaag) = (await db.Casusstappen.SingleOrDefaultAsync(s => s.DossierId == casusId && s.Tot == null, ct), boek.Vandaag);
        if (nu is not null)
        {
            nu.Tot = vandaag;
            await db.SaveChangesAsync(ct);
        }

        db.Add(new Casusstap { DossierId = casusId, Stap = naar!, Van = vandaag });
        boek.Schrijf(casusId, Gebeurtenissoort.Fase, $"{keuzes.Stap(casus.Stap)} → {keuzes.Stap(naar!)}.");
        casus.Stap = naar!;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
