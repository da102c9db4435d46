using System.Globalization;
using CsvHelper;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>The figures of the overview as CSV: one row per figure.</summary>
internal static class OverzichtCsv
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly CsvWriterOptions Vorm = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        // A name that starts as a formula must stay a text in a spreadsheet.
        Injection = CsvInjection.Escape,
    };

    /// <summary>Writes the key figures, the flows and the contributions.</summary>
    /// <param name="overzicht">The year.</param>
    /// <param name="huis">The short name of the house.</param>
    public static byte[] Schrijf(Jaaroverzicht overzicht, string huis)
    {
        using var uitvoer = new MemoryStream();
        using (var csv = CsvWriter.Create(uitvoer, Vorm, leaveOpen: true))
        {
            csv.WriteHeader("jaar", "onderdeel", "van", "naar", "waarde", "eenheid");
            foreach (var (onderdeel, van, naar, waarde, eenheid) in Regels(overzicht, huis))
            {
                csv.WriteField(overzicht.Jaar.ToString(CultureInfo.InvariantCulture));
                csv.WriteField(onderdeel);
                csv.WriteField(van);
                csv.WriteField(naar);
                csv.WriteField(waarde is { } getal ? getal.ToString("0.00", Nederlands) : "");
                csv.WriteField(eenheid);
                csv.EndRecord();
            }
        }

        return uitvoer.ToArray();
    }

    private static IEnumerable<(string Onderdeel, string Van, string Naar, decimal? Waarde, string Eenheid)> Regels(Jaaroverzicht overzicht, string huis) =>
    [
        .. Kerncijfers.Van(overzicht).Select(k => (k.Label, "", "", k.Bedrag, "EUR")),
        .. Overzichtgrafieken.Geldstroom(overzicht, huis).Stromen.Select(s =>
            ("Geldstroom", s.Pad[0].Length > 0 ? s.Pad[0] : s.Pad[1], s.Pad[0].Length > 0 ? s.Pad[1] : s.Pad[2], (decimal?)s.Waarde, "EUR")),
        .. overzicht.Bijdragen.SelectMany(b => new[]
        {
            ("Bijdrage", b.Naam, "", (decimal?)b.Bijdrage.Waarde, "EUR"),
            ("Bijdrage vorig jaar", b.Naam, "", b.Vorig?.Waarde, "EUR"),
            ("Aandeel", b.Naam, "", b.Aandeel, "%"),
            ("Inwoners op 1 januari", b.Naam, "", b.Inwoners, "personen"),
            ("Bijdrage per inwoner", b.Naam, "", b.PerInwoner?.Waarde, "EUR"),
            ("Verrekening", b.Naam, "", -b.Verrekening?.Waarde, "EUR"),
            ("Te betalen", b.Naam, "", (decimal?)b.TeBetalen.Waarde, "EUR"),
        }),
    ];
}
