using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Meldingen;

/// <summary>What can be chosen for a melding in this house, and who takes it up.</summary>
internal sealed class Meldingkeuzes(Regioprofiel profiel, ModuleCatalogus catalogus)
{
    private readonly IReadOnlyList<Meldingbron> bronnen = Casussengegevens.Van(profiel).Bronnen;

    /// <summary>The municipalities of the region.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    /// <summary>The themes, as the region calls them.</summary>
    public IReadOnlyList<SelectListItem> Themas => [.. catalogus.Themas.Select(t => new SelectListItem(Thema(t.Id), t.Id)).OrderBy(t => t.Text, StringComparer.Ordinal)];

    /// <summary>Where meldingen come from.</summary>
    public IReadOnlyList<SelectListItem> Bronnen => [.. bronnen.Select(b => new SelectListItem(b.Naam, b.Code))];

    /// <summary>The name of a theme here.</summary>
    public string Thema(string id) => profiel.Term($"thema.{id}", catalogus.Thematitel(id));

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    /// <summary>The name of a source; its code when the region no longer names it.</summary>
    public string Bron(string code) => bronnen.FirstOrDefault(b => b.Code == code)?.Naam ?? code;

    /// <summary>The agreement under which another party takes a melding up; null when this house does.</summary>
    public Taakafspraak? Ander(string? thema, string? gemeente, bool strafrecht, DateOnly? op) =>
        thema is null || gemeente is null || op is not { } dag ? null : Taakverdeling.Ander(profiel.Taakverdeling, thema, gemeente, strafrecht, dag);
}
