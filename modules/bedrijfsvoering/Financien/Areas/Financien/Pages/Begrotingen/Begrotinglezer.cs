using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;

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

/// <summary>Reads a budget in three queries, whatever is asked of it.</summary>
internal sealed class Begrotinglezer(FinancienDbContext db)
{
    /// <summary>Reads a budget; null when there is none, or not this version.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="stroom">Code of the stream.</param>
    /// <param name="volgnummer">The version; null for the one that holds.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Begrotingdossier?> LeesAsync(int jaar, string stroom, int? volgnummer, CancellationToken ct)
    {
        var gevonden = await db.Begrotingen.AsNoTracking().Include(b => b.Versies.OrderBy(v => v.Volgnummer))
            .Where(b => b.Jaar == jaar || b.Jaar == jaar - 1)
            .Join(db.Geldstromen.Where(g => g.Code == stroom), b => b.GeldstroomId, g => g.Id, (b, g) => new { Begroting = b, g.Naam })
            .ToListAsync(ct);
        var rij = gevonden.Find(b => b.Begroting.Jaar == jaar);
        var versie = volgnummer is null ? rij?.Begroting.Geldend() : rij?.Begroting.Versies.Find(v => v.Volgnummer == volgnummer);
        if (rij is null || versie is null)
        {
            return null;
        }

        var vorig = gevonden.Find(b => b.Begroting.Jaar == jaar - 1)?.Begroting;
        var anderen = rij.Begroting.Versies.Where(v => versie.Bron is not null && v.Bron is not null && v.Volgnummer < versie.Volgnummer).ToList();
        await VulAsync([versie, .. anderen, .. vorig?.Geldend() is { } v ? [v] : Array.Empty<BegrotingVersie>()], ct);
        var ids = gevonden.ConvertAll(b => b.Begroting.Id);
        var realisaties = await db.Realisaties.AsNoTracking().Where(r => ids.Contains(r.BegrotingId)).OrderBy(r => r.Datum).ThenBy(r => r.Id).ToListAsync(ct);

        var boom = Boom(rij.Begroting, versie, realisaties);
        var bevindingen = Begrotingcontrole.Controleer(boom, anderen.Select(a => Boom(rij.Begroting, a, realisaties)),
            vorig?.Geldend() is { } vorige ? Boom(vorig, vorige, realisaties) : null);
        return new(rij.Begroting, stroom, rij.Naam, versie, boom, [.. realisaties.Where(r => r.BegrotingId == rij.Begroting.Id)], bevindingen);
    }

    private static Begrotingsboom Boom(Begroting begroting, BegrotingVersie versie, List<Realisatie> realisaties) =>
        Begrotingsboom.Van(begroting.Jaar, versie, realisaties.Where(r => r.BegrotingId == begroting.Id), begroting.Peildatum);

    private async Task VulAsync(IReadOnlyList<BegrotingVersie> versies, CancellationToken ct)
    {
        var ids = versies.Select(v => v.Id).ToList();
        var posten = (await db.Posten.AsNoTracking().Where(p => ids.Contains(p.VersieId)).ToListAsync(ct)).ToLookup(p => p.VersieId);
        foreach (var versie in versies)
        {
            versie.Posten.AddRange(posten[versie.Id]);
        }
    }
}
