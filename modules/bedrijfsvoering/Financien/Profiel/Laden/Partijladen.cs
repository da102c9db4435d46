using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Partijen;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads the parties of a profile.</summary>
internal static class Partijladen
{
    /// <summary>Adds the parties that are missing.</summary>
    /// <returns>All parties, by code.</returns>
    public static async Task<Dictionary<string, Partij>> LaadAsync(FinancienDbContext db, IReadOnlyList<Partijgegevens> gegevens, CancellationToken ct)
    {
        var partijen = await db.Partijen.ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, ct);
        foreach (var partij in gegevens.Where(g => !partijen.ContainsKey(g.Code)).Select(Maak))
        {
            partijen.Add(partij.Code, partij);
            db.Add(partij);
        }

        await db.SaveChangesAsync(ct);
        return partijen;
    }

    private static Partij Maak(Partijgegevens gegevens) => new()
    {
        Code = gegevens.Code,
        Naam = gegevens.Naam,
        Soort = gegevens.Soort,
        Gemeentecode = gegevens.Gemeentecode,
        KvkNummer = gegevens.KvkNummer,
        Oin = gegevens.Oin,
        BtwNummer = gegevens.BtwNummer,
        Iban = gegevens.Iban,
        Straat = gegevens.Straat,
        Postcode = gegevens.Postcode,
        Plaats = gegevens.Plaats,
        Factuurmail = gegevens.Factuurmail,
        Factureert = gegevens.Factureert,
    };
}
