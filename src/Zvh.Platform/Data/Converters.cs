using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Zvh.Abstractions;

namespace Zvh.Platform.Data;

/// <summary>Money in the database: numeric(18,2).</summary>
internal sealed class BedragConverter() : ValueConverter<Bedrag, decimal>(b => b.Waarde, d => new Bedrag(d));

/// <summary>Typed documents in <c>jsonb</c> columns.</summary>
public static class JsonbKolom
{
    /// <summary>How documents are written: camelCase, enums as text.</summary>
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Stores the property as a <c>jsonb</c> document; a changed document is seen by its text.</summary>
    public static PropertyBuilder<T> AlsJsonb<T>(this PropertyBuilder<T> eigenschap)
    {
        ArgumentNullException.ThrowIfNull(eigenschap);
        return eigenschap.HasColumnType("jsonb").HasConversion(
            new ValueConverter<T, string>(w => Schrijf(w), t => Lees<T>(t)),
            new ValueComparer<T>((a, b) => Schrijf(a) == Schrijf(b), w => StringComparer.Ordinal.GetHashCode(Schrijf(w)), w => Lees<T>(Schrijf(w))));
    }

    private static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Opties);

    private static T Lees<T>(string tekst) => JsonSerializer.Deserialize<T>(tekst, Opties)!;
}
