using System.Text.Json;

namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>The figures of a factsheet as they were counted. Kept as JSON, so it reads the same for ever.</summary>
/// <param name="Gemeente">The name of the municipality then.</param>
/// <param name="Code">Its CBS code.</param>
/// <param name="Inwoners">Inhabitants; null when unknown.</param>
/// <param name="InwonersHuis">Inhabitants of the whole house; null when one is unknown.</param>
/// <param name="Van">First quarter.</param>
/// <param name="Tot">Last quarter.</param>
/// <param name="Drempel">From here on a number is shown.</param>
/// <param name="Methode">Version of the way of counting.</param>
/// <param name="GeteldOp">Counted on (UTC).</param>
/// <param name="Blokken">The figures.</param>
internal sealed record Factsheetinhoud(
    string Gemeente, string Code, int? Inwoners, int? InwonersHuis, string Van, string Tot, int Drempel, int Methode, DateTimeOffset GeteldOp, IReadOnlyList<Factsheetblok> Blokken)
{
    /// <summary>The version of the way of counting: another way is another version.</summary>
    public const int HuidigeMethode = 1;

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web);

    /// <summary>The period.</summary>
    public Verslagperiode Periode => new(Kwartaal.Lees(Van)!, Kwartaal.Lees(Tot)!);

    /// <summary>As it is kept.</summary>
    public string Json() => JsonSerializer.Serialize(this, Vorm);

    /// <summary>Reads what was kept.</summary>
    /// <exception cref="JsonException">It is not what was written.</exception>
    public static Factsheetinhoud Lees(string json) => JsonSerializer.Deserialize<Factsheetinhoud>(json, Vorm) ?? throw new JsonException();
}

/// <summary>A table of a factsheet.</summary>
/// <param name="Maat">What is counted.</param>
/// <param name="Titel">The title.</param>
/// <param name="Uitleg">How it is counted.</param>
/// <param name="Regels">The rows; the last one is the total.</param>
internal sealed record Factsheetblok(Maat Maat, string Titel, string Uitleg, IReadOnlyList<Factsheetregel> Regels)
{
    /// <summary>The rows that say something: a theme of which the whole house has nothing takes no line.</summary>
    public IEnumerable<Factsheetregel> Zichtbaar() => Regels.Where(r => r.Thema.Length == 0 || r is not { Nu: 0, Vorige: 0, Huis: 0 });
}

/// <summary>A row of a factsheet. A number that is hidden is null.</summary>
/// <param name="Thema">Id of the theme; empty for all together.</param>
/// <param name="Titel">The title.</param>
/// <param name="Nu">In this period.</param>
/// <param name="Vorige">In the period before.</param>
/// <param name="Huis">The whole house in this period.</param>
internal sealed record Factsheetregel(string Thema, string Titel, int? Nu, int? Vorige, int? Huis)
{
    /// <summary>For each ten thousand inhabitants; null when one of the two is unknown.</summary>
    public static decimal? PerTienduizend(int? aantal, int? inwoners) => aantal is { } a && inwoners is { } i and > 0 ? Math.Round(10_000m * a / i, 1) : null;
}
