using System.Globalization;
using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>A figure that speaks for itself.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Bedrag">In euro; null when it is not known.</param>
/// <param name="Periode">Period and source, short.</param>
/// <param name="Definitie">What counts.</param>
internal sealed record Kerncijfer(string Label, decimal? Bedrag, string Periode, string Definitie)
{
    /// <summary>The amount with its unit.</summary>
    public string Waarde => Bedrag is null ? "Niet bekend" : $"€\u00a0{Bedrag.AlsTekst()}";
}

/// <summary>The figures that a stuurgroep asks for first.</summary>
internal static class Kerncijfers
{
    /// <summary>The figures of a year.</summary>
    public static IReadOnlyList<Kerncijfer> Van(Jaaroverzicht overzicht)
    {
        var bron = Bron(overzicht);
        return
        [
            new("Lasten", overzicht.Begroot(Kant.Last), bron, "Wat het huis volgens de begroting uitgeeft. Opgeteld uit de losse posten, niet uit de vermelde totalen."),
            new("Baten", overzicht.Begroot(Kant.Bate), bron, "Wat het huis volgens de begroting ontvangt, min wat naar een balanspost gaat. Opgeteld uit de losse posten."),
            new("Saldo", overzicht.Saldo, bron, "Baten min lasten. Een bedrag onder nul is een tekort."),
            new("Bijdragen gemeenten", overzicht.Baten(PostSoort.Bijdrage), bron, "Wat de gemeenten samen bijdragen, vóór de verrekening van een eerder jaar."),
            new("Rijksbijdragen", overzicht.Baten(PostSoort.Rijksbijdrage), bron, "Geld van het Rijk in de begroting. Ook wat daarvan naar een balanspost gaat, telt mee."),
            new("Uitgegeven", overzicht.Geboekt, Realisatie(overzicht), "De lasten die tot en met de peildatum zijn geboekt. Wat nog wordt verwacht, telt niet mee."),
        ];
    }

    private static string Bron(Jaaroverzicht overzicht) => overzicht.Begrotingen is [var enige]
        ? $"{overzicht.Jaar}, begroting ({enige.Versie.Naam.ToLowerInvariant()})"
        : $"{overzicht.Jaar}, {overzicht.Begrotingen.Count} begrotingen";

    private static string Realisatie(Jaaroverzicht overzicht)
    {
        if (overzicht.Geboekt is not { } geboekt)
        {
            return $"Over {overzicht.Jaar} is nog niets geboekt";
        }

        var lasten = overzicht.Begroot(Kant.Last);
        var deel = lasten > 0 ? string.Create(CultureInfo.GetCultureInfo("nl-NL"), $", {100 * geboekt / lasten:0}\u00a0% van de lasten") : "";
        var peildata = overzicht.Begrotingen.Select(b => b.Boom.Peildatum).Distinct().ToList();
        return peildata is [{ } dag] ? string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"Tot en met {dag:d MMMM yyyy}{deel}") : $"{overzicht.Jaar}, tot de peildatum{deel}";
    }
}
