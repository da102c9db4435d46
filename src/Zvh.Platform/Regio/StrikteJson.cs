using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Zvh.Platform.Regio;

/// <summary>Compares a JSON text with the type it should become, and tells in Dutch everything that differs.</summary>
/// <remarks>The serializer itself stops at the first difference and speaks English.</remarks>
public static class StrikteJson
{
    // Larger than any amount of money or number of people; sums of such values cannot overflow.
    private const decimal GrootsteGetal = 1_000_000_000_000_000m;

    /// <summary>The options with which profile files are read and written.</summary>
    public static JsonSerializerOptions Opties { get; } = MaakOpties();

    /// <summary>Reports unknown and missing fields and values of the wrong kind, each with its path.</summary>
    internal static void Vergelijk(JsonElement element, Type type, string pad, Action<string, string> meld)
    {
        var info = Opties.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when Is(element, JsonValueKind.Object, "een blok tussen accolades", pad, meld):
                VergelijkVelden(element, info, pad, meld);
                break;
            case JsonTypeInfoKind.Enumerable when Is(element, JsonValueKind.Array, "een lijst tussen blokhaken", pad, meld):
                var index = 0;
                foreach (var lid in element.EnumerateArray())
                {
                    VergelijkLid(lid, info.ElementType!, Jsonposities.Element(pad, index++), meld);
                }

                break;
            case JsonTypeInfoKind.Dictionary when Is(element, JsonValueKind.Object, "een blok tussen accolades", pad, meld):
                foreach (var lid in element.EnumerateObject())
                {
                    VergelijkLid(lid.Value, info.ElementType!, Jsonposities.Lid(pad, lid.Name), meld);
                }

                break;
            case JsonTypeInfoKind.None:
                VergelijkWaarde(element, info, pad, meld);
                break;
        }
    }

    private static void VergelijkVelden(JsonElement element, JsonTypeInfo info, string pad, Action<string, string> meld)
    {
        var velden = info.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null).ToList();
        foreach (var lid in element.EnumerateObject())
        {
            var lidpad = Jsonposities.Lid(pad, lid.Name);
            var veld = velden.Find(p => string.Equals(p.Name, lid.Name, StringComparison.Ordinal));
            if (veld is null)
            {
                meld(lidpad, $"Het veld \"{lid.Name}\" is hier niet bekend. Verbeter de naam of haal het weg; hier mag: {string.Join(", ", velden.Select(v => v.Name))}.");
            }
            else if (lid.Value.ValueKind == JsonValueKind.Null)
            {
                if (!veld.IsSetNullable && Nullable.GetUnderlyingType(veld.PropertyType) is null)
                {
                    meld(lidpad, $"Het veld \"{lid.Name}\" mag niet leeg (null) zijn. Vul een waarde in.");
                }
            }
            else
            {
                Vergelijk(lid.Value, veld.PropertyType, lidpad, meld);
            }
        }

        foreach (var veld in velden.Where(v => v.IsRequired && !element.TryGetProperty(v.Name, out _)))
        {
            meld(pad, $"Het veld \"{veld.Name}\" ontbreekt. Voeg het toe.");
        }
    }

    private static void VergelijkLid(JsonElement element, Type type, string pad, Action<string, string> meld)
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            Vergelijk(element, type, pad, meld);
        }
        else if (Nullable.GetUnderlyingType(type) is null)
        {
            meld(pad, "Hier mag geen lege waarde (null) staan. Vul een waarde in of haal de regel weg.");
        }
    }

    private static void VergelijkWaarde(JsonElement element, JsonTypeInfo info, string pad, Action<string, string> meld)
    {
        try
        {
            if (element.Deserialize(info) is decimal getal && Math.Abs(getal) > GrootsteGetal)
            {
                meld(pad, $"De waarde {Kort(element)} is te groot. Verbeter het getal.");
            }
        }
        catch (JsonException fout)
        {
            // A converter of a module says itself, in Dutch, what it takes; the serializer's own messages are English.
            meld(pad, $"De waarde {Kort(element)} past hier niet. {(Omschrijf(info.Type) is { } wat ? $"Geef {wat}." : fout.Message)}");
        }
    }

    private static bool Is(JsonElement element, JsonValueKind soort, string wat, string pad, Action<string, string> meld)
    {
        if (element.ValueKind == soort)
        {
            return true;
        }

        meld(pad, $"De waarde {Kort(element)} past hier niet. Geef {wat}.");
        return false;
    }

    private static string Kort(JsonElement element)
    {
        var tekst = element.ValueKind switch
        {
            JsonValueKind.Object => "{…}",
            JsonValueKind.Array => "[…]",
            _ => element.GetRawText(),
        };
        return tekst.Length > 40 ? tekst[..40] + "…" : tekst;
    }

    private static string? Omschrijf(Type type) => type switch
    {
        { IsEnum: true } => "één van: " + string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(string) => "een tekst tussen aanhalingstekens",
        _ when type == typeof(int) => "een heel getal zonder punten",
        _ when type == typeof(decimal) => "een getal, met een punt voor de decimalen en zonder aanhalingstekens",
        _ when type == typeof(DateOnly) => "een datum als \"2026-01-31\"",
        _ when type == typeof(bool) => "true of false",
        _ => null,
    };

    private static JsonSerializerOptions MaakOpties()
    {
        var opties = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        };
        opties.MakeReadOnly();
        return opties;
    }
}
