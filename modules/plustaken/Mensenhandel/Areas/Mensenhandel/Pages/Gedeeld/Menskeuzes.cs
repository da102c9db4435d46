using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Regio;

namespace Zvh.Mensenhandel.Gedeeld;

/// <summary>The municipalities of this house, who takes work up for them, and lists to choose from.</summary>
internal sealed class Menskeuzes(Regioprofiel profiel)
{
    /// <summary>The forms of exploitation.</summary>
    public static IReadOnlyList<SelectListItem> Vormen { get; } = Lijst<Uitbuitingsvorm>(Menswoorden.Vorm);

    /// <summary>Where a signal came in first.</summary>
    public static IReadOnlyList<SelectListItem> Meldpunten { get; } = Lijst<Meldpunt>(Menswoorden.Meldpunt);

    /// <summary>What the screeningsoverleg can do with a signal.</summary>
    public static IReadOnlyList<SelectListItem> Plaatsingen { get; } = Lijst<Plaatsing>(p => Menswoorden.Plaatsing(p));

    /// <summary>How a step stands.</summary>
    public static IReadOnlyList<SelectListItem> Standen { get; } = Lijst<Stapstand>(s => Menswoorden.Stap(s).Tekst);

    /// <summary>The municipalities, by name.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => [.. profiel.Gemeenten.OrderBy(g => g.Naam, StringComparer.Ordinal).Select(g => new SelectListItem(g.Naam, g.Code))];

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeenten.FirstOrDefault(g => g.Code == code)?.Naam ?? code;

    /// <summary>Whether this is a municipality of the house.</summary>
    public bool KentGemeente(string? code) => profiel.Gemeenten.Any(g => g.Code == code);

    /// <summary>What another party takes up for a municipality, in words; empty when this house does all of it .</summary>
    public IReadOnlyList<string> Elders(string gemeente, DateOnly op) =>
    [
        .. Zin(Slachtofferspoor.Zorgcoordinatie, gemeente, strafrecht: false, "de zorg voor slachtoffers", op),
        .. Zin(Uitbuitingssignaal.Mensenhandel, gemeente, strafrecht: true, "de aanpak van mensenhandel", op),
    ];

    private IEnumerable<string> Zin(string thema, string gemeente, bool strafrecht, string wat, DateOnly op) =>
        Taakverdeling.Ander(profiel.Taakverdeling, thema, gemeente, strafrecht, op) is { } afspraak ? [$"Voor {Gemeente(gemeente)} ligt {wat} bij {afspraak.Uitvoerder}. {afspraak.Toelichting}"] : [];

    private static IReadOnlyList<SelectListItem> Lijst<T>(Func<T, string> woord)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => (Waarde: w, Woord: woord(w))).Select(w => new SelectListItem(char.ToUpperInvariant(w.Woord[0]) + w.Woord[1..], w.Waarde.ToString()))];
}
