using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>A fraction in JSON: written as text (<c>"1/3"</c>), read from text or from a number.</summary>
internal sealed class BreukJsonConverter : JsonConverter<Breuk>
{
    /// <inheritdoc />
    public override Breuk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var tekst = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        return Breuk.TryLees(tekst, out var breuk)
            ? breuk
            : throw new JsonException("Schrijf een getal met een punt (0.25) of een breuk (1/3).");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Breuk value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
