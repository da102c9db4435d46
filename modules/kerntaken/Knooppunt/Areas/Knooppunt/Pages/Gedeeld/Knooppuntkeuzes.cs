using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Knooppunt.Gedeeld;

/// <summary>The themes and municipalities of this house, as it calls them.</summary>
internal sealed class Knooppuntkeuzes(Regioprofiel profiel, ModuleCatalogus catalogus)
{
    /// <summary>The municipalities, by name.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    /// <summary>The themes, by name.</summary>
    public IReadOnlyList<SelectListItem> Themas => [.. catalogus.Themas.Select(t => new SelectListItem(Thema(t.Id), t.Id)).OrderBy(t => t.Text, StringComparer.Ordinal)];

    /// <summary>The name of a theme; a dash when there is none.</summary>
    public string Thema(string? id) => id is null ? "–" : profiel.Term($"thema.{id}", catalogus.Thematitel(id));

    /// <summary>The name of a municipality; a dash when there is none.</summary>
    public string Gemeente(string? code) => code is null ? "–" : profiel.Gemeentenaam(code);

    /// <summary>Whether this is a theme of the house, or none.</summary>
    public bool KentThema(string? id) => id is null || catalogus.Themas.Any(t => t.Id == id);

    /// <summary>Whether this is a municipality of the house, or none.</summary>
    public bool KentGemeente(string? code) => code is null || profiel.KentGemeente(code);
}
