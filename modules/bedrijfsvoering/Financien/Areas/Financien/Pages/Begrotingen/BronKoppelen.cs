using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Geld;
using Zvh.Platform.Jobs;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What is filled in to take amounts over from another module.</summary>
internal sealed class Koppelinvoer
{
    [Display(Name = "Onderdeel"), Required(ErrorMessage = "Kies het onderdeel waar de bedragen vandaan komen.")]
    public string Bron { get; set; } = "";

    [Display(Name = "Post voor uitgaven")]
    public string? Lastpost { get; set; }

    [Display(Name = "Post voor inkomsten")]
    public string? Batepost { get; set; }

    public uint Versie { get; set; }
}

/// <summary>A source of amounts, and where they come.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Koppeling">Where they come; null when nobody chose that.</param>
internal sealed record Bronstand(Realisatieregistratie Bron, Bronkoppeling? Koppeling);

/// <summary>Chooses on which posts the amounts of another module come.</summary>
internal sealed class BronKoppelen(FinancienDbContext db, Begrotingslot slot, Realisatiebronnen bronnen, Jobwekker wekker)
{
    /// <summary>The sources that come in this stream, or in none yet.</summary>
    public async Task<IReadOnlyList<Bronstand>> LeesAsync(Guid stroom, CancellationToken ct)
    {
        var koppelingen = await db.Bronkoppelingen.AsNoTracking().ToDictionaryAsync(k => k.Bron, StringComparer.Ordinal, ct);
        return [.. (await bronnen.AanAsync(ct)).Select(b => new Bronstand(b, koppelingen.GetValueOrDefault(b.Code))).Where(b => b.Koppeling is null || b.Koppeling.GeldstroomId == stroom)];
    }

    /// <summary>Chooses the posts; without any post nothing is taken over any more.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(int jaar, string stroom, Koppelinvoer invoer, CancellationToken ct)
    {
        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return begroting;
        }

        if ((await LeesAsync(begroting.Waarde.GeldstroomId, ct)).FirstOrDefault(b => b.Bron.Code == invoer.Bron) is not { } stand)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Bron), "Dit onderdeel staat uit, of zijn bedragen komen al bij een andere geldstroom. Kies een onderdeel uit de lijst.");
        }

        var posten = await db.Posten.Where(p => db.BegrotingVersies.Any(v => v.Id == p.VersieId && v.BegrotingId == begroting.Waarde.Id)).Select(p => new { p.Code, p.Kant }).ToListAsync(ct);
        foreach (var (veld, code, kant) in new[] { (nameof(invoer.Lastpost), Leeg(invoer.Lastpost), Kant.Last), (nameof(invoer.Batepost), Leeg(invoer.Batepost), Kant.Bate) })
        {
            if (code is not null && !posten.Exists(p => p.Code == code && p.Kant == kant))
            {
                return Uitkomst.Geweigerd(veld, "Deze post staat niet aan deze kant van de begroting. Kies er één uit de lijst.");
            }
        }

        if (stand.Koppeling is null)
        {
            db.Add(new Bronkoppeling { Bron = invoer.Bron, GeldstroomId = begroting.Waarde.GeldstroomId, Lastpost = Leeg(invoer.Lastpost), Batepost = Leeg(invoer.Batepost) });
        }
        else
        {
            var koppeling = await db.Bronkoppelingen.SingleAsync(k => k.Bron == invoer.Bron, ct);
            db.Verwacht(koppeling, invoer.Versie);
            (koppeling.Lastpost, koppeling.Batepost) = (Leeg(invoer.Lastpost), Leeg(invoer.Batepost));
        }

        await db.SaveChangesAsync(ct);
        wekker.Wek();
        return Uitkomst.Ok();
    }

    private static string? Leeg(string? code) => string.IsNullOrEmpty(code) ? null : code;
}
