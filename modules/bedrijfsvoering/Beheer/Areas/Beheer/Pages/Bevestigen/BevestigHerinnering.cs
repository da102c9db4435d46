using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Bevestigen;

/// <summary>Tells regiobeheerders, and whoever confirms for the organisation itself, that rights must be confirmed: 30 and 7 days before they close.</summary>
/// <remarks>The key of a message follows from what it is about, so that doing this again, on this node or on another, makes nothing double.</remarks>
internal sealed class BevestigHerinnering(PlatformDbContext db, Toegangen toegangen, Werkeenheid werkeenheid, NpgsqlDataSource database, TimeProvider klok) : IModuleJob
{
    private static readonly int[] Dagen = [7, 30];

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var uiterst = vandaag.AddDays(Dagen[^1]);
        var organisaties = await db.Organisaties.AsNoTracking()
            .Where(o => o.BevestigdTot >= vandaag && o.BevestigdTot <= uiterst && (o.GeldigTot == null || o.GeldigTot >= vandaag)).ToListAsync(ct);
        if (organisaties.Count == 0)
        {
            return false;
        }

        // A node that finds another at work has nothing to do.
        await using var slot = await Databaseslot.ProbeerAsync(database, nameof(BevestigHerinnering), ct);
        if (slot is null)
        {
            return false;
        }

        var ids = await db.Gebruikers.Where(g => !g.Geblokkeerd).Select(g => g.Id).ToListAsync(ct);
        var berichten = new List<Bericht>();
        foreach (var organisatie in organisaties)
        {
            var dagen = Dagen.First(d => organisatie.BevestigdTot <= vandaag.AddDays(d));
            foreach (var id in ids)
            {
                berichten.AddRange(await MoetWetenAsync(id, organisatie, ct) ? [Bericht(id, organisatie, dagen)] : []);
            }
        }

        return await werkeenheid.UitvoerenAsync(() => BewaarNieuweAsync(berichten, ct), ct);
    }

    private async Task<bool> BewaarNieuweAsync(List<Bericht> berichten, CancellationToken ct)
    {
        var sleutels = berichten.Select(b => b.Id).ToList();
        var verstuurd = await db.Berichten.Where(b => sleutels.Contains(b.Id)).Select(b => b.Id).ToListAsync(ct);
        db.AddRange(berichten.Where(b => !verstuurd.Contains(b.Id)));
        await db.SaveChangesAsync(ct);
        return false;
    }

    private async Task<bool> MoetWetenAsync(Guid gebruiker, Organisatie organisatie, CancellationToken ct)
    {
        var bereik = await toegangen.BereikAsync(gebruiker, Rechten.RechtenBevestigen, ct);
        var wie = await toegangen.VanAsync(gebruiker, ct);
        return !bereik.IsNiets && (wie!.OrganisatieId == organisatie.Id || wie.Rollen.Any(r => r.Rol == Rollen.Regiobeheerder));
    }

    private Bericht Bericht(Guid gebruiker, Organisatie organisatie, int dagen) => new()
    {
        Id = new(SHA256.HashData(Encoding.UTF8.GetBytes($"{nameof(BevestigHerinnering)}/{gebruiker}/{organisatie.Id}/{Toegangswoorden.Code(organisatie.BevestigdTot)}/{dagen}")).AsSpan(0, 16)),
        GebruikerId = gebruiker,
        Tekst = $"De rechten van {organisatie.Naam} moeten uiterlijk {Toegangswoorden.Dag(organisatie.BevestigdTot)} bevestigd zijn. Daarna kunnen de mensen van deze organisatie niets meer openen.",
        Pad = $"/beheer/bevestigen/{organisatie.Id}",
        Op = klok.GetUtcNow(),
    };
}
