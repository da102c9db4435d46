using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads the keys of a profile and ties them to their streams.</summary>
internal static class Sleutelladen
{
    /// <summary>Adds the keys that are missing; a stream without a key gets the one of the profile.</summary>
    public static async Task LaadAsync(
        FinancienDbContext db, Financiengegevens financien, IReadOnlyDictionary<string, Geldstroom> stromen, DateTimeOffset nu, CancellationToken ct)
    {
        var sleutels = await db.Sleutels.ToDictionaryAsync(s => s.Code, StringComparer.Ordinal, ct);
        foreach (var definitie in financien.Verdeelsleutels.Where(s => !sleutels.ContainsKey(s.Code)))
        {
            var sleutel = new Sleutel
            {
                Code = definitie.Code,
                Definitie = definitie,
                GewijzigdDoor = FinancienLader.Door,
                GewijzigdOp = nu,
                Reden = "Overgenomen uit het regioprofiel",
            };
            sleutels.Add(sleutel.Code, sleutel);
            db.Add(sleutel);
            foreach (var stroom in financien.Geldstromen.Where(g => g.Sleutel == sleutel.Code).Select(g => stromen[g.Code]))
            {
                stroom.SleutelId ??= sleutel.Id;
            }
        }

        await db.SaveChangesAsync(ct);
    }
}
