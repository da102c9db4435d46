using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

/// <summary>Small keys over two municipalities, to bend in tests.</summary>
internal static class Sleutels
{
    public static readonly DateOnly Begin2022 = new(2022, 1, 1);

    public static Referentiegegevens Gegevens { get; } = new()
    {
        Deelnemers = new HashSet<string>(["Leudal", "Weert", "Venlo"], StringComparer.Ordinal),
        Inwoners = new Dictionary<DateOnly, IReadOnlyDictionary<string, int>>
        {
            [new(2021, 1, 1)] = new Dictionary<string, int>(StringComparer.Ordinal) { ["Leudal"] = 36045, ["Weert"] = 50011 },
            [new(2022, 1, 1)] = new Dictionary<string, int>(StringComparer.Ordinal) { ["Leudal"] = 35928 },
        },
        Eenheden = new Dictionary<string, IReadOnlyDictionary<string, decimal>>(StringComparer.Ordinal)
        {
            ["zaken"] = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["Leudal"] = 3, ["Weert"] = 1 },
        },
    };

    public static Verdeelsleutel Met(params Sleutelversie[] versies) => new() { Code = "proef", Naam = "Proefsleutel", Versies = versies };

    public static Sleutelversie Versie(params Sleutelonderdeel[] onderdelen) =>
        new() { GeldigVan = Begin2022, Deelnemers = ["Leudal", "Weert"], Onderdelen = onderdelen };

    public static Sleutelonderdeel Procent(decimal leudal, decimal weert) =>
        new() { Naam = "percentage", Maatstafsoort = Maatstafsoort.VastPercentage, Waarden = Waarden(leudal, weert) };

    public static Sleutelonderdeel Vast(decimal leudal, decimal weert) =>
        new() { Naam = "vast", Maatstafsoort = Maatstafsoort.VastBedrag, Waarden = Waarden(leudal, weert) };

    public static Sleutelonderdeel Gelijk { get; } = new() { Naam = "gelijk", Maatstafsoort = Maatstafsoort.Gelijk };

    public static Sleutelonderdeel Inwoners { get; } = new() { Naam = "inwoners", Maatstafsoort = Maatstafsoort.Inwoners, JarenTerug = 1 };

    public static Sleutelonderdeel Zaken { get; } = new() { Naam = "zaken", Maatstafsoort = Maatstafsoort.Eenheden, Eenheid = "zaken" };

    private static Dictionary<string, decimal> Waarden(decimal leudal, decimal weert) =>
        new(StringComparer.Ordinal) { ["Leudal"] = leudal, ["Weert"] = weert };
}
