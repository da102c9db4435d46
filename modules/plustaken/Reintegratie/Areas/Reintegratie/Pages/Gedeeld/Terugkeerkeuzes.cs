using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Regio;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Gedeeld;

/// <summary>The municipalities of this house, and lists to choose from.</summary>
internal sealed class Terugkeerkeuzes(Regioprofiel profiel)
{
    /// <summary>Why somebody is detained.</summary>
    public static IReadOnlyList<SelectListItem> Soorten { get; } = Lijst<Detentiesoort>(Terugkeerwoorden.Soort);

    /// <summary>Where the regie belongs.</summary>
    public static IReadOnlyList<SelectListItem> Regieplekken { get; } = Lijst<Regieplek>(r => Terugkeerwoorden.Regie(r));

    /// <summary>When a condition is looked at.</summary>
    public static IReadOnlyList<SelectListItem> Momenten { get; } = Lijst<Peilmoment>(Terugkeerwoorden.Moment);

    /// <summary>The conditions.</summary>
    public static IReadOnlyList<SelectListItem> Voorwaarden { get; } = Lijst<Voorwaarde>(Terugkeerwoorden.Voorwaarde);

    /// <summary>How a condition stands.</summary>
    public static IReadOnlyList<SelectListItem> Lichten { get; } = Lijst<Licht>(l => Terugkeerwoorden.Licht(l).Tekst);

    /// <summary>On which ground a message came.</summary>
    public static IReadOnlyList<SelectListItem> Gronden { get; } = Lijst<Signaalgrond>(Terugkeerwoorden.Grond);

    /// <summary>What a mayor decides.</summary>
    public static IReadOnlyList<SelectListItem> Besluiten { get; } = Lijst<Signaalbesluit>(Terugkeerwoorden.Besluit);

    /// <summary>What fund money goes to.</summary>
    public static IReadOnlyList<SelectListItem> Doelen { get; } = Lijst<Bestedingsdoel>(Terugkeerwoorden.Doel);

    /// <summary>The municipalities, by name.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => [.. profiel.Gemeenten.OrderBy(g => g.Naam, StringComparer.Ordinal).Select(g => new SelectListItem(g.Naam, g.Code))];

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeenten.FirstOrDefault(g => g.Code == code)?.Naam ?? code;

    /// <summary>Whether this is a municipality of the house.</summary>
    public bool KentGemeente(string? code) => profiel.Gemeenten.Any(g => g.Code == code);

    /// <summary>What this house calls the return after detention.</summary>
    public string Titel => profiel.Term($"thema.{Terugkeer.Reintegratie}", "Re-integratie na detentie");

    private static IReadOnlyList<SelectListItem> Lijst<T>(Func<T, string> woord)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => (Waarde: w, Woord: woord(w))).Select(w => new SelectListItem(char.ToUpperInvariant(w.Woord[0]) + w.Woord[1..], w.Waarde.ToString()))];
}
