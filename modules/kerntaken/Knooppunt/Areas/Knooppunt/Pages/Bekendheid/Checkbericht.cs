using System.Text.Json;
using Zvh.Casussen.Contracts;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>What goes to another house: whom it is about, for which purpose and which task in the law; in the second step also what is needed.</summary>
internal sealed record Checkbericht(Guid Nummer, string Doel, string Taak, Identiteit Wie, string? Overdracht)
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>As bytes.</summary>
    public byte[] Schrijf() => JsonSerializer.SerializeToUtf8Bytes(this, Vorm);

    /// <summary>Reads it; null when it is none, or when purpose, task or person are missing: without a purpose nothing is answered (B1.31).</summary>
    public static Checkbericht? Lees(byte[] inhoud)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkbericht>(inhoud, Vorm) is { } bericht && bericht.Nummer != Guid.Empty && Past(bericht.Doel, 300) && Past(bericht.Taak, 120)
                && bericht.Wie.IsGenoeg && bericht.Wie.Achternaam.Length <= 200 && (bericht.Overdracht is null || Past(bericht.Overdracht, 2000)) ? bericht : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Past(string tekst, int meeste) => !string.IsNullOrWhiteSpace(tekst) && tekst.Length <= meeste;
}

/// <summary>How far the other house is.</summary>
internal enum Antwoordstand
{
    /// <summary>Only hit or no hit.</summary>
    Alleen,

    /// <summary>Somebody has to decide yet.</summary>
    Wacht,

    /// <summary>It was given.</summary>
    Gegeven,

    /// <summary>It was refused.</summary>
    Geweigerd,
}

/// <summary>What comes back: always the same fields, filled up to the same length, so that its size says nothing.</summary>
internal sealed record Checkantwoord(bool Bekend, string Contact, Antwoordstand Stand, string Overdracht, string Toelichting)
{
    /// <summary>An answer is a multiple of this many bytes.</summary>
    public const int Blok = 16 * 1024;

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>What fills it up.</summary>
    public string Vulling { get; init; } = "";

    /// <summary>As bytes.</summary>
    public byte[] Schrijf()
    {
        var kaal = JsonSerializer.SerializeToUtf8Bytes(this, Vorm).Length;
        return JsonSerializer.SerializeToUtf8Bytes(this with { Vulling = new('.', (Blok - (kaal % Blok)) % Blok) }, Vorm);
    }

    /// <summary>Reads it; null when it is none.</summary>
    public static Checkantwoord? Lees(byte[] inhoud)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkantwoord>(inhoud, Vorm) is { } antwoord && Enum.IsDefined(antwoord.Stand) ? antwoord : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
