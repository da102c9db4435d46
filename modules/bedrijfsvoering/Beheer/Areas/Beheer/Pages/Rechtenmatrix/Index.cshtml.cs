using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Rechtenmatrix;

/// <summary>Which role may do what: a matrix for one module at a time, and every deviation of this house.</summary>
[VereistRecht(Rechten.RechtenLezen)]
internal sealed class IndexModel(Matrix matrix, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Module { get; set; }

    public Matrixdeel? Deel { get; private set; }

    public IReadOnlyList<Matrixcel> Afwijkend { get; private set; } = [];

    public IEnumerable<SelectListItem> Modules => Keuze.Select(m => new SelectListItem(m.Titel, m.Id, m.Id == Deel!.Module.Id));

    public IReadOnlyList<Rol> Rollen => catalogus.Rollen;

    public bool MagWijzigen => gebruiker.Mag(Rechten.RechtenWijzigen);

    private IEnumerable<ModuleManifest> Keuze => catalogus.Manifesten.Where(m => m.Rechten.Count > 0).OrderBy(m => m.Titel, StringComparer.CurrentCulture);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Deel = await matrix.LeesAsync(Module is { Length: > 0 } ? Module : Keuze.First().Id, ct);
        Afwijkend = await matrix.AfwijkendAsync(ct);
        return Deel is null ? NotFound() : Page();
    }
}
