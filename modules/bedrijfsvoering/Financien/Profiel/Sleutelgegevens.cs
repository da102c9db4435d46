namespace Zvh.Financien.Profiel;

/// <summary>A verdeelsleutel with its versions, as the profile gives it (finance.md §3.3).</summary>
/// <param name="Code">Kebab-case code.</param>
/// <param name="Naam">The name.</param>
/// <param name="Herkomst">Where the key comes from, and what is not known about it.</param>
/// <param name="Versies">The versions, oldest first; their validity does not overlap.</param>
internal sealed record Sleutelgegevens(string Code, string Naam, string Herkomst, IReadOnlyList<Sleutelversiegegevens> Versies);

/// <summary>A version of a key.</summary>
internal sealed record Sleutelversiegegevens
{
    /// <summary>First day.</summary>
    public required DateOnly GeldigVan { get; init; }

    /// <summary>Last day; null when there is no end.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Names of the participants, in the order the region is used to.</summary>
    public required IReadOnlyList<string> Deelnemers { get; init; }

    /// <summary>The components; their weights add up to 1.</summary>
    public required IReadOnlyList<Sleutelonderdeelgegevens> Onderdelen { get; init; }

    /// <summary>Factor per participant; 1 where absent.</summary>
    public IReadOnlyDictionary<string, decimal> Factoren { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Unit of rounding in euro.</summary>
    public decimal AfrondenOp { get; init; } = 1m;

    /// <summary>How shares are rounded, when a distribution does not say otherwise.</summary>
    public Rondmethode Methode { get; init; }

    /// <summary>Who takes the difference, for <see cref="Rondmethode.RekenkundigMetSluitpost"/>.</summary>
    public string? Sluitpost { get; init; }

    /// <summary>The phase-in from another version.</summary>
    public Ingroeigegevens? Ingroei { get; init; }

    /// <summary>Checklist row or document.</summary>
    public string? Bron { get; init; }
}

/// <summary>A component of a key.</summary>
internal sealed record Sleutelonderdeelgegevens
{
    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>What is measured.</summary>
    public required Maatsoort Maatstafsoort { get; init; }

    /// <summary>The fraction of the amount that this component shares out; 1 when it is the only one.</summary>
    public required decimal Gewicht { get; init; }

    /// <summary>The measure per participant; absent for inhabitants (they come from <c>regio.json</c>) and for equal shares.</summary>
    public IReadOnlyDictionary<string, decimal> Waarden { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Reference date of the measure.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>What a measure is divided by; null means the sum of the measures.</summary>
    public decimal? Noemer { get; init; }
}

/// <summary>A phase-in from the version before it.</summary>
/// <param name="Jaren">In how many years the new version is reached.</param>
/// <param name="Eerste">The first year of it.</param>
internal sealed record Ingroeigegevens(int Jaren, int Eerste);

/// <summary>What a component measures.</summary>
internal enum Maatsoort
{
    /// <summary>Inhabitants at a reference date.</summary>
    Inwoners,

    /// <summary>Fixed percentages.</summary>
    VastPercentage,

    /// <summary>Fixed amounts.</summary>
    VastBedrag,

    /// <summary>Equal shares.</summary>
    Gelijk,

    /// <summary>Units such as cases or hours.</summary>
    Eenheden,

    /// <summary>A score from elsewhere.</summary>
    ExterneScore,
}

/// <summary>How shares are rounded (finance.md §1.2).</summary>
internal enum Rondmethode
{
    /// <summary>Largest remainder.</summary>
    GrootsteRest,

    /// <summary>Half up; one participant takes the difference.</summary>
    RekenkundigMetSluitpost,

    /// <summary>Half up; the difference on a line of its own.</summary>
    RekenkundigMetAfrondingsregel,

    /// <summary>Half up; the difference stays undistributed.</summary>
    RekenkundigZonderRest,

    /// <summary>Largest remainder with corrections by hand.</summary>
    Handmatig,
}

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
    public required Rondmethode Methode { get; init; }

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
