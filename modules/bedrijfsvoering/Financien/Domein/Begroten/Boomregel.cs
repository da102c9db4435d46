namespace Zvh.Financien.Domein.Begroten;

/// <summary>A line of the tree of a budget. What stands on a line with lines under it is calculated; what a document states stands beside it.</summary>
internal sealed class Boomregel
{
    private readonly decimal?[] eigen;

    /// <param name="eigen">The values of a line without lines under it, in the order of <see cref="Kolommen.Alle"/>; ignored on a group.</param>
    /// <param name="regels">The lines under it.</param>
    public Boomregel(IReadOnlyList<decimal?> eigen, IReadOnlyList<Boomregel> regels)
    {
        Regels = regels;
        this.eigen = [.. Kolommen.Alle.Select(k => regels.Count == 0 ? eigen[(int)k] : Som(regels, k))];
    }

    /// <summary>The post; null on the totals.</summary>
    public Guid? PostId { get; init; }

    /// <summary>Stable code.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>Costs or income.</summary>
    public required Kant Kant { get; init; }

    /// <summary>0 for a total, 1 for a top line, and so on.</summary>
    public required int Niveau { get; init; }

    /// <summary>What it is to the rules.</summary>
    public PostSoort Soort { get; init; }

    /// <summary>Incidental; else structural.</summary>
    public bool Incidenteel { get; init; }

    /// <summary>Which index.</summary>
    public IndexSoort Index { get; init; }

    /// <summary>Taakveld (Iv3).</summary>
    public string? Taakveld { get; init; }

    /// <summary>What the document states, unchanged.</summary>
    public Vermelding? Vermeld { get; init; }

    /// <summary>Why a stated value differs, or another remark.</summary>
    public string? Uitleg { get; init; }

    /// <summary>The lines under it.</summary>
    public IReadOnlyList<Boomregel> Regels { get; }

    /// <summary>Whether the values are sums.</summary>
    public bool IsGroep => Regels.Count > 0;

    /// <summary>The calculated value; null when nothing is known.</summary>
    public decimal? Berekend(Kolom kolom) => eigen[(int)kolom];

    /// <summary>The stated value; null when nothing is stated.</summary>
    public decimal? VermeldIn(Kolom kolom) => Vermeld?[kolom];

    /// <summary>Stated minus calculated; null when they agree or one of them is missing.</summary>
    public decimal? Afwijking(Kolom kolom) =>
        VermeldIn(kolom) - Berekend(kolom) is { } verschil && verschil != 0 ? verschil : null;

    /// <summary>This line and all lines under it, top down.</summary>
    public IEnumerable<Boomregel> Alle() => Regels.SelectMany(r => r.Alle()).Prepend(this);

    /// <summary>The lines that hold an amount of their own.</summary>
    public IEnumerable<Boomregel> Bladen() => Alle().Where(r => !r.IsGroep && r.Niveau > 0);

    private static decimal? Som(IReadOnlyList<Boomregel> regels, Kolom kolom) =>
        regels.Any(r => r.Berekend(kolom) is not null) ? regels.Sum(r => r.Berekend(kolom) ?? 0) : null;
}
