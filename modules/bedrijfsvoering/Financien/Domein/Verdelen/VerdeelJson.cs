using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The command <c>verdeel</c>: JSON in, JSON out, without a database.</summary>
internal static class VerdeelJson
{
    private const int DecimalenExact = 12;

    // Names of municipalities stay readable; the text goes to a terminal or a file, never into a page.
    private static readonly JsonWriterOptions Opties = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Distributes; yields the output text, or the refusals with the path of their field.</summary>
    public static Uitkomst<string> Verdeel(string json)
    {
        var invoer = VerdeelInvoer.Lees(json);
        if (!invoer.Gelukt)
        {
            return Uitkomst<string>.Geweigerd(invoer.Fouten);
        }

        var resultaat = Verdeler.Verdeel(invoer.Waarde.Opdracht);
        return resultaat.Gelukt
            ? Uitkomst<string>.Ok(Schrijf(resultaat.Waarde, invoer.Waarde.Leeswijzen))
            : Uitkomst<string>.Geweigerd(resultaat.Fouten);
    }

    private static string Schrijf(Verdeelresultaat resultaat, IReadOnlyList<string> leeswijzen)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Opties))
        {
            json.WriteStartObject();
            json.WriteStartArray("toegedeeld");
            foreach (var regel in resultaat.Rijen)
            {
                json.WriteStartObject();
                json.WriteString("naam", regel.Naam);
                json.WriteString("exact", regel.Exact.NaarTekst(DecimalenExact));
                json.WriteString("bedrag", Tekst(regel.Bedrag));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("afrondingsregel", Tekst(resultaat.Afrondingsregel));
            json.WriteString("rest", Tekst(resultaat.Rest));
            json.WriteStartArray("waarschuwingen");
            foreach (var waarschuwing in leeswijzen.Concat(resultaat.Waarschuwingen))
            {
                json.WriteStringValue(waarschuwing);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer(), 0, (int)stroom.Length);
    }

    private static string Tekst(Bedrag bedrag) => bedrag.Waarde.ToString("0.00", CultureInfo.InvariantCulture);
}
