using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Regio;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Gedeeld;

/// <summary>The municipalities of this house, who takes work up for them, and lists to choose from.</summary>
internal sealed class Menskeuzes(Regioprofiel profiel)
{
    /// <summary>The forms of exploitation.</summary>
    public static IReadOnlyList<SelectListItem> Vormen { get; } = Keuzelijst.Van<Uitbuitingsvorm>(Menswoorden.Vorm);

    /// <summary>Where a signal came in first.</summary>
    public static IReadOnlyList<SelectListItem> Meldpunten { get; } = Keuzelijst.Van<Meldpunt>(Menswoorden.Meldpunt);

    /// <summary>What the screeningsoverleg can do with a signal.</summary>
    public static IReadOnlyList<SelectListItem> Plaatsingen { get; } = Keuzelijst.Van<Plaatsing>(p => Menswoorden.Plaatsing(p));

    /// <summary>How a step stands.</summary>
    public static IReadOnlyList<SelectListItem> Standen { get; } = Keuzelijst.Van<Stapstand>(s => Menswoorden.Stap(s).Tekst);

    /// <summary>How the care for a victim can end.</summary>
    public static IReadOnlyList<SelectListItem> Zorgresultaten { get; } = Keuzelijst.Van<Zorgresultaat>(Menswoorden.Resultaat);

    /// <summary>How an approach can end.</summary>
    public static IReadOnlyList<SelectListItem> Regieresultaten { get; } = Keuzelijst.Van<Regieresultaat>(Menswoorden.Resultaat);

    /// <summary>The municipalities, by name.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    /// <summary>Whether this is a municipality of the house.</summary>
    public bool KentGemeente(string? code) => profiel.KentGemeente(code);

    /// <summary>What another party takes up for a municipality, in words; empty when this house does all of it .</summary>
    public IReadOnlyList<string> Elders(string gemeente, DateOnly op) =>
    [
        .. Zin(Slachtofferspoor.Zorgcoordinatie, gemeente, strafrecht: false, "de zorg voor slachtoffers", op),
        .. Zin(Uitbuitingssignaal.Mensenhandel, gemeente, strafrecht: true, "de aanpak van mensenhandel", op),
    ];

    private IEnumerable<string> Zin(string thema, string gemeente, bool strafrecht, string wat, DateOnly op) =>
        Taakverdeling.Ander(profiel.Taakverdeling, thema, gemeente, strafrecht, op) is { } afspraak ? [$"Voor {Gemeente(gemeente)} ligt {wat} bij {afspraak.Uitvoerder}. {afspraak.Toelichting}"] : [];
}
