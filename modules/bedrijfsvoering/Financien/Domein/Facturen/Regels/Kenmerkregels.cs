using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>Rules about number, kind, dates, references and sign.</summary>
internal static class Kenmerkregels
{
    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<Factuurdocument>> Tabel =
    [
        new("BR-02", nameof(Factuurdocument.Nummer), d => Is.Gevuld(d.Nummer),
            "Het factuurnummer ontbreekt. Geef de factuur eerst een nummer."),
        new("BR-16", nameof(Factuurdocument.Regels), d => d.Regels.Count > 0,
            "De factuur heeft geen regels. Voeg ten minste één regel toe."),
        new("BR-NL-2", nameof(Factuurdocument.Kopersreferentie), d => Is.Gevuld(d.Kopersreferentie) || Is.Gevuld(d.Ordernummer),
            "De referentie van de ontvanger ontbreekt. Vul een kopersreferentie of een inkoop- of verplichtingennummer in bij de deelnemer."),
        new("BR-NL-7", nameof(Factuurdocument.Soort), d => Enum.IsDefined(d.Soort),
            "Deze soort document kan niet worden verstuurd. Kies factuur (380) of creditnota (381)."),
        new("BR-NL-9", nameof(Factuurdocument.OorspronkelijkNummer), d => !d.IsCredit || Is.Gevuld(d.OorspronkelijkNummer),
            "De creditnota verwijst niet naar een factuur. Vul het nummer van de oorspronkelijke factuur in."),
        new("BR-CO-25", nameof(Factuurdocument.Vervaldatum), d => d.IsCredit || d.Totaal <= Bedrag.Nul || d.Vervaldatum is not null,
            "De vervaldatum ontbreekt. Vul de laatste dag in waarop betaald moet zijn."),
        new("ZVH-VERVAL", nameof(Factuurdocument.Vervaldatum), d => d.Vervaldatum is null || d.Vervaldatum >= d.Factuurdatum,
            "De vervaldatum ligt vóór de factuurdatum. Kies een latere vervaldatum."),
        new("BR-29", nameof(Factuurdocument.PeriodeTotEnMet), d => d.Eind >= d.Begin,
            "De periode eindigt voordat zij begint. Pas de begin- of einddatum aan."),
        new("ZVH-NEGATIEF", nameof(Factuurdocument.Soort), d => d.IsCredit || d.Totaal >= Bedrag.Nul,
            "De factuur komt onder nul uit. Maak er een creditnota van (381)."),
        new("ZVH-CREDIT", nameof(Factuurdocument.Soort), d => !d.IsCredit || d.Totaal >= Bedrag.Nul,
            "De creditnota komt onder nul uit. Maak er een factuur van (380), of draai het teken van de regels om."),
    ];
}

/// <summary>Small questions that the tables share.</summary>
internal static class Is
{
    /// <summary>Whether there is a text that is not just white space.</summary>
    public static bool Gevuld(string? tekst) => !string.IsNullOrWhiteSpace(tekst);
}
