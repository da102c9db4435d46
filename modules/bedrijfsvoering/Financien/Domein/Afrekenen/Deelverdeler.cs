using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>An amount, the key by which it is shared, and how it is rounded: a part of a settlement, or the contributions of a year.</summary>
internal sealed record Deelwijze
{
    /// <summary>What the amount is.</summary>
    public required string Naam { get; init; }

    /// <summary>The amount; positive goes back to the participants.</summary>
    public required Bedrag Bedrag { get; init; }

    /// <summary>The year whose key version is used: an explicit choice (finance.md §1.2).</summary>
    public required int Sleuteljaar { get; init; }

    /// <summary>Whether the rounded contributions of that year are the weights, instead of the key itself.</summary>
    public bool NaarBedragen { get; init; }

    /// <summary>How shares are rounded.</summary>
    public required Afrondingsmethode Methode { get; init; }

    /// <summary>Unit of rounding in euro.</summary>
    public decimal AfrondenOp { get; init; } = 1m;

    /// <summary>Who takes the difference, for <see cref="Afrondingsmethode.RekenkundigMetSluitpost"/>.</summary>
    public string? Sluitpost { get; init; }

    /// <summary>Corrections by hand, for <see cref="Afrondingsmethode.Handmatig"/>.</summary>
    public IReadOnlyList<HandmatigeCorrectie> Correcties { get; init; } = [];
}

/// <summary>Shares one part. Parts are rounded apart; a settlement is the sum of its rounded parts (A-153, finance.md §1.2 consequence 4).</summary>
/// <param name="sleutels">The keys of the house.</param>
/// <param name="sleutelcode">The key of the stream; null when it has none.</param>
/// <param name="bijdragen">The rounded contributions of a year, in order; null when the year has none.</param>
internal sealed class Deelverdeler(
    SleutelToepassen sleutels, string? sleutelcode, Func<int, IReadOnlyList<(string Deelnemer, Bedrag Bedrag)>?> bijdragen)
{
    /// <summary>Shares the part, or says at which field it cannot be done.</summary>
    public Uitkomst<Verdeelresultaat> Verdeel(Deelwijze deel)
    {
        var opdracht = Opdracht(deel);
        return opdracht.Gelukt
            ? Verdeler.Verdeel(opdracht.Waarde with
            {
                Methode = deel.Methode,
                AfrondenOp = deel.AfrondenOp,
                Sluitpost = deel.Methode == Afrondingsmethode.RekenkundigMetSluitpost ? deel.Sluitpost : null,
                Correcties = deel.Correcties,
            })
            : Uitkomst<Verdeelresultaat>.Geweigerd(opdracht.Fouten);
    }

    private Uitkomst<Verdeelopdracht> Opdracht(Deelwijze deel)
    {
        if (deel.NaarBedragen)
        {
            return bijdragen(deel.Sleuteljaar) is { } gewichten
                ? Uitkomst<Verdeelopdracht>.Ok(SleutelToepassen.NaarBedragen($"Bedragen van de bijdragen {deel.Sleuteljaar}", gewichten, deel.Bedrag))
                : Uitkomst<Verdeelopdracht>.Geweigerd("sleuteljaar", $"Er zijn geen bijdragen over {deel.Sleuteljaar} vastgelegd. Kies een ander jaar of verdeel naar de sleutel.");
        }

        if (sleutelcode is null)
        {
            return Uitkomst<Verdeelopdracht>.Geweigerd("sleuteljaar", "Deze geldstroom heeft geen verdeelsleutel. Kies eerst een sleutel bij de geldstroom.");
        }

        var opdracht = sleutels.Voor(sleutelcode, deel.Sleuteljaar, deel.Bedrag);
        return opdracht.Gelukt
            ? opdracht
            : Uitkomst<Verdeelopdracht>.Geweigerd([.. opdracht.Fouten.Select(f => f.Veld == "jaar" ? f with { Veld = "sleuteljaar" } : f)]);
    }
}
