using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;
using Zvh.Ui;
using Zvh.Ui.TagHelpers;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Small things that several budget pages show in the same way.</summary>
internal static class Weergave
{
    /// <summary>The colour of the badge of a version.</summary>
    public static StatusSoort Kleur(this BegrotingVersie versie) => versie.Soort switch
    {
        VersieSoort.Voorlopig => StatusSoort.Actief,
        VersieSoort.Vastgesteld or VersieSoort.Wijziging => StatusSoort.Goed,
        _ => StatusSoort.Neutraal,
    };

    /// <summary>The versions to choose from.</summary>
    public static IEnumerable<SelectListItem> Versiekeuzes(this Begrotingdossier dossier) =>
        dossier.Begroting.Versies.Select(v => new SelectListItem($"{v.Volgnummer}. {v.Naam}", v.Volgnummer.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An amount for <c>zvh-bedrag</c>.</summary>
    public static Bedrag? AlsBedrag(this decimal? waarde) => waarde is { } w ? new Bedrag(w) : null;

    /// <summary>An amount for <c>zvh-bedrag</c>.</summary>
    public static Bedrag? AlsBedrag(this decimal waarde) => new(waarde);

    /// <summary>An amount in a sentence, with a real minus sign.</summary>
    public static string AlsTekst(this decimal? waarde) => waarde is { } w ? new Bedrag(w).Kort().Replace('-', '\u2212') : "–";

    /// <summary>The class of a table row: how deep the line stands and whether something is wrong with it.</summary>
    public static string Rijklasse(this Boomregel regel, bool afwijking)
    {
        var klasse = regel switch { { Niveau: 0 } => "totaal", { Niveau: 1, IsGroep: true } => "groep", { Niveau: > 1 } => $"niveau-{Math.Min(3, regel.Niveau - 1)}", _ => "" };
        return afwijking ? $"{klasse} afwijking".Trim() : klasse;
    }
}
