using Zvh.Abstractions;

namespace Zvh.Casussen;

/// <summary>The themes that a melding can belong to. A plustaak takes its own over once the house has that module: a theme with the same id is one theme.</summary>
internal static class Themas
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Thema> Alle { get; } =
    [
        new("complexe-casuistiek", "Complexe casuïstiek"),
        new("onbegrepen-gedrag", "Onbegrepen gedrag") { Geheim = true },
        new("huiselijk-geweld", "Huiselijk geweld en kindermishandeling") { Geheim = true },
        new("reintegratie", "Re-integratie na detentie"),
        new("radicalisering", "Radicalisering en extremisme"),
        new("mensenhandel", "Mensenhandel"),
        new("mensenhandel-zorgcoordinatie", "Zorgcoördinatie mensenhandel"),
        new("levensloop", "Levensloopaanpak"),
        new("oggz", "Openbare geestelijke gezondheidszorg") { Geheim = true },
        new("ghb", "GHB-aanpak") { Geheim = true },
        new("jeugd", "Jeugd") { Geheim = true },
    ];
}
