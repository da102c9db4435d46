using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Profiel;

/// <summary>How one amount was shared and rounded.</summary>
internal sealed record Verdelinggegevens
{
    /// <summary>The year that is invoiced.</summary>
    public required int Jaar { get; init; }

    /// <summary>Code of the stream.</summary>
    public required string Geldstroom { get; init; }

    /// <summary>How the amount was shared.</summary>
    public required Verdeelwijzegegevens Wijze { get; init; }

    /// <summary>Checklist row or document.</summary>
    public required string Bron { get; init; }
}

/// <summary>The settlement of a closed year, made of parts that are rounded apart. Positive goes back to the participants.</summary>
/// <param name="Jaar">The closed year.</param>
/// <param name="InJaar">The year in whose invoices it is settled.</param>
/// <param name="Geldstroom">Code of the stream.</param>
/// <param name="Delen">The parts.</param>
/// <param name="Vermeld">The sum per participant, as the document states it.</param>
/// <param name="Bron">Checklist row or document.</param>
internal sealed record Verrekeninggegevens(
    int Jaar, int InJaar, string Geldstroom, IReadOnlyList<Verdeelwijzegegevens> Delen, IReadOnlyDictionary<string, decimal> Vermeld, string Bron);

/// <summary>An amount, the key by which it is shared, and how it is rounded.</summary>
internal sealed record Verdeelwijzegegevens
{
    /// <summary>What the amount is.</summary>
    public required string Naam { get; init; }

    /// <summary>The amount in euro.</summary>
    public required decimal Bedrag { get; init; }

    /// <summary>The year whose key version is used: an explicit choice.</summary>
    public required int Sleuteljaar { get; init; }

    /// <summary>Whether the rounded contributions of that year are the weights, instead of the key itself.</summary>
    public bool NaarBedragen { get; init; }

    /// <summary>How shares are rounded.</summary>
    public required Afrondingsmethode Methode { get; init; }

    /// <summary>Unit of rounding in euro.</summary>
    public decimal AfrondenOp { get; init; } = 1m;

    /// <summary>Who takes the difference.</summary>
    public string? Sluitpost { get; init; }

    /// <summary>Corrections on the proposal by largest remainder; they add up to nothing.</summary>
    public IReadOnlyList<Correctiegegevens> Correcties { get; init; } = [];

    /// <summary>The amounts per participant that the document states; empty when it states none.</summary>
    public IReadOnlyDictionary<string, decimal> Vermeld { get; init; } = new Dictionary<string, decimal>();
}

/// <summary>A correction by hand.</summary>
/// <param name="Deelnemer">Name of the participant.</param>
/// <param name="Bedrag">In euro, with its sign.</param>
/// <param name="Reden">Why.</param>
internal sealed record Correctiegegevens(string Deelnemer, decimal Bedrag, string Reden);
