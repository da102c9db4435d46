using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

/// <summary>The printed figures of finance.md §1.1–1.2, in the order Echt-Susteren … Weert.</summary>
internal static class MiddenLimburg
{
    public static readonly string[] Gemeenten =
        ["Echt-Susteren", "Leudal", "Maasgouw", "Nederweert", "Roerdalen", "Roermond", "Weert"];

    public static readonly decimal[] Sleutel2021 = [12.1m, 14.8m, 9.0m, 6.9m, 7.9m, 28.8m, 20.5m];

    public static readonly decimal[] Sleutel2022 = [12.12m, 14.81m, 9.03m, 6.89m, 7.94m, 28.76m, 20.45m];

    public static readonly decimal[] Bijdrage2021 = [66954, 81894, 49801, 38180, 43714, 159363, 113435];

    public static readonly decimal[] Bijdrage2022 = [66777, 81598, 49753, 37962, 43747, 158458, 112673];

    public static readonly decimal[] Bijdrage2023 = [71937, 87903, 53596, 40895, 47127, 170701, 121379];

    public static readonly decimal[] VerrekeningDeel1 = [1605, 1962, 1196, 913, 1051, 3809, 2709];

    public static readonly decimal[] VerrekeningDeel2 = [11853, 14484, 8832, 6739, 7765, 28127, 20000];

    public static readonly decimal[] Verrekening = [13458, 16446, 10028, 7652, 8816, 31936, 22709];

    public static readonly decimal[] TeBetalen2022 = [53319, 65152, 39725, 30310, 34931, 126522, 89964];

    public static Verdeelopdracht Percentages(decimal bedrag, decimal[] sleutel, Afrondingsmethode methode, string? sluitpost = null) => new()
    {
        Bedrag = new(bedrag),
        Methode = methode,
        Sluitpost = sluitpost,
        Onderdelen = [new() { Naam = "vast percentage", Deel = Breuk.Een, Noemer = 100, Maatstaf = Maatstaf(sleutel) }],
    };

    public static Verdeelopdracht NaarBedragen(decimal bedrag, decimal[] gewichten) => new()
    {
        Bedrag = new(bedrag),
        Onderdelen = [new() { Naam = "bijdragen 2022", Deel = Breuk.Een, Maatstaf = Maatstaf(gewichten) }],
    };

    public static Verdeelresultaat Gelukt(this Uitkomst<Verdeelresultaat> uitkomst)
    {
        uitkomst.Fouten.ShouldBeEmpty();
        return uitkomst.Waarde;
    }

    public static decimal[] Bedragen(this Verdeelresultaat resultaat) => [.. resultaat.Rijen.Select(r => r.Bedrag.Waarde)];

    private static System.Collections.Immutable.ImmutableArray<Gewicht> Maatstaf(decimal[] sleutel) =>
        [.. Gemeenten.Zip(sleutel, (gemeente, waarde) => new Gewicht(gemeente, waarde))];
}
