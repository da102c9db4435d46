using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads the streams of a profile with their participants and planned effort.</summary>
internal static class Stroomladen
{
    /// <summary>Adds the streams that are missing.</summary>
    /// <returns>All streams, by code.</returns>
    public static async Task<Dictionary<string, Geldstroom>> LaadAsync(
        FinancienDbContext db, IReadOnlyList<Geldstroomgegevens> gegevens, IReadOnlyDictionary<string, Partij> partijen, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.ToDictionaryAsync(g => g.Code, StringComparer.Ordinal, ct);
        foreach (var nieuw in gegevens.Where(g => !stromen.ContainsKey(g.Code)))
        {
            var stroom = Maak(nieuw, partijen);
            stromen.Add(stroom.Code, stroom);
            db.Add(stroom);
            db.AddRange(Plannen(nieuw, stroom.Id));
        }

        await db.SaveChangesAsync(ct);
        return stromen;
    }

    private static Geldstroom Maak(Geldstroomgegevens gegevens, IReadOnlyDictionary<string, Partij> partijen) => new()
    {
        Code = gegevens.Code,
        Naam = gegevens.Naam,
        Omschrijving = gegevens.Omschrijving,
        Grondslag = gegevens.Grondslag,
        FactureerderId = gegevens.Factureerder is { } factureerder ? partijen[factureerder].Id : null,
        BetalerId = gegevens.Betaler is { } betaler ? partijen[betaler].Id : null,
        BtwCategorie = gegevens.BtwRegime,
        BtwReden = gegevens.BtwReden,
        Taakveld = gegevens.Taakveld,
        Termijnen = gegevens.Termijnen,
        Bron = gegevens.Bron,
        Toelichting = gegevens.Toelichting,
        Opdracht = gegevens.Opdracht,
        TeVragen = new(gegevens.TeVragen, StringComparer.Ordinal),
        Deelnemers = [.. gegevens.Deelnemers.Select((code, i) => new GeldstroomDeelnemer { PartijId = partijen[code].Id, Volgorde = i + 1 })],
    };

    private static IEnumerable<Inzetplan> Plannen(Geldstroomgegevens gegevens, Guid stroom) => gegevens.Fte.Select(f => new Inzetplan
    {
        GeldstroomId = stroom,
        Functie = f.Functie ?? Functies.Onbekend,
        Jaar = gegevens.FteJaar!.Value,
        Fte = f.Fte,
    });
}
