using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui.TagHelpers;

namespace Zvh.Beheer.Taakverdelingen;

/// <summary>Who does which work when it is not this house.</summary>
[VereistRecht(Rechten.InstellingLezen)]
internal sealed class IndexModel(AfsprakenBijhouden afspraken, Regioprofiel profiel, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Taakafspraak> Afspraken { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.InstellingWijzigen);

    public string Thema(Taakafspraak afspraak) => catalogus.Thematitel(afspraak.Thema);

    public string Gemeenten(Taakafspraak afspraak) => string.Join(", ", afspraak.Gemeenten.Select(profiel.Gemeentenaam).Order(StringComparer.CurrentCulture));

    public (string Tekst, StatusSoort Soort) Stand(Taakafspraak afspraak)
    {
        var vandaag = klok.Vandaag();
        return afspraak.GeldtOp(vandaag) ? ("geldt nu", StatusSoort.Goed) : afspraak.Van > vandaag ? ("geldt nog niet", StatusSoort.Actief) : ("is voorbij", StatusSoort.Neutraal);
    }

    public void OnGet() => Afspraken = afspraken.Afspraken;
}
