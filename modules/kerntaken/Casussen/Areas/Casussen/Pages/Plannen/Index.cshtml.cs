using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Plannen;

/// <summary>The plans of a case that the user may see.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class PlannenModel(CasusLezen casussen, PlanLezen lezen, PlanMaken maken, Casuskeuzes keuzes, IDossiertoegang toegang, TimeProvider klok) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Plannen", keuzes);

    public IReadOnlyList<Planrij> Plannen { get; private set; } = [];

    /// <summary>For whom there is no plan yet.</summary>
    public IReadOnlyList<Casusmens> ZonderPlan { get; private set; } = [];

    public bool HeeftGezinsplan => Plannen.Any(p => p.VoorGezin);

    public bool MagMaken => toegang.Mag(Rechten.PlanWijzigen) && Casus.IsOpen;

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await casussen.LeesAsync(casusId, ct);
        Plannen = await lezen.RijenAsync(casusId, klok.Vandaag(), ct);
        ZonderPlan = [.. (await casussen.PersonenAsync(casusId, ct)).Where(m => m.Persoon is { } persoon && Plannen.All(p => p.Persoon?.Id != persoon.Id))];
    }

    [VereistRecht(Rechten.PlanWijzigen)]
    public async Task<IActionResult> OnPostAsync(Guid casusId, Guid? persoonId, CancellationToken ct)
    {
        var uitkomst = await maken.VoerUitAsync(casusId, persoonId, ct);
        if (ModelState.Neem(uitkomst))
        {
            return LocalRedirect($"/casussen/plannen/{uitkomst.Waarde}");
        }

        await OnGetAsync(casusId, ct);
        return Page();
    }
}
