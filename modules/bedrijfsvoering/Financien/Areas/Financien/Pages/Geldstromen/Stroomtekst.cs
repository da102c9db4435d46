using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>What the parts of a stream are called on the screen.</summary>
internal static class Stroomtekst
{
    /// <summary>The bases to choose from.</summary>
    public static IEnumerable<SelectListItem> Grondslagen => Enum.GetValues<Grondslag>().Select(g => new SelectListItem(g.Naam(), g.ToString()));

    /// <summary>The VAT categories to choose from.</summary>
    public static IEnumerable<SelectListItem> Btwkeuzes => Enum.GetValues<BtwCategorie>().Select(b => new SelectListItem(b.Naam(), b.ToString()));

    /// <summary>The name of a basis.</summary>
    public static string Naam(this Grondslag grondslag) => grondslag switch
    {
        Grondslag.VoorschotOpSleutel => "Vooraf, volgens sleutel",
        Grondslag.Nacalculatie => "Achteraf, op gewerkte uren",
        Grondslag.ZvhBudget => "Binnen het budget van het huis",
        Grondslag.Rijksbijdrage => "Geld van het Rijk",
        _ => grondslag.ToString(),
    };

    /// <summary>Who pays, in a few words; a dash when nobody knows.</summary>
    public static string Betaalt(this Stroomrij rij) => rij switch
    {
        { Betaler: { } betaler } => betaler.Naam,
        { Stroom.Grondslag: Grondslag.ZvhBudget } => "Het huis",
        { Stroom.Grondslag: Grondslag.Rijksbijdrage } or { Deelnemers.Count: 0 } => "–",
        _ => $"{rij.Deelnemers.Count} deelnemers, elk hun deel",
    };

    /// <summary>The name of a VAT category.</summary>
    public static string Naam(this BtwCategorie btw) => btw switch
    {
        BtwCategorie.O => "Buiten de heffing (O)",
        BtwCategorie.E => "Vrijgesteld (E)",
        BtwCategorie.S => "Belast, 21 % (S)",
        _ => btw.ToString(),
    };
}
