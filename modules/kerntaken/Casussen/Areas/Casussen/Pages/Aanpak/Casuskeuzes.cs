using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Casussen.Meldingen;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Aanpak;

/// <summary>What can be chosen for a case in this house, and what things are called.</summary>
internal sealed class Casuskeuzes(Regioprofiel profiel, Meldingkeuzes meldingen)
{
    /// <summary>The key of the term with which a region names the list of the heaviest cases.</summary>
    public const string Toplijstterm = "lijst.zwaarste-casussen";

    /// <summary>What it is called in a region that has no name of its own for it.</summary>
    public const string Toplijststandaard = "Lijst van zwaarste casussen";

    private readonly Casussengegevens gegevens = Casussengegevens.Van(profiel);

    /// <summary>The phases of a case that runs.</summary>
    public static IReadOnlyList<SelectListItem> Fasen { get; } =
        [.. Enum.GetValues<Casusfase>().Where(f => f < Casusfase.Afgeschermd).Select(f => new SelectListItem(Casuswoorden.Fase(f), f.ToString()))];

    /// <summary>What a weging can lead to.</summary>
    public static IReadOnlyList<SelectListItem> Uitkomsten { get; } = [.. Enum.GetValues<Wegingsuitkomst>().Select(u => new SelectListItem(Casuswoorden.Uitkomst(u), u.ToString()))];

    /// <summary>The sides.</summary>
    public static IReadOnlyList<SelectListItem> Zijden { get; } = [.. Enum.GetValues<Zijde>().Select(z => new SelectListItem(Casuswoorden.Zijde(z), z.ToString()))];

    /// <summary>Why somebody stands in a case.</summary>
    public static IReadOnlyList<SelectListItem> Betrokkenheden { get; } = [.. Enum.GetValues<Betrokkenheid>().Select(b => new SelectListItem(Casuswoorden.Betrokkenheid(b), b.ToString()))];

    /// <summary>What people can be to each other.</summary>
    public static IReadOnlyList<SelectListItem> Relaties { get; } = [.. Enum.GetValues<Relatiesoort>().Select(r => new SelectListItem(Casuswoorden.Relatie(r), r.ToString()))];

    /// <summary>The municipalities.</summary>
    public IReadOnlyList<SelectListItem> Gemeenten => meldingen.Gemeenten;

    /// <summary>The themes.</summary>
    public IReadOnlyList<SelectListItem> Themas => meldingen.Themas;

    /// <summary>The levels of the AVE ladder.</summary>
    public IReadOnlyList<Avetrede> Treden => gegevens.Ave;

    /// <summary>The levels, to choose from.</summary>
    public IReadOnlyList<SelectListItem> Niveaus => [.. gegevens.Ave.Select(t => new SelectListItem($"{t.Niveau}: {t.Naam}", t.Niveau.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>The steps of the route.</summary>
    public IReadOnlyList<SelectListItem> Stappen => [.. gegevens.Stappen.Select(s => new SelectListItem(s.Naam, s.Code))];

    /// <summary>The areas of life.</summary>
    public IReadOnlyList<SelectListItem> Leefgebieden => [.. gegevens.Leefgebieden.Select(l => new SelectListItem(l.Naam, l.Code))];

    /// <summary>The public criteria of the list of the heaviest cases.</summary>
    public Toplijstcriteria Toplijst => gegevens.Toplijst;

    /// <summary>What the region calls that list.</summary>
    public string Toplijstnaam => profiel.Term(Toplijstterm, Toplijststandaard);

    /// <summary>The steps in which a case of a theme can begin.</summary>
    public IReadOnlyList<SelectListItem> Beginstappen(string thema) => [.. gegevens.Beginstappen(thema).Select(s => new SelectListItem(s.Naam, s.Code))];

    /// <summary>The steps that can follow on the one in which a case is.</summary>
    public IReadOnlyList<SelectListItem> Vervolgstappen(Casus casus) =>
        [.. (gegevens.Stap(casus.Stap)?.Naar ?? []).Select(gegevens.Stap).OfType<Routestap>().Where(s => s.IsVoor(casus.Thema)).Select(s => new SelectListItem(s.Naam, s.Code))];

    /// <summary>The set of criteria of a theme.</summary>
    public Wegingkader Kader(string thema) => gegevens.Kader(thema);

    /// <summary>A set of criteria by its code; the one of everybody when the region no longer has it.</summary>
    public Wegingkader KaderMet(string code) => gegevens.Kaders.FirstOrDefault(k => k.Code == code) ?? Wegingkader.Bgs;

    /// <summary>The name of a theme.</summary>
    public string Thema(string id) => meldingen.Thema(id);

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => meldingen.Gemeente(code);

    /// <summary>The name of a step.</summary>
    public string Stap(string code) => gegevens.Stap(code)?.Naam ?? code;

    /// <summary>The name of an area of life.</summary>
    public string Gebied(string code) => gegevens.Leefgebieden.FirstOrDefault(l => l.Code == code)?.Naam ?? code;

    /// <summary>The name of a level.</summary>
    public string Niveau(int? niveau) => gegevens.Ave.FirstOrDefault(t => t.Niveau == niveau) is { } trede ? $"{trede.Niveau}: {trede.Naam}" : "nog niet bepaald";
}
