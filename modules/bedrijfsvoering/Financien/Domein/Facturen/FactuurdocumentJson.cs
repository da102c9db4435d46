using System.Text.Json;
using System.Text.Json.Serialization;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>How a document is kept as jsonb: names in camel case, kinds as words, amounts as plain numbers.</summary>
internal static class FactuurdocumentJson
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new AlsGetal() },
    };

    /// <summary>Writes the document.</summary>
    public static string Schrijf(Factuurdocument document) => JsonSerializer.Serialize(document, Opties);

    /// <summary>Reads a document that was written before.</summary>
    /// <exception cref="JsonException">The text is not such a document.</exception>
    public static Factuurdocument Lees(string json) =>
        JsonSerializer.Deserialize<Factuurdocument>(json, Opties) ?? throw new JsonException("The stored invoice is empty.");

    private sealed class AlsGetal : JsonConverter<Bedrag>
    {
        public override Bedrag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Bedrag value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Waarde);
    }
}
