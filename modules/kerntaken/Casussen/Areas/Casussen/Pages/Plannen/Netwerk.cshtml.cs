using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui.Grafieken;

namespace Zvh.Casussen.Plannen;

/// <summary>Who does what for whom in a case: persons, areas of life and organisations, as a picture with its table .</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class NetwerkModel(CasusLezen casussen, PlanLezen lezen, Casuskeuzes keuzes) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Netwerk", keuzes);

    public Stroomdiagram Beeld { get; private set; } = null!;

    public IReadOnlyList<Relatieregel> Relaties { get; private set; } = [];

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await casussen.LeesAsync(casusId, ct);
        Relaties = await casussen.RelatiesAsync(casusId, ct);
        var lijnen = await lezen.LijnenAsync(casusId, ct);
        Beeld = new("Wie doet wat voor wie", ["Voor wie", "Leefgebied", "Organisatie"],
            [.. lijnen.GroupBy(l => (l.Wie, l.Leefgebied, l.Organisatie)).Select(g => new Stroom(g.Count(), g.Key.Wie, keuzes.Gebied(g.Key.Leefgebied), g.Key.Organisatie))])
        {
            Eenheid = "acties", Enkelvoud = "actie", Toelichting = "Alle acties die niet zijn vervallen, van de plannen die u ziet.",
        };
    }
}
