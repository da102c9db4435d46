using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Two versions or years side by side.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class VergelijkenModel(Begrotinglezer lezer, FinancienDbContext db) : PageModel
{
    /// <summary>The left one, as <c>2022/stroom/1</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "links")]
    public string? Links { get; set; }

    /// <summary>The right one.</summary>
    [BindProperty(SupportsGet = true, Name = "rechts")]
    public string? Rechts { get; set; }

    /// <summary>The column that is compared.</summary>
    [BindProperty(SupportsGet = true, Name = "kolom")]
    public Kolom Kolom { get; set; }

    /// <summary>Whether lines without a difference are left out.</summary>
    [BindProperty(SupportsGet = true, Name = "alleen")]
    public string? Alleen { get; set; }

    /// <summary>All versions of all budgets.</summary>
    public IReadOnlyList<SelectListItem> Versies { get; private set; } = [];

    /// <summary>The left budget.</summary>
    public Begrotingdossier? Linker { get; private set; }

    /// <summary>The right budget.</summary>
    public Begrotingdossier? Rechter { get; private set; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Vergelijkregel> Regels { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var versies = await db.BegrotingVersies.AsNoTracking()
            .Join(db.Begrotingen, v => v.BegrotingId, b => b.Id, (v, b) => new { Versie = v, b.Jaar, b.GeldstroomId })
            .Join(db.Geldstromen, r => r.GeldstroomId, g => g.Id, (r, g) => new { r.Versie, r.Jaar, g.Code, g.Naam })
            .OrderByDescending(r => r.Jaar).ThenBy(r => r.Naam).ThenByDescending(r => r.Versie.Volgnummer).ToListAsync(ct);
        var eenStroom = versies.Select(v => v.Code).Distinct().Count() == 1;
        Versies = [.. versies.Select(v => new SelectListItem(
            $"{v.Jaar}{(eenStroom ? "" : $", {v.Naam}")}, {v.Versie.Volgnummer}. {v.Versie.Naam.ToLowerInvariant()}", $"{v.Jaar}/{v.Code}/{v.Versie.Volgnummer}"))];

        // Without a choice: the newest budget beside the one before it.
        Rechts ??= Versies.Count > 0 ? Versies[0].Value : null;
        Links ??= Versies.Count > 1 ? Versies[1].Value : null;
        Linker = await LeesAsync(Links, ct);
        Rechter = await LeesAsync(Rechts, ct);
        if (Linker is not null && Rechter is not null)
        {
            Regels = [.. Begrotingvergelijking.Maak(Linker.Boom, Rechter.Boom, Kolom).Where(r => Alleen is null or "" || r.Verschil != 0 || r.Niveau == 0)];
        }
    }

    private async Task<Begrotingdossier?> LeesAsync(string? adres, CancellationToken ct) =>
        adres?.Split('/') is [var jaar, var stroom, var versie]
            && int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var j) && int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var v)
            ? await lezer.LeesAsync(j, stroom, v, ct) : null;
}
