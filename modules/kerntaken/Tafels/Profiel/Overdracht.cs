using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Profiel;

/// <summary>Loads the tafels of the profile at the first start of a house.</summary>
internal sealed class Tafellader(TafelsDbContext db) : IProfiellader
{
    /// <inheritdoc />
    public async Task LaadAsync(Regioprofiel profiel, CancellationToken ct)
    {
        var bekend = await db.Tafels.Select(t => t.Code).ToListAsync(ct);
        db.AddRange(Tafelbestand.Van(profiel).Where(t => !bekend.Contains(t.Code, StringComparer.Ordinal)).Select(t => t.Maak()));
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Writes <c>tafels.json</c> as it holds now; a tafel that ended is left out.</summary>
internal sealed class Tafelschrijver(TafelsDbContext db, Regioprofiel profiel) : IProfielschrijver
{
    /// <inheritdoc />
    public string Module => TafelsModule.Id;

    /// <inheritdoc />
    public async IAsyncEnumerable<Profielstuk> SchrijfAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var plaats = Tafelbestand.Van(profiel).Index().ToDictionary(t => t.Item.Code, t => t.Index, StringComparer.Ordinal);
        var tafels = await db.Tafels.AsNoTracking().Include(t => t.Deelnemers).Where(t => t.Tot == null).ToListAsync(ct);
        if (tafels.Count > 0 || plaats.Count > 0)
        {
            var bestand = new Tafelbestand([.. tafels.OrderBy(t => plaats.GetValueOrDefault(t.Code, int.MaxValue)).ThenBy(t => t.Code, StringComparer.Ordinal).Select(Tafelgegevens.Van)]);
            yield return new(Tafelbestand.Bestand, JsonSerializer.SerializeToUtf8Bytes(bestand, StrikteJson.Opties));
        }
    }
}

/// <summary>Brings the tafels in line with an imported profile: new ones are added, changed ones changed; what the profile does not name stays.</summary>
internal sealed class Tafeltoepasser(TafelsDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IProfieltoepasser
{
    /// <inheritdoc />
    public string Module => TafelsModule.Id;

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> BekijkAsync(Regioprofiel nieuw, CancellationToken ct)
    {
        var genoemd = Tafelbestand.Van(nieuw).Select(t => t.Code).ToList();
        return [.. (await db.Tafels.Where(t => t.Tot == null && !genoemd.Contains(t.Code)).OrderBy(t => t.Naam).Select(t => t.Naam).ToListAsync(ct)).Select(n => $"Tafel “{n}” staat niet in het profiel en blijft.")];
    }

    /// <inheritdoc />
    public async Task PasToeAsync(Regioprofiel nieuw, string reden, CancellationToken ct)
    {
        var bestaand = await db.Tafels.Include(t => t.Deelnemers).ToDictionaryAsync(t => t.Code, StringComparer.Ordinal, ct);
        foreach (var gegevens in Tafelbestand.Van(nieuw))
        {
            if (!bestaand.TryGetValue(gegevens.Code, out var tafel))
            {
                db.Add(gegevens.Maak());
                continue;
            }

            if (JsonSerializer.Serialize(Tafelgegevens.Van(tafel)) == JsonSerializer.Serialize(gegevens))
            {
                continue;
            }

            Neem(tafel, gegevens.Maak());
            db.Add(new Tafelwijziging { TafelId = tafel.Id, Wat = "Ingelezen uit een configuratie", Waarom = reden, Door = gebruiker.Naam, Op = klok.GetUtcNow() });
        }

        await db.SaveChangesAsync(ct);
    }

    private void Neem(Tafel tafel, Tafel bron)
    {
        (tafel.Naam, tafel.Doel, tafel.Eigenaar, tafel.Voorzitter, tafel.Grondslag, tafel.Themas) = (bron.Naam, bron.Doel, bron.Eigenaar, bron.Voorzitter, bron.Grondslag, bron.Themas);
        (tafel.Ritme, tafel.Weekdagen, tafel.Elke, tafel.Rang, tafel.Begin, tafel.Duur, tafel.Sluiting, tafel.Bron) = (bron.Ritme, bron.Weekdagen, bron.Elke, bron.Rang, bron.Begin, bron.Duur, bron.Sluiting, bron.Bron);
        tafel.Tot = null;
        db.RemoveRange(tafel.Deelnemers);
        tafel.Deelnemers.Clear();
        db.AddRange(bron.Deelnemers.Select(d => new Tafeldeelnemer { TafelId = tafel.Id, Volgorde = d.Volgorde, Naam = d.Naam, Regel = d.Regel, Gemeente = d.Gemeente }));
    }
}
