using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Domein.Begroten;
using Zvh.Ui.Grafieken;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>The pictures of a year.</summary>
internal static class Overzichtgrafieken
{
    /// <summary>Where the money comes from and where it goes. It is put together in the house (or the stream), so that no path is made up from payer to cost.</summary>
    /// <param name="overzicht">The year.</param>
    /// <param name="huis">The short name of the house, which stands in the middle when there is one budget.</param>
    public static Stroomdiagram Geldstroom(Jaaroverzicht overzicht, string huis) =>
        new($"Waar het geld vandaan komt en waar het naartoe gaat, {overzicht.Jaar}", ["Van", overzicht.Begrotingen.Count == 1 ? "Huis" : "Geldstroom", "Naar"],
            [.. overzicht.Begrotingen.SelectMany(b => Stromen(b.Boom, overzicht.Begrotingen.Count == 1 ? huis : b.Stroomnaam))])
        {
            Toelichting = $"Begroting {overzicht.Jaar}, opgeteld uit de losse posten. De breedte van een band is het bedrag.",
        };

    /// <summary>The contributions of this year beside those of the year before.</summary>
    public static Staafgrafiek Bijdragen(Jaaroverzicht overzicht)
    {
        var (titel, reeksen) = overzicht.MetVorigJaar
            ? ($"Bijdrage per gemeente, {overzicht.Jaar} naast {overzicht.Jaar - 1}", new[] { $"{overzicht.Jaar - 1}", $"{overzicht.Jaar}" })
            : ($"Bijdrage per gemeente, {overzicht.Jaar}", new[] { $"{overzicht.Jaar}" });
        return new(titel, "Gemeente", reeksen, [.. overzicht.Bijdragen.Select(b => new Staafrij(b.Naam, Waarden(b, overzicht.MetVorigJaar)))])
        {
            Toelichting = "Bron: de vastgelegde verdelingen, vóór de verrekening van een eerder jaar.",
        };
    }

    private static decimal[] Waarden(Deelnemerbijdrage bijdrage, bool metVorigJaar)
    {
        var nu = bijdrage.Bijdrage.Waarde;
        return metVorigJaar ? [bijdrage.Vorig?.Waarde ?? 0, nu] : [nu];
    }

    private static IEnumerable<Stroom> Stromen(Begrotingsboom boom, string midden)
    {
        // Money of the state first, then the participants, as the stuurgroep is used to.
        var baten = boom.Baten.Bladen().OrderBy(r => r.Soort == PostSoort.Rijksbijdrage ? 0 : 1).ToList();
        var verschil = boom.Saldo(Kolom.Begroting);
        return
        [
            .. baten.Where(r => Begroot(r) > 0).Select(r => new Stroom(Begroot(r), r.Naam, midden, "")),
            .. verschil < 0 ? [new Stroom(-verschil, "Tekort", midden, "")] : Array.Empty<Stroom>(),
            .. boom.Lasten.Regels.Where(r => Begroot(r) != 0).Select(r => new Stroom(Begroot(r), "", midden, r.Naam)),
            .. baten.Where(r => Begroot(r) < 0).Select(r => new Stroom(-Begroot(r), "", midden, r.Naam)),
            .. verschil > 0 ? [new Stroom(verschil, "", midden, "Overschot")] : Array.Empty<Stroom>(),
        ];
    }

    private static decimal Begroot(Boomregel regel) => regel.Berekend(Kolom.Begroting) ?? 0;
}
