using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>Reminds a partner of a request whose last day is near, once.</summary>
internal sealed class VerzoekherinnerJob(KnooppuntDbContext db, Werkeenheid werkeenheid, Partners partners, TimeProvider klok) : IModuleJob
{
    /// <summary>So many days before the last one.</summary>
    public const int Vooraf = 3;

    private const int PerKeer = 50;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.Vandaag().AddDays(Vooraf);
        return await db.Verzoeken.AnyAsync(v => v.HerinnerdOp == null && v.Uiterlijk <= grens && v.Stand == Verzoekstand.Open, ct)
            && await werkeenheid.UitvoerenAsync(() => HerinnerAsync(grens, ct), ct);
    }

    private async Task<bool> HerinnerAsync(DateOnly grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes requests that the other does not hold.
        var verzoeken = await db.Verzoeken.FromSql($"""
            select *, xmin from knooppunt.informatieverzoek where herinnerd_op is null and uiterlijk <= {grens} and stand = {nameof(Verzoekstand.Open)}
            order by uiterlijk limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        foreach (var verzoek in verzoeken)
        {
            verzoek.HerinnerdOp = klok.Vandaag();
            await partners.HerinnerAsync(verzoek.OrganisatieId, VerzoekDoen.Van(verzoek, $"Een informatieverzoek wacht op uw antwoord, uiterlijk op {Knooppuntwoorden.Dag(verzoek.Uiterlijk)}."), ct);
        }

        await db.SaveChangesAsync(ct);
        return verzoeken.Count == PerKeer;
    }
}
