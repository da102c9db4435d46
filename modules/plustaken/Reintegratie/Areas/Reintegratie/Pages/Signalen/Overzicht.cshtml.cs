using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Ui;

namespace Zvh.Reintegratie.Signalen;

/// <summary>Messages about somebody who comes back: a circle of its own. No names.</summary>
[VereistRecht(Rechten.SignaalLezen)]
internal sealed class OverzichtModel(SignalenBehandelen signalen, Terugkeerkeuzes keuzes, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    public Lijstblad<Signaalrij> Blad { get; private set; } = null!;

    public Terugkeerkeuzes Keuzes => keuzes;

    public bool MagVastleggen => gebruiker.Mag(Rechten.SignaalVastleggen);

    public async Task OnGetAsync(CancellationToken ct) => Blad = await signalen.BladAsync(Vraag, ct);
}
