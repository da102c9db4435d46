using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;

namespace Zvh.Financien.Profiel.Laden;

/// <summary>Loads balance items and money of the state as the documents state them: unchanged, breaks included (finance.md §1.4 findings 15 to 19).</summary>
internal static class Balansladen
{
    /// <summary>Adds the balance items that are missing.</summary>
    public static async Task BalanspostenAsync(FinancienDbContext db, IReadOnlyList<Balanspostgegevens> gegevens, DateTimeOffset nu, CancellationToken ct)
    {
        var bekend = await db.Balansposten.Select(b => b.Nummer).ToListAsync(ct);
        db.AddRange(gegevens.Where(g => !bekend.Contains(g.Nummer, StringComparer.Ordinal)).Select(g => Maak(g, nu)));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adds the money of the state of the years that are missing.</summary>
    public static async Task RijksbijdragenAsync(
        FinancienDbContext db, IReadOnlyList<Rijksbijdragegegevens> gegevens, IReadOnlyDictionary<string, Geldstroom> stromen, CancellationToken ct)
    {
        var posten = await db.Balansposten.ToDictionaryAsync(b => b.Nummer, b => b.Id, StringComparer.Ordinal, ct);
        var bekend = (await db.Rijksbijdragen.Select(r => new { r.Code, r.Jaar }).ToListAsync(ct)).Select(r => (r.Code, r.Jaar)).ToHashSet();
        db.AddRange(gegevens.Where(g => !bekend.Contains((g.Code, g.Jaar))).Select(g => new Rijksbijdrage
        {
            Code = g.Code,
            Jaar = g.Jaar,
            Naam = stromen[g.Code].Naam,
            Toegezegd = Bedrag(g.Toegezegd),
            Ontvangen = Bedrag(g.Ontvangen),
            Gebruikt = new(g.Gebruikt),
            Toegevoegd = new(g.Toegevoegd),
            Teruggegeven = new(g.Teruggegeven),
            BalanspostId = g.Balanspost is { } nummer ? posten[nummer] : null,
            UitBron = true,
            Toelichting = g.Toelichting,
        }));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The item with its years and mutations, as the document states them.</summary>
    internal static Balanspost Maak(Balanspostgegevens gegevens, DateTimeOffset nu) => new()
    {
        Nummer = gegevens.Nummer,
        Naam = gegevens.Naam,
        Soortaanduiding = gegevens.Soortaanduiding,
        Toelichting = gegevens.Toelichting,
        Type = gegevens.Type,
        TypeReden = gegevens.Type is null ? null : "Overgenomen uit het regioprofiel",
        TypeDoor = gegevens.Type is null ? null : FinancienLader.Door,
        TypeOp = gegevens.Type is null ? null : nu,
        Jaren = [.. gegevens.Jaren.Select(j => new Balansjaar { Jaar = j.Jaar, Beginstand = new(j.Beginstand), VermeldeEindstand = new(j.Eindstand) })],
        Mutaties = [.. gegevens.Jaren.SelectMany(j => Mutaties(j, nu))],
    };

    private static IEnumerable<Balansmutatie> Mutaties(Balansjaargegevens jaar, DateTimeOffset nu) =>
        new[]
        {
            (Soort: MutatieSoort.Vermeerdering, Bedrag: jaar.Vermeerdering),
            (Soort: MutatieSoort.Onttrekking, Bedrag: jaar.Onttrekking),
            (Soort: MutatieSoort.OnttrekkingKred, Bedrag: jaar.OnttrekkingKred),
        }
        .Where(m => m.Bedrag != 0)
        .Select(m => new Balansmutatie
        {
            Jaar = jaar.Jaar,
            Soort = m.Soort,
            Bedrag = new(m.Bedrag),
            Omschrijving = "Zoals vermeld in het document",
            UitBron = true,
            Door = FinancienLader.Door,
            Op = nu,
        });

    private static Bedrag? Bedrag(decimal? waarde) => waarde is { } bedrag ? new Bedrag(bedrag) : null;
}
