using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>Invoices past their date, and their next reminder.</summary>
[VereistRecht(Rechten.FactuurLezen)]
internal sealed class HerinneringenModel(Herinneren herinneren, Maildienst mail, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public List<Guid> Keuze { get; set; } = [];

    public IReadOnlyList<Factuur> TeLaat { get; private set; } = [];

    public string Tekst1 { get; private set; } = "";

    public string Tekst2 { get; private set; } = "";

    public bool MagMaken => gebruiker.Mag(Rechten.FactuurMaken);

    public async Task OnGetAsync(CancellationToken ct)
    {
        TeLaat = await herinneren.TeLaatAsync(ct);
        Tekst1 = await mail.HerinneringAsync(1, ct);
        Tekst2 = await mail.HerinneringAsync(2, ct);
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var herinnerd = await herinneren.VoerUitAsync(Keuze, ct);
        if (!ModelState.Neem(herinnerd))
        {
            await OnGetAsync(ct);
            return Page();
        }

        flash.Gelukt(herinnerd.Waarde == 1 ? "1 herinnering wordt nu gemaild." : $"{herinnerd.Waarde} herinneringen worden nu gemaild.");
        return LocalRedirect("/financien/facturen/herinneringen");
    }
}
