using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Wegwijzers;

/// <summary>Who of the house knows a theme, and whom to call in a municipality .</summary>
[VereistRecht(Rechten.WegwijzerLezen)]
internal sealed class WegwijzerModel(WegwijzerBijhouden bijhouden, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Specialistrij> Specialisten { get; private set; } = [];

    public IReadOnlyList<Contactpersoon> Contacten { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public Specialistinvoer Specialist { get; private set; } = new();

    public Contactinvoer Contact { get; private set; } = new();

    public Knooppuntkeuzes Keuzes => keuzes;

    public bool MagWijzigen => gebruiker.Mag(Rechten.WegwijzerWijzigen);

    public bool IsOud(Contactpersoon contact) => contact.NagekekenOp.AddDays(WegwijzerBijhouden.Houdbaar) < klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Specialisten, Contacten) = (await bijhouden.SpecialistenAsync(ct), await bijhouden.ContactenAsync(ct));
        Collegas = MagWijzigen ? [.. (await bijhouden.CollegasAsync(ct)).Select(m => new SelectListItem(m.Naam, m.Id.ToString()))] : [];
    }

    [VereistRecht(Rechten.WegwijzerWijzigen)]
    public async Task<IActionResult> OnPostSpecialistAsync([FromForm(Name = nameof(Specialist))] Specialistinvoer invoer, CancellationToken ct)
    {
        Specialist = invoer;
        return await BewaarAsync(() => bijhouden.VoegToeAsync(invoer, ct), nameof(Specialist), "De collega staat in de lijst.", ct);
    }

    [VereistRecht(Rechten.WegwijzerWijzigen)]
    public async Task<IActionResult> OnPostContactAsync([FromForm(Name = nameof(Contact))] Contactinvoer invoer, CancellationToken ct)
    {
        Contact = invoer;
        return await BewaarAsync(() => bijhouden.VoegToeAsync(invoer, ct), nameof(Contact), "De contactpersoon staat in de lijst.", ct);
    }

    [VereistRecht(Rechten.WegwijzerWijzigen)]
    public async Task<IActionResult> OnPostKlopteAsync(Guid wie, CancellationToken ct)
    {
        await bijhouden.KijkNaAsync(wie, ct);
        return Klaar("Genoteerd dat dit nog klopt.");
    }

    [VereistRecht(Rechten.WegwijzerWijzigen)]
    public async Task<IActionResult> OnPostWegAsync(Guid wie, CancellationToken ct)
    {
        await bijhouden.HaalWegAsync(wie, ct);
        return Klaar("Van de lijst gehaald.");
    }

    private async Task<IActionResult> BewaarAsync(Func<Task<Uitkomst>> bewaar, string veld, string gelukt, CancellationToken ct)
    {
        if (ModelState.IsValid && ModelState.Neem(await bewaar(), veld))
        {
            return Klaar(gelukt);
        }

        await OnGetAsync(ct);
        return Page();
    }

    private LocalRedirectResult Klaar(string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect("/knooppunt/wegwijzer");
    }
}
