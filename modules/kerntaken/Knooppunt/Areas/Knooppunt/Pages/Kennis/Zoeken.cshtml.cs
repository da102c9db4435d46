using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Knooppunt.Kennis;

/// <summary>Searches the knowledge base. The search is a POST that changes nothing: somebody may type a name, and that must not stand in an address.</summary>
[VereistRecht(Rechten.KennisLezen)]
[EigenTransactie]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class ZoekenModel(KennisLezen lezen, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty]
    [StringLength(120)]
    [Display(Name = "Zoek op woorden")]
    public string? Woorden { get; set; }

    public IReadOnlyList<Kennisrij> Rijen { get; private set; } = [];

    public IReadOnlyList<Kennisrij> NietOpenbaar { get; private set; } = [];

    public Knooppuntkeuzes Keuzes => keuzes;

    public bool MagSchrijven => gebruiker.Mag(Rechten.KennisWijzigen);

    public bool MagStellen => gebruiker.Mag(Rechten.VraagStellen);

    public Task OnGetAsync(CancellationToken ct) => ToonAsync(ct);

    public Task OnPostAsync(CancellationToken ct) => ToonAsync(ct);

    private async Task ToonAsync(CancellationToken ct)
    {
        Rijen = ModelState.IsValid ? await lezen.ZoekAsync(Woorden, ct) : [];
        NietOpenbaar = MagSchrijven && string.IsNullOrWhiteSpace(Woorden) ? await lezen.NietOpenbaarAsync(ct) : [];
    }
}
