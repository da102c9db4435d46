using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;
using Zvh.Financien.Domein.Geldstromen;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>A budget with the version that is looked at, its tree and what does not add up.</summary>
/// <param name="Begroting">The budget with its versions, oldest first; only the versions that are compared hold posts.</param>
/// <param name="Stroomcode">Code of the stream.</param>
/// <param name="Stroomnaam">Name of the stream.</param>
/// <param name="Versie">The version.</param>
/// <param name="Boom">Its tree.</param>
/// <param name="Realisaties">What was booked and is expected.</param>
/// <param name="Bevindingen">What does not add up.</param>
internal sealed record Begrotingdossier(
    Begroting Begroting, string Stroomcode, string Stroomnaam, BegrotingVersie Versie, Begrotingsboom Boom,
    IReadOnlyList<Realisatie> Realisaties, IReadOnlyList<Bevinding> Bevindingen)
{
    /// <summary>The address of the budget and the pages under it.</summary>
    public string Pad => $"/financien/begrotingen/{Begroting.Jaar}/{Stroomcode}";

    /// <summary>Whether the version that is looked at may be edited.</summary>
    public bool IsBewerkbaar => Versie.VastgelegdOp is null && Begroting.AfgeslotenOp is null;
}

/// <summary>Reads budgets in three queries, whatever is asked of them.</summary>
internal sealed class Begrotinglezer(FinancienDbContext db)
{
    /// <summary>Reads a budget; null when there is none, or not this version.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="stroom">Code of the stream.</param>
    /// <param name="volgnummer">The version; null for the one that holds.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Begrotingdossier?> LeesAsync(int jaar, string stroom, int? volgnummer, CancellationToken ct) =>
        (await LeesAsync(jaar, db.Geldstromen.Where(g => g.Code == stroom), volgnummer, ct)).SingleOrDefault();

    /// <summary>Reads all budgets of a year in the version that holds, in the order of the names of the streams.</summary>
    public Task<IReadOnlyList<Begrotingdossier>> LeesJaarAsync(int jaar, CancellationToken ct) => LeesAsync(jaar, db.Geldstromen, null, ct);

    private async Task<IReadOnlyList<Begrotingdossier>> LeesAsync(int jaar, IQueryable<Geldstroom> stromen, int? volgnummer, CancellationToken ct)
    {
        var gevonden = await db.Begrotingen.AsNoTracking().Include(b => b.Versies.OrderBy(v => v.Volgnummer))
            .Where(b => b.Jaar == jaar || b.Jaar == jaar - 1)
            .Join(stromen, b => b.GeldstroomId, g => g.Id, (b, g) => new Rij(b, g.Code, g.Naam))
            .ToListAsync(ct);
        var delen = gevonden.Where(r => r.Begroting.Jaar == jaar).OrderBy(r => r.Naam, StringComparer.CurrentCulture)
            .Select(r => Deel(r, volgnummer, gevonden)).OfType<Leesdeel>().ToList();
        if (delen.Count == 0)
        {
            return [];
        }

        await VulAsync([.. delen.SelectMany(d => d.Versies)], ct);
        var ids = gevonden.ConvertAll(b => b.Begroting.Id);
        var realisaties = await db.Realisaties.AsNoTracking().Where(r => ids.Contains(r.BegrotingId)).OrderBy(r => r.Datum).ThenBy(r => r.Id).ToListAsync(ct);
        return delen.ConvertAll(d => d.Dossier(realisaties));
    }

    private static Leesdeel? Deel(Rij rij, int? volgnummer, List<Rij> gevonden)
    {
        var versies = rij.Begroting.Versies;
        var versie = volgnummer is null ? rij.Begroting.Geldend() : versies.Find(v => v.Volgnummer == volgnummer);
        return versie is null
            ? null
            : new(rij, versie, [.. versies.Where(v => versie.Bron is not null && v.Bron is not null && v.Volgnummer < versie.Volgnummer)],
                gevonden.Find(r => r.Begroting.Jaar == rij.Begroting.Jaar - 1 && r.Begroting.GeldstroomId == rij.Begroting.GeldstroomId)?.Begroting);
    }

    private async Task VulAsync(IReadOnlyList<BegrotingVersie> versies, CancellationToken ct)
    {
        var ids = versies.Select(v => v.Id).ToList();
        var posten = (await db.Posten.AsNoTracking().Where(p => ids.Contains(p.VersieId)).ToListAsync(ct)).ToLookup(p => p.VersieId);
        foreach (var versie in versies)
        {
            versie.Posten.AddRange(posten[versie.Id]);
        }
    }

    private sealed record Rij(Begroting Begroting, string Code, string Naam);

    private sealed record Leesdeel(Rij Rij, BegrotingVersie Versie, IReadOnlyList<BegrotingVersie> Anderen, Begroting? Vorig)
    {
        /// <summary>The versions whose posts are needed.</summary>
        public IEnumerable<BegrotingVersie> Versies => [Versie, .. Anderen, .. Vorig?.Geldend() is { } vorige ? [vorige] : Array.Empty<BegrotingVersie>()];

        public Begrotingdossier Dossier(List<Realisatie> realisaties)
        {
            var boom = Boom(Rij.Begroting, Versie, realisaties);
            var bevindingen = Begrotingcontrole.Controleer(boom, Anderen.Select(a => Boom(Rij.Begroting, a, realisaties)),
                Vorig?.Geldend() is { } vorige ? Boom(Vorig, vorige, realisaties) : null);
            return new(Rij.Begroting, Rij.Code, Rij.Naam, Versie, boom, [.. realisaties.Where(r => r.BegrotingId == Rij.Begroting.Id)], bevindingen);
        }

        private static Begrotingsboom Boom(Begroting begroting, BegrotingVersie versie, List<Realisatie> realisaties) =>
            Begrotingsboom.Van(begroting.Jaar, versie, realisaties.Where(r => r.BegrotingId == begroting.Id), begroting.Peildatum);
    }
}
