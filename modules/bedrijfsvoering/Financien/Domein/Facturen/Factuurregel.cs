using System.Text.Json.Serialization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>A line of an invoice. The price is never negative (BR-27): what is given back has quantity −1.</summary>
internal sealed record Factuurregel
{
    /// <summary>What the line is about.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Quantity; −1 for a settlement that is given back.</summary>
    public decimal Aantal { get; init; } = 1m;

    /// <summary>UN/ECE Rec. 20 unit code: C62 is "one", HUR is hour.</summary>
    public string Eenheid { get; init; } = "C62";

    /// <summary>Price per unit without VAT, in euro, zero or more.</summary>
    public required Bedrag Prijs { get; init; }

    /// <summary>Quantity × price in cents.</summary>
    [JsonIgnore]
    public Bedrag Bedrag => (Prijs * Aantal).RondAf(0.01m);

    /// <summary>A line for an amount of either sign: the sign goes to the quantity, so that the price stays positive.</summary>
    public static Factuurregel Voor(string omschrijving, Bedrag bedrag) => new()
    {
        Omschrijving = omschrijving,
        Aantal = bedrag < Bedrag.Nul ? -1m : 1m,
        Prijs = bedrag < Bedrag.Nul ? -bedrag : bedrag,
    };
}
