using System.Security.Claims;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Host.Huis;

/// <summary>Builds the menu from the manifests of the modules that are on, for what this user may see.</summary>
internal sealed class Navigatie(ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, Regioprofiel profiel, IHuidigeGebruiker gebruiker) : INavigatie
{
    private static readonly (ModuleSoort Soort, string Titel)[] Groepen =
        [(ModuleSoort.Kerntaak, "Kerntaken"), (ModuleSoort.Plustaak, "Plustaken"), (ModuleSoort.Bedrijfsvoering, "Bedrijfsvoering")];

    public async ValueTask<IReadOnlyList<MenuGroep>> GroepenAsync(ClaimsPrincipal wie, CancellationToken annuleer)
    {
        if (!gebruiker.IsAangemeld)
        {
            return [];
        }

        var aan = await schakelaar.AanAsync(annuleer);
        return
        [
            .. Groepen.Select(g => new MenuGroep(g.Titel, [.. catalogus.Manifesten
                .Where(m => m.Soort == g.Soort && aan.Contains(m.Id)).OrderBy(m => m.Titel, StringComparer.CurrentCulture)
                .Select(m => new MenuModule(m.Titel, [.. Links(m)])).Where(m => m.Links.Count > 0)]))
                .Where(g => g.Modules.Count > 0),
        ];
    }

    private IEnumerable<MenuLink> Links(ModuleManifest manifest) =>
        manifest.Menu.Where(i => gebruiker.Mag(i.Recht)).OrderBy(i => i.Volgorde).Select(i => new MenuLink(i.Term is { } term ? profiel.Term(term, i.Titel) : i.Titel, i.Pad));
}
