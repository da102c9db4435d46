using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace Zvh.Ui.TagHelpers;

/// <summary>The icon set: drawn on a grid of 24, two units wide strokes, in the colour of the text beside it.</summary>
internal static class Iconen
{
    private static readonly FrozenDictionary<string, string> Paden = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["afmelden"] = "M15 17l5-5-5-5M20 12H9M11 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h6",
        ["bel"] = "M6 16V11a6 6 0 0 1 12 0v5l2 2H4l2-2zM10 21h4",
        ["bewerken"] = "M4 20h4L19 9l-4-4L4 16v4zM13 7l4 4",
        ["document"] = "M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M9 13h6M9 17h6",
        ["downloaden"] = "M12 4v11M7 11l5 5 5-5M4 20h16",
        ["euro"] = "M18 6.5A7 7 0 1 0 18 17.5M3.5 10.5h10M3.5 13.5h9",
        ["filter"] = "M4 5h16l-6 8v5l-4 2v-7L4 5z",
        ["fout"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6",
        ["gebruiker"] = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3.6-6 8-6s8 2 8 6",
        ["gelukt"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12l3 3 5-6",
        ["grafiek"] = "M4 20h16M7 16v-5M12 16V5M17 16V9",
        ["info"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 7.5v.5",
        ["instellingen"] = "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
        ["kalender"] = "M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4",
        ["klok"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2",
        ["kopie"] = "M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1zM5 15H4V4a1 1 0 0 1 1-1h10v2",
        ["letop"] = "M12 4L2.5 20h19L12 4zM12 10v4.5M12 17v.5",
        ["menu"] = "M4 6h16M4 12h16M4 18h16",
        ["omhoog"] = "M12 19V5M6 11l6-6 6 6",
        ["omlaag"] = "M12 5v14M6 13l6 6 6-6",
        ["printen"] = "M7 8V3h10v5M7 17H4V9a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v8h-3M7 14h10v7H7v-7z",
        ["rechts"] = "M9 5l7 7-7 7",
        ["links"] = "M15 5l-7 7 7 7",
        ["sluiten"] = "M6 6l12 12M18 6L6 18",
        ["slot"] = "M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM8 11V7a4 4 0 0 1 8 0v4",
        ["toevoegen"] = "M12 5v14M5 12h14",
        ["uploaden"] = "M12 16V5M7 9l5-5 5 5M4 20h16",
        ["versturen"] = "M21 3L10 14M21 3l-7 18-4-7-7-4 18-7z",
        ["verwijderen"] = "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
        ["vinkje"] = "M5 12.5l5 5L19 7",
        ["zoeken"] = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names.</summary>
    public static IEnumerable<string> Namen => Paden.Keys;

    /// <summary>The icon as inline SVG, hidden from assistive technology: the text beside it says what it is.</summary>
    /// <exception cref="ArgumentException">There is no icon of that name.</exception>
    public static IHtmlContent Svg(string naam) => Paden.TryGetValue(naam, out var pad)
        ? new HtmlString($"<svg class=\"zvh-icoon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{pad}\"></path></svg>")
        : throw new ArgumentException($"There is no icon '{naam}'. Known: {string.Join(", ", Paden.Keys.Order(StringComparer.Ordinal))}.", nameof(naam));

    /// <summary>The icon that goes with a message.</summary>
    public static string Bij(MeldingSoort soort) => soort switch
    {
        MeldingSoort.Gelukt => "gelukt",
        MeldingSoort.LetOp => "letop",
        MeldingSoort.Fout => "fout",
        _ => "info",
    };
}
