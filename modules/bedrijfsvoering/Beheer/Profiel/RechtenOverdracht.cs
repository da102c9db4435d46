using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Profiel;

/// <summary>Loads <c>rechten.json</c> at the first start of a house, when nobody can have changed anything yet.</summary>
internal sealed class RechtenLader(PlatformDbContext db, TimeProvider klok) : IProfiellader
{
    private const string Door = "profiel";

    /// <inheritdoc />
    public async Task LaadAsync(Regioprofiel profiel, CancellationToken ct)
    {
        // A deviation that an admin took back must not return with the next module: later the import says what holds.
        if (await db.Gebruikers.AnyAsync(ct) || await db.Rolrechten.AnyAsync(ct))
        {
            return;
        }

        db.AddRange(Rechtenbestand.Lees(profiel).Select(a => new Rolrecht { Rol = a.Rol, Recht = a.Recht, Bereik = a.Bereik, Reden = a.Reden, Door = Door, Op = klok.GetUtcNow() }));
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Writes <c>rechten.json</c> as it holds now.</summary>
internal sealed class RechtenSchrijver(PlatformDbContext db, Regioprofiel profiel) : IProfielschrijver
{
    /// <inheritdoc />
    public string Module => BeheerModule.Id;

    /// <inheritdoc />
    public async IAsyncEnumerable<Profielstuk> SchrijfAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var afwijkingen = await db.Rolrechten.AsNoTracking().Select(r => new Rechtafwijking(r.Rol, r.Recht, r.Bereik, r.Reden)).ToListAsync(ct);
        if (afwijkingen.Count > 0 || profiel.Map.Heeft(Rechtenbestand.Bestandsnaam))
        {
            yield return new(Rechtenbestand.Bestandsnaam, JsonSerializer.SerializeToUtf8Bytes(new Rechtenbestand { Afwijkingen = afwijkingen }.Geordend(), StrikteJson.Opties));
        }
    }
}

/// <summary>Brings the deviations in line with an imported profile: what the file does not hold follows the manifest again.</summary>
internal sealed class RechtenToepasser(PlatformDbContext db, Rechtenwijziging rechten, IHuidigeGebruiker gebruiker, TimeProvider klok) : IProfieltoepasser
{
    /// <inheritdoc />
    public string Module => BeheerModule.Id;

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> BekijkAsync(Regioprofiel nieuw, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <inheritdoc />
    public async Task PasToeAsync(Regioprofiel nieuw, string reden, CancellationToken ct)
    {
        var wordt = Rechtenbestand.Lees(nieuw).ToDictionary(a => (a.Rol, a.Recht));
        var was = await db.Rolrechten.ToDictionaryAsync(r => (r.Rol, r.Recht), ct);
        foreach (var (sleutel, rij) in was.Where(r => !wordt.TryGetValue(r.Key, out var a) || (a.Bereik, a.Reden) != (r.Value.Bereik, r.Value.Reden)))
        {
            db.Remove(rij);
            rechten.Noteer("platform.rolrecht", "", $"rol:{sleutel.Rol} recht:{sleutel.Recht} was:{rij.Bereik} ingelezen");
        }

        await db.SaveChangesAsync(ct);
        foreach (var nu in wordt.Values.Where(a => !was.TryGetValue((a.Rol, a.Recht), out var rij) || (a.Bereik, a.Reden) != (rij.Bereik, rij.Reden)))
        {
            db.Add(new Rolrecht { Rol = nu.Rol, Recht = nu.Recht, Bereik = nu.Bereik, Reden = nu.Reden, Door = gebruiker.Naam, Op = klok.GetUtcNow() });
            rechten.Noteer("platform.rolrecht", "", $"rol:{nu.Rol} recht:{nu.Recht} wordt:{nu.Bereik} ingelezen");
        }
    }
}
