using System.Globalization;
using System.Text.Json.Serialization;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>A verdeelsleutel with its versions (finance.md §3.3). The same text stands in a region profile and in the database.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Verdeelsleutel
{
    /// <summary>Kebab-case code.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>Where the key comes from, and what is not known about it.</summary>
    public string Herkomst { get; init; } = "";

    /// <summary>The versions; their validity does not overlap.</summary>
    public required IReadOnlyList<Sleutelversie> Versies { get; init; }

    /// <summary>The version of a year: the one that holds on 1 July, so that a change around New Year never leaves a year without a key.</summary>
    public Sleutelversie? VersieVoorJaar(int jaar)
    {
        var dag = new DateOnly(Math.Clamp(jaar, 1, 9999), 7, 1);
        return Versies.FirstOrDefault(v => v.GeldtOp(dag));
    }

    /// <summary>The version before another one.</summary>
    public Sleutelversie? VersieVoor(Sleutelversie versie) =>
        Versies.Where(v => v.GeldigVan < versie.GeldigVan).MaxBy(v => v.GeldigVan);
}

/// <summary>A version of a key.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Sleutelversie
{
    /// <summary>First day.</summary>
    public required DateOnly GeldigVan { get; init; }

    /// <summary>Last day, inclusive; empty when there is no end.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Names of the participants, in the order the region is used to.</summary>
    public required IReadOnlyList<string> Deelnemers { get; init; }

    /// <summary>The components.</summary>
    public required IReadOnlyList<Sleutelonderdeel> Onderdelen { get; init; }

    /// <summary>Factor per participant, 1 where absent. It weighs what is measured, not agreed percentages and amounts.</summary>
    public IReadOnlyDictionary<string, decimal> Factoren { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Unit of rounding in euro.</summary>
    public decimal AfrondenOp { get; init; } = 1m;

    /// <summary>How shares are rounded, when a distribution does not say otherwise.</summary>
    public Afrondingsmethode Methode { get; init; }

    /// <summary>Who takes the difference, for <see cref="Afrondingsmethode.RekenkundigMetSluitpost"/>.</summary>
    public string? Sluitpost { get; init; }

    /// <summary>The phase-in from an older key; empty when this version counts in full at once.</summary>
    public Ingroei? Ingroei { get; init; }

    /// <summary>Checklist row or document.</summary>
    public string? Bron { get; init; }

    /// <summary>Whether the version holds on a day.</summary>
    public bool GeldtOp(DateOnly dag) => GeldigVan <= dag && !(GeldigTot < dag);
}

/// <summary>A component of a key.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Sleutelonderdeel
{
    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>What is measured.</summary>
    public required Maatstafsoort Maatstafsoort { get; init; }

    /// <summary>The fraction of what fixed amounts leave; the weights add up to 1. Without meaning for a fixed amount.</summary>
    public Breuk Gewicht { get; init; } = Breuk.Een;

    /// <summary>The measure per participant; absent for inhabitants, equal shares, and units that come from a register.</summary>
    public IReadOnlyDictionary<string, decimal> Waarden { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The reference date of the measure.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Instead of a fixed reference date: 1 January of so many years before the year of the distribution.</summary>
    public int? JarenTerug { get; init; }

    /// <summary>Code of the register that gives the units or scores, instead of <see cref="Waarden"/>; <c>inzet/</c> and a stream for the hours of that stream.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Instead of <see cref="JarenTerug"/>: the months of which the hours count.</summary>
    public Inzetperiode? Periode { get; init; }

    /// <summary>What a measure is divided by; empty means the sum, and 100 for percentages.</summary>
    public decimal? Noemer { get; init; }

    /// <summary>The reference date for a year; empty when none is given.</summary>
    public DateOnly? PeildatumVoor(int jaar) => Peildatum ?? (JarenTerug is { } terug ? new DateOnly(Math.Clamp(jaar - terug, 1, 9999), 1, 1) : null);
}

/// <summary>A period of whole months.</summary>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day.</param>
internal sealed record Inzetperiode(DateOnly Van, DateOnly TotEnMet)
{
    /// <summary>Whether it is one or more whole months.</summary>
    public bool HeleMaanden => Van < TotEnMet && Van.Day == 1 && TotEnMet.AddDays(1).Day == 1;

    /// <summary>A calendar year.</summary>
    public static Inzetperiode Jaar(int jaar) => new(new(jaar, 1, 1), new(jaar, 12, 31));

    /// <summary>Whether a month lies in it.</summary>
    public bool Bevat(int jaar, int maand) => new DateOnly(jaar, maand, 1) is var dag && Van <= dag && dag <= TotEnMet;

    /// <inheritdoc />
    public override string ToString() => this == Jaar(Van.Year)
        ? Van.Year.ToString(CultureInfo.InvariantCulture)
        : $"{Van.ToString("MMMM yyyy", Nederlands)} t/m {TotEnMet.ToString("MMMM yyyy", Nederlands)}";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
}

/// <summary>A phase-in: in year k of n the exact shares are (n−k)/n old and k/n new.</summary>
/// <param name="Jaren">In how many years the new version is reached (n).</param>
/// <param name="Eerste">The first year of it (k = 1).</param>
/// <param name="VanSleutel">Code of the old key; empty means the version before this one. The old key counts as fully grown in.</param>
internal sealed record Ingroei(int Jaren, int Eerste, string? VanSleutel = null)
{
    /// <summary>The part of the new key in a year: k/n, from 0 to 1.</summary>
    public Breuk AandeelNieuw(int jaar) => new(Math.Clamp(jaar - Eerste + 1, 0, Jaren), Jaren);
}

/// <summary>What a component measures (finance.md §3.3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Maatstafsoort>))]
internal enum Maatstafsoort
{
    /// <summary>Inhabitants at a reference date.</summary>
    Inwoners,

    /// <summary>Agreed percentages.</summary>
    VastPercentage,

    /// <summary>Agreed amounts in euro, taken before the fractions.</summary>
    VastBedrag,

    /// <summary>Equal shares.</summary>
    Gelijk,

    /// <summary>Units such as cases or hours.</summary>
    Eenheden,

    /// <summary>A score from elsewhere.</summary>
    ExterneScore,
}
