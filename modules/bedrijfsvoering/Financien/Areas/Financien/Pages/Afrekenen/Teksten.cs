using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Ui.TagHelpers;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The words of the settlement pages.</summary>
internal static class Teksten
{
    public static string Naam(this BalanspostType? type) => type switch
    {
        BalanspostType.Reserve => "Reserve",
        BalanspostType.Voorziening => "Voorziening",
        BalanspostType.OverlopendePassiva => "Overlopende passiva",
        _ => "Nog te kiezen",
    };

    public static string Naam(this MutatieSoort soort) => soort switch
    {
        MutatieSoort.Vermeerdering => "Vermeerdering",
        MutatieSoort.Onttrekking => "Onttrekking",
        _ => "Onttrekking kred.",
    };

    public static string Naam(this Bestemming bestemming) => bestemming switch
    {
        Bestemming.Balanspost => "Naar of uit een balanspost",
        Bestemming.Verrekening => "Verrekenen met de deelnemers",
        _ => "Doorschuiven naar het volgende jaar",
    };

    public static string Naam(this Geldstand stand) => stand switch
    {
        Geldstand.Rond => "Rond",
        Geldstand.Leeg => "Nog niets gebeurd",
        Geldstand.NogNietOntvangen => "Nog niet ontvangen",
        Geldstand.NogTeBestemmen => "Nog te bestemmen",
        _ => "Dubbel gebruikt",
    };

    public static StatusSoort Kleur(this Geldstand stand) => stand switch
    {
        Geldstand.Rond => StatusSoort.Goed,
        Geldstand.Leeg => StatusSoort.Neutraal,
        Geldstand.Dubbel => StatusSoort.Fout,
        _ => StatusSoort.LetOp,
    };

    public static string Naam(this Afrondingsmethode methode) => methode switch
    {
        Afrondingsmethode.GrootsteRest => "Grootste rest",
        Afrondingsmethode.RekenkundigMetSluitpost => "Rekenkundig, één deelnemer draagt het verschil",
        Afrondingsmethode.RekenkundigMetAfrondingsregel => "Rekenkundig, het verschil op een aparte regel",
        Afrondingsmethode.RekenkundigZonderRest => "Rekenkundig, het verschil blijft over",
        _ => "Grootste rest met correcties met de hand",
    };

    public static IReadOnlyList<SelectListItem> Typen { get; } =
        [.. Enum.GetValues<BalanspostType>().Select(t => new SelectListItem($"{((BalanspostType?)t).Naam()}: {Mutatieregels.Uitleg(t)}", t.ToString()))];

    public static IReadOnlyList<SelectListItem> Mutaties { get; } = [.. Enum.GetValues<MutatieSoort>().Select(m => new SelectListItem(m.Naam(), m.ToString()))];
}
