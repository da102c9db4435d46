using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Casussen.Meldingen;

/// <summary>The meldingen that the user may see. No names: those stand on the page of the melding.</summary>
[VereistRecht(Rechten.MeldingLezen)]
internal sealed class IndexModel(MeldingenLezen lezen, Meldingkeuzes keuzes, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Meldingfilter Filter { get; set; } = new();

    public Meldingblad Blad { get; private set; } = new([], 0, null, null);

    public Meldingkeuzes Keuzes => keuzes;

    public bool MagMelden => gebruiker.Mag(Rechten.MeldingMaken) && gebruiker.Mag(Rechten.PersoonZoeken);

    public static IReadOnlyList<SelectListItem> Statussen { get; } = [.. Enum.GetValues<Meldingstatus>().Select(s => new SelectListItem(Meldingwoorden.Stand(s).Tekst, s.ToString()))];

    public static IReadOnlyList<SelectListItem> Spoedkeuze { get; } = [new("Alleen spoed", "true")];

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Filter, Vraag, ct);
}
