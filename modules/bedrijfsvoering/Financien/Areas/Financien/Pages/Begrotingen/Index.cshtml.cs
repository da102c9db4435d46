using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>A row of the list.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Stroomcode">Code of the stream.</param>
/// <param name="Stroom">Name of the stream.</param>
/// <param name="Versie">The version that holds.</param>
/// <param name="HeeftConcept">Whether a concept is being worked on beside it.</param>
/// <param name="Afgesloten">Whether the year is closed.</param>
/// <param name="Lasten">Sum of the costs; null when nothing is filled in.</param>
/// <param name="Baten">Sum of the income.</param>
internal sealed record Begrotingrij(int Jaar, string Stroomcode, string Stroom, BegrotingVersie Versie, bool HeeftConcept, bool Afgesloten, decimal? Lasten, decimal? Baten);

/// <summary>The budgets, per year and stream.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class IndexModel(FinancienDbContext db, IHuidigeGebruiker gebruiker) : PageModel
{
    /// <summary>Code of the stream to show; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "stroom")]
    public string? Stroom { get; set; }

    /// <summary>The rows, newest year first.</summary>
    public IReadOnlyList<Begrotingrij> Rijen { get; private set; } = [];

    /// <summary>The streams that have a budget.</summary>
    public IReadOnlyList<SelectListItem> Stromen { get; private set; } = [];

    /// <summary>Whether the user may make budgets.</summary>
    public bool MagWijzigen => gebruiker.Mag(Rechten.BegrotingWijzigen);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var begrotingen = await db.Begrotingen.AsNoTracking().Include(b => b.Versies)
            .Join(db.Geldstromen, b => b.GeldstroomId, g => g.Id, (b, g) => new { Begroting = b, g.Code, g.Naam })
            .OrderByDescending(r => r.Begroting.Jaar).ThenBy(r => r.Naam).ToListAsync(ct);
        Stromen = [.. begrotingen.Select(b => (b.Naam, b.Code)).Distinct().Select(s => new SelectListItem(s.Naam, s.Code))];
        var getoond = begrotingen.FindAll(b => string.IsNullOrEmpty(Stroom) || b.Code == Stroom);
        var versies = getoond.Select(b => b.Begroting.Geldend()!.Id).ToList();
        var sommen = await db.Posten.Where(p => versies.Contains(p.VersieId) && p.Bedrag != null)
            .Select(p => new { p.VersieId, p.Kant, p.Bedrag }).ToListAsync(ct);
        Rijen =
        [
            .. getoond.Select(b =>
            {
                var versie = b.Begroting.Geldend()!;
                decimal? Som(Kant kant) => sommen.Exists(s => s.VersieId == versie.Id && s.Kant == kant)
                    ? sommen.Where(s => s.VersieId == versie.Id && s.Kant == kant).Sum(s => s.Bedrag!.Value.Waarde) : null;
                return new Begrotingrij(b.Begroting.Jaar, b.Code, b.Naam, versie, b.Begroting.Concept() is { } c && c != versie,
                    b.Begroting.AfgeslotenOp is not null, Som(Kant.Last), Som(Kant.Bate));
            }),
        ];
    }
}
