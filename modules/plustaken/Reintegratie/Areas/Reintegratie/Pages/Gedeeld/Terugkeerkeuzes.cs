using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Regio;
using Zvh.Reintegratie.Domein;
using Zvh.Ui;

namespace Zvh.Reintegratie.Gedeeld;

/// <summary>The municipalities of this house, and lists to choose from.</summary>
internal sealed class Terugkeerkeuzes(Regioprofiel profiel)
{
    /// <summary>Why somebody is detained.</summary>
    public static IReadOnlyList<SelectListItem> Soorten { get; } = Keuzelijst.Van<Detentiesoort>(Terugkeerwoorden.Soort);

    /// <summary>Where the regie belongs.</summary>
    public static IReadOnlyList<SelectListItem> Regieplekken { get; } = Keuzelijst.Van<Regieplek>(r => Terugkeerwoorden.Regie(r));

    /// <summary>When a condition is looked at.</summary>
    public static IReadOnlyList<SelectListItem> Momenten { get; } = Keuzelijst.Van<Peilmoment>(Terugkeerwoorden.Moment);

    /// <summary>The conditions.</summary>
    public static IReadOnlyList<SelectListItem> Voorwaarden { get; } = Keuzelijst.Van<Voorwaarde>(Terugkeerwoorden.Voorwaarde);

    /// <summary>How a condition stands.</summary>
    public static IReadOnlyList<SelectListItem> Lichten { get; } = Keuzelijst.Van<Licht>(l => Terugkeerwoorden.Licht(l).Tekst);

    /// <summary>On which ground a message came.</summary>
    public static IReadOnlyList<SelectListItem> Gronden { get; } = Keuzelijst.Van<Signaalgrond>(Terugkeerwoorden.Grond);

    /// <summary>What a mayor decides.</summary>
    public static IReadOnlyList<SelectListItem> Besluiten { get; } = Keuzelijst.Van<Signaalbesluit>(Terugkeerwoorden.Besluit);

    /// <summary>What a court can decide halfway.</summary>
    public static IReadOnlyList<SelectListItem> Toetsen { get; } = Keuzelijst.Van<Isdtoets>(Terugkeerwoorden.Toets);

    /// <summary>Yes or no.</summary>
    public static IReadOnlyList<SelectListItem> JaNee { get; } = [new("ja", "true"), new("nee", "false")];

    /// <summary>What fund money goes to.</summary>
    public static IReadOnlyList<SelectListItem> Doelen { get; } = Keuzelijst.Van<Bestedingsdoel>(Terugkeerwoorden.Doel);

    /// <summary>The municipalities, by name.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    /// <summary>Whether this is a municipality of the house.</summary>
    public bool KentGemeente(string? code) => profiel.KentGemeente(code);

    /// <summary>What this house calls the return after detention.</summary>
    public string Titel => profiel.Term($"thema.{Terugkeer.Reintegratie}", "Re-integratie na detentie");
}
