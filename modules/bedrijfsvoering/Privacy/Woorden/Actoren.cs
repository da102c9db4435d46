using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;

namespace Zvh.Privacy.Woorden;

/// <summary>Who an actor in the log is: the log keeps ids, the screen shows the account.</summary>
internal sealed class Actoren(PlatformDbContext db)
{
    private Dictionary<string, string> namen = new(StringComparer.Ordinal);

    /// <summary>Reads the accounts that these rows name.</summary>
    public async Task NeemAsync(IEnumerable<Logregel> regels, CancellationToken ct)
    {
        var ids = regels.SelectMany(r => r.Namens.Split(',').Append(r.Actor)).Distinct(StringComparer.Ordinal)
            .Select(i => Guid.TryParse(i, out var id) ? id : (Guid?)null).OfType<Guid>().ToList();
        await LeesAsync(db.Gebruikers.Where(g => ids.Contains(g.Id)), ct);
    }

    /// <summary>Reads all accounts, for an export.</summary>
    public Task NeemAlleAsync(CancellationToken ct) => LeesAsync(db.Gebruikers, ct);

    /// <summary>The id of an account; null when there is none with this name.</summary>
    public async Task<Guid?> ZoekAsync(string account, CancellationToken ct)
    {
        var naam = account.Trim().ToUpperInvariant();
        return await db.Gebruikers.Where(g => g.GenormaliseerdeNaam == naam).Select(g => (Guid?)g.Id).SingleOrDefaultAsync(ct);
    }

    /// <summary>What the screen shows of an account.</summary>
    public async Task<string?> NaamAsync(Guid id, CancellationToken ct) => await db.Gebruikers.Where(g => g.Id == id).Select(g => g.Weergavenaam).SingleOrDefaultAsync(ct);

    /// <summary>Who did it.</summary>
    public string Wie(Logregel regel) =>
        regel.Actor.Length == 0 ? regel.Herkomst == "huis" ? "Het huis zelf" : "Onbekend" : namen.GetValueOrDefault(regel.Actor, "Vervallen account");

    /// <summary>In whose place.</summary>
    public string Namens(Logregel regel) => string.Join(", ", regel.Namens.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(i => namen.GetValueOrDefault(i, "Vervallen account")));

    private async Task LeesAsync(IQueryable<Gebruiker> gebruikers, CancellationToken ct) =>
        namen = await gebruikers.Select(g => new { g.Id, g.Weergavenaam }).ToDictionaryAsync(g => g.Id.ToString(), g => g.Weergavenaam, StringComparer.Ordinal, ct);
}
