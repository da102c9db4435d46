using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>What the parts of a key are called on the screen.</summary>
internal static class Sleuteltekst
{
    /// <summary>The methods to choose from.</summary>
    public static IEnumerable<SelectListItem> Methoden => Enum.GetValues<Afrondingsmethode>().Select(m => new SelectListItem(m.Naam(), m.ToString()));

    /// <summary>The methods of a key: a correction by hand belongs to one distribution.</summary>
    public static IEnumerable<SelectListItem> Sleutelmethoden => Methoden.Where(m => m.Value != nameof(Afrondingsmethode.Handmatig));

    /// <summary>The measures to choose from.</summary>
    public static IEnumerable<SelectListItem> Maatstaven => Enum.GetValues<Maatstafsoort>().Select(m => new SelectListItem(m.Naam(), m.ToString()));

    /// <summary>The name of a method.</summary>
    public static string Naam(this Afrondingsmethode methode) => methode switch
    {
        Afrondingsmethode.GrootsteRest => "Grootste rest",
        Afrondingsmethode.RekenkundigMetSluitpost => "Rekenkundig, verschil naar een sluitpost",
        Afrondingsmethode.RekenkundigMetAfrondingsregel => "Rekenkundig, verschil op een eigen regel",
        Afrondingsmethode.RekenkundigZonderRest => "Rekenkundig, verschil blijft over",
        Afrondingsmethode.Handmatig => "Handmatig, met reden",
        _ => methode.ToString(),
    };

    /// <summary>The name of a measure.</summary>
    public static string Naam(this Maatstafsoort soort) => soort switch
    {
        Maatstafsoort.Inwoners => "Inwoners",
        Maatstafsoort.VastPercentage => "Vaste percentages",
        Maatstafsoort.VastBedrag => "Vaste bedragen",
        Maatstafsoort.Gelijk => "Gelijke delen",
        Maatstafsoort.Eenheden => "Eenheden (zaken, uren)",
        Maatstafsoort.ExterneScore => "Score van buiten",
        _ => soort.ToString(),
    };

    /// <summary>The unit of the values.</summary>
    public static string Eenheid(this Maatstafsoort soort) => soort switch
    {
        Maatstafsoort.VastPercentage => "%",
        Maatstafsoort.VastBedrag => "€",
        _ => "",
    };

    /// <summary>A fraction as a decimal when that is exact, else as <c>1/3</c>.</summary>
    public static string Tekst(this Breuk breuk) =>
        Breuk.TryLees(breuk.NaarTekst(6), out var terug) && terug == breuk ? breuk.Kort() : breuk.ToString();

    /// <summary>Reads a fraction the Dutch way: <c>0,5</c>, <c>50 %</c> or <c>1/3</c>.</summary>
    public static Breuk? LeesBreuk(string? tekst)
    {
        var kaal = (tekst ?? "").Trim().Replace(',', '.');
        var procent = kaal.EndsWith('%');
        return Breuk.TryLees(kaal.TrimEnd('%'), out var breuk) ? (procent ? breuk / 100m : breuk) : null;
    }

    /// <summary>From when till when, for a heading.</summary>
    public static string Geldigheid(this Sleutelversie versie) => versie.GeldigTot is { } tot
        ? $"{versie.GeldigVan:d-M-yyyy} tot en met {tot:d-M-yyyy}"
        : $"vanaf {versie.GeldigVan:d-M-yyyy}";
}
