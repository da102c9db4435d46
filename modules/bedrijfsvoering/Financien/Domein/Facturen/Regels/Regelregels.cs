using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen.Regels;

/// <summary>Rules about one line.</summary>
internal static class Regelregels
{
    /// <summary>The rules.</summary>
    public static readonly IReadOnlyList<Keurregel<Factuurregel>> Tabel =
    [
        new("BR-25", nameof(Factuurregel.Omschrijving), r => Is.Gevuld(r.Omschrijving),
            "De omschrijving van de regel ontbreekt. Schrijf waar de regel over gaat."),
        new("BR-22", nameof(Factuurregel.Aantal), r => r.Aantal != 0m,
            "Het aantal is nul. Vul 1 in, of −1 als u het bedrag teruggeeft."),
        new("BR-23", nameof(Factuurregel.Eenheid), r => Is.Gevuld(r.Eenheid),
            "De eenheid ontbreekt. Vul C62 (stuk) of HUR (uur) in."),
        new("BR-27", nameof(Factuurregel.Prijs), r => r.Prijs >= Bedrag.Nul,
            "De prijs is negatief. Maak de prijs positief en zet het aantal op −1."),
    ];
}
