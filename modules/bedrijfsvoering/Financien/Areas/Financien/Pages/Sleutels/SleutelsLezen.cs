using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Regio;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>A key in the list.</summary>
internal sealed record Sleutelrij(Sleutel Sleutel, Sleutelversie? Nu, IReadOnlyList<string> Stromen);

/// <summary>A name with its code, for a link.</summary>
internal sealed record Stroomlink(Guid Id, string Code, string Naam);

/// <summary>A stored distribution that was made with a key.</summary>
internal sealed record Verdelinglink(int Jaar, string Stroomcode, string Omschrijving, Bedrag Totaal);

/// <summary>A key with everything around it.</summary>
internal sealed record Sleuteldossier(
    Sleutel Sleutel, IReadOnlyList<Stroomlink> Stromen, IReadOnlyList<Verdelinglink> Verdelingen, IReadOnlyDictionary<Sleutelversie, Aandeelkolom> Aandelen);

/// <summary>The share of each participant by a version, in percent; or why it cannot be given.</summary>
internal sealed record Aandeelkolom(IReadOnlyDictionary<string, Breuk> Procent, IReadOnlyList<string> Redenen);

/// <summary>Reads the keys of the house.</summary>
internal sealed class SleutelsLezen(FinancienDbContext db, Referentielezer referenties, Regioprofiel profiel, TimeProvider klok)
{
    /// <summary>All keys with the streams that use them.</summary>
    public async Task<IReadOnlyList<Sleutelrij>> AlleAsync(CancellationToken ct)
    {
        var stromen = (await db.Geldstromen.Where(g => g.SleutelId != null).Select(g => new { g.SleutelId, g.Naam }).ToListAsync(ct)).ToLookup(g => g.SleutelId, g => g.Naam);
        var sleutels = await db.Sleutels.AsNoTracking().OrderBy(s => s.Code).ToListAsync(ct);
        var vandaag = DateOnly.FromDateTime(klok.GetLocalNow().Date);
        return [.. sleutels.Select(s => new Sleutelrij(s, s.Definitie.Versies.FirstOrDefault(v => v.GeldtOp(vandaag)), [.. stromen[s.Id]]))];
    }

    /// <summary>One key; null when it does not exist.</summary>
    public async Task<Sleuteldossier?> LeesAsync(string code, CancellationToken ct)
    {
        if (await db.Sleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, ct) is not { } sleutel)
        {
            return null;
        }

        var stromen = await db.Geldstromen.Where(g => g.SleutelId == sleutel.Id).OrderBy(g => g.Naam).Select(g => new Stroomlink(g.Id, g.Code, g.Naam)).ToListAsync(ct);
        var verdelingen = await (from verdeling in db.Verdelingen
                                 join stroom in db.Geldstromen on verdeling.GeldstroomId equals stroom.Id
                                 where !verdeling.Vervangen && verdeling.Sleutelversie.StartsWith(sleutel.Definitie.Naam + ", vanaf ")
                                 orderby verdeling.Jaar, verdeling.Omschrijving
                                 select new Verdelinglink(verdeling.Jaar, stroom.Code, verdeling.Omschrijving, verdeling.Totaal)).ToListAsync(ct);
        var toepassen = await referenties.LeesAsync(profiel, ct);
        return new(sleutel, stromen, verdelingen, sleutel.Definitie.Versies.ToDictionary(v => v, v => Aandelen(toepassen, sleutel.Definitie, v)));
    }

    // Fixed amounts make a share depend on the total; then there is no percentage to show.
    private static Aandeelkolom Aandelen(SleutelToepassen toepassen, Verdeelsleutel sleutel, Sleutelversie versie)
    {
        var jaar = versie.GeldigVan.Month > 7 ? versie.GeldigVan.Year + 1 : versie.GeldigVan.Year;
        if (versie.Onderdelen.Any(o => o.Maatstafsoort == Maatstafsoort.VastBedrag) || !ReferenceEquals(sleutel.VersieVoorJaar(jaar), versie))
        {
            return new(new Dictionary<string, Breuk>(StringComparer.Ordinal), []);
        }

        var opdracht = toepassen.Voor(sleutel, jaar, new Bedrag(100));
        var resultaat = opdracht.Gelukt ? Verdeler.Verdeel(opdracht.Waarde) : Uitkomst<Verdeelresultaat>.Geweigerd(opdracht.Fouten);
        return resultaat.Gelukt
            ? new(resultaat.Waarde.Rijen.ToDictionary(r => r.Naam, r => r.Exact, StringComparer.Ordinal), [])
            : new(new Dictionary<string, Breuk>(StringComparer.Ordinal), [.. resultaat.Fouten.Select(f => f.Melding)]);
    }
}
