using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Inzendingen;

/// <summary>Meldingen that were sent in: for intake what waits, for a partner what became of his own. No names.</summary>
[VereistRecht(Rechten.InzendingLezen)]
internal sealed class OverzichtModel(InzendingenLezen lezen, Meldingkeuzes keuzes, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Inzendingregel> Regels { get; private set; } = [];

    public Meldingkeuzes Keuzes => keuzes;

    public bool MagInsturen => gebruiker.Mag(Rechten.InzendingDoen);

    public bool MagInlezen => gebruiker.Mag(Rechten.InzendingInlezen);

    public async Task OnGetAsync(CancellationToken ct) => Regels = await lezen.LijstAsync(ct);
}
