using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Makes and uses up one-time links. The secret is 256 bits, stands only in the link, and its hash in the table.</summary>
public sealed class Links(PlatformDbContext db, ILogboek logboek, IHuidigeGebruiker gebruiker, IOptions<Aanmeldopties> opties, TimeProvider klok)
{
    /// <summary>The path under which links live.</summary>
    public const string Pad = "/link/";

    private const string Tabel = "platform.eenmalige_link";

    /// <summary>Makes a link, in the open transaction; older ones for the same user work no longer.</summary>
    /// <param name="soort">What it is for.</param>
    /// <param name="voor">The user; null for the first admin.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The path with the secret, to be shown once.</returns>
    public async Task<string> MaakAsync(Linksoort soort, Guid? voor, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        foreach (var oude in await db.EenmaligeLinks.Where(l => voor != null && l.GebruikerId == voor && l.GebruiktOp == null && l.Tot > nu).ToListAsync(ct))
        {
            oude.GebruiktOp = nu;
        }

        var (geheim, hash) = Linkgeheim.Nieuw();
        db.Add(new EenmaligeLink { Soort = soort, GebruikerId = voor, Hash = hash, Door = gebruiker.Naam, Tot = nu.AddHours(opties.Value.LinkUren) });
        await db.SaveChangesAsync(ct);
        return Pad + geheim;
    }

    /// <summary>Finds the link of a secret that can still be used. What is refused is written in the log.</summary>
    /// <returns>The link; null when it is unknown, used or expired.</returns>
    public async Task<EenmaligeLink?> ZoekAsync(string? geheim, CancellationToken ct)
    {
        var hash = Linkgeheim.Hash(geheim);
        var link = hash is null ? null : await db.EenmaligeLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash, ct);
        var reden = link is null ? "onbekend" : link.GebruiktOp is not null ? "gebruikt" : link.Tot <= klok.GetUtcNow() ? "verlopen" : null;
        if (reden is null)
        {
            return link;
        }

        await WeigerAsync(link, reden, ct);
        return null;
    }

    /// <summary>Uses a link up, in the open transaction.</summary>
    /// <returns>Whether it could still be used.</returns>
    public async Task<bool> VerbruikAsync(EenmaligeLink link, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(link);
        var nu = klok.GetUtcNow();
        logboek.Noteer(new(Logactie.Aanmelden, Tabel, link.Id.ToString()) { Actor = link.GebruikerId, Codes = $"{link.Soort}" });
        return await db.EenmaligeLinks.Where(l => l.Id == link.Id && l.GebruiktOp == null && l.Tot > nu)
            .ExecuteUpdateAsync(z => z.SetProperty(l => l.GebruiktOp, nu), ct) == 1;
    }

    private Task WeigerAsync(EenmaligeLink? link, string reden, CancellationToken ct) => logboek.SchrijfAsync(
        new(Logactie.Aanmelden, Tabel, link?.Id.ToString() ?? "") { Uitkomst = Loguitkomst.Geweigerd, Actor = link?.GebruikerId, Codes = reden }, ct);
}
