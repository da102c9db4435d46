using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Toegangsbeheer;

/// <summary>What every change of access has in common: one at a time, nobody locks the house out, what must stay apart stays apart, in force at once, written down.</summary>
internal sealed class Rechtenwijziging(
    PlatformDbContext db, Buitensluiting buitensluiting, Rolscheiding scheiding, Sessiestempels stempels, Werkeenheid werkeenheid, ILogboek logboek)
{
    private const string Soort = "platform.gebruiker";

    private IReadOnlyList<string> alVanNiemand = [];
    private IReadOnlyList<Rolbotsing> alBotsend = [];

    /// <summary>Waits until nobody else changes access: two admins who take a role from each other must not both succeed.</summary>
    public async Task BeginAsync(CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("lock table platform.gebruiker_rol in share row exclusive mode", ct);
        alBotsend = await scheiding.BotsingenAsync(ct);
        alVanNiemand = await buitensluiting.VanNiemandAsync(Rechten.Sleutels, ct);
    }

    /// <summary>Saves, and refuses what would leave nobody who can manage users or rights, or give somebody what must stay apart. Holds at once on this node, within a second on others.</summary>
    /// <param name="veld">The field of a refusal.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> BewaarAsync(string veld, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        if ((await buitensluiting.VanNiemandAsync(Rechten.Sleutels, ct)).Except(alVanNiemand, StringComparer.Ordinal).Any())
        {
            return Uitkomst.Geweigerd(veld, "Dit kan niet: hierna is er niemand meer die gebruikers en rechten kan beheren. Geef eerst iemand anders die rechten.");
        }

        // What clashed already, because a module came on, is shown with the user and closed meanwhile.
        if ((await scheiding.BotsingenAsync(ct)).Except(alBotsend).FirstOrDefault() is { } botsing)
        {
            return Uitkomst.Geweigerd(veld, $"Dit kan niet: hierna heeft iemand rollen die niet samengaan. {botsing.Reden} Neem eerst de andere rol af, of geef deze rol voor een ander thema.");
        }

        GeldtMeteen();
        return Uitkomst.Ok();
    }

    /// <summary>Makes a change hold at once on this node when it is committed.</summary>
    public void GeldtMeteen() => werkeenheid.NaCommit(stempels.Vergeet);

    /// <summary>Writes down whose rights changed, in the same transaction.</summary>
    /// <param name="gebruiker">The user.</param>
    /// <param name="codes">Ids, names of permissions and dates only.</param>
    public void Noteer(Guid gebruiker, string codes) => logboek.Noteer(new(Logactie.Rechten, Soort, gebruiker.ToString()) { Codes = codes });

    /// <summary>Writes down that something other than one user changed rights.</summary>
    /// <param name="soort">The kind of object, <c>platform.noun</c>.</param>
    /// <param name="id">Key of the object; empty when it has none.</param>
    /// <param name="codes">Ids, names of permissions and dates only.</param>
    public void Noteer(string soort, string id, string codes) => logboek.Noteer(new(Logactie.Rechten, soort, id) { Codes = codes });
}
