using System.Globalization;
using System.Text.Json;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>A profile file that has been read, with the means to point at a place in it.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed class Profielbestand<T>
{
    private readonly Jsonposities posities;

    private Profielbestand(string naam, T inhoud, Jsonposities posities)
    {
        Naam = naam;
        Inhoud = inhoud;
        this.posities = posities;
    }

    /// <summary>The file name, for example <c>regio.json</c>.</summary>
    public string Naam { get; }

    /// <summary>What the file holds.</summary>
    public T Inhoud { get; }

    /// <summary>A reason of refusal at a path; its field reads <c>regio.json:12 $.gemeenten[3].code</c>.</summary>
    /// <param name="pad">The JSON path, for example <c>$.gemeenten[3].code</c>.</param>
    /// <param name="melding">Dutch: what is wrong and what to do.</param>
    public Fout Fout(string pad, string melding) => Plaats(Naam, posities.Regel(pad), pad, melding);

    /// <summary>Writes a JSON text again the way the house does: every field, in order, defaults included. A text that cannot be read stays as it is.</summary>
    public static byte[] Herschrijf(string naam, byte[] json) =>
        Lees(naam, json) is { Gelukt: true } gelezen ? JsonSerializer.SerializeToUtf8Bytes(gelezen.Waarde.Inhoud, StrikteJson.Opties) : json;

    /// <summary>Reads a JSON text; refuses with every difference from the type. Uploads in the format of a profile file use it too.</summary>
    /// <param name="naam">The file name, for messages.</param>
    /// <param name="json">The text, UTF-8.</param>
    public static Uitkomst<Profielbestand<T>> Lees(string naam, byte[] json)
    {
        // A text editor on Windows may put a byte order mark before the text; the reader does not know it.
        ReadOnlyMemory<byte> tekst = json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json;
        var fouten = new List<Fout>();
        var plaatsen = Jsonposities.Lees(tekst.Span, (regel, pad, melding) => fouten.Add(Plaats(naam, regel, pad, melding)));
        if (fouten.Count > 0)
        {
            return Uitkomst<Profielbestand<T>>.Geweigerd(fouten);
        }

        using var document = JsonDocument.Parse(tekst);
        StrikteJson.Vergelijk(document.RootElement, typeof(T), "$",
            (pad, melding) => fouten.Add(Plaats(naam, plaatsen.Regel(pad), pad, melding)));
        return fouten.Count > 0
            ? Uitkomst<Profielbestand<T>>.Geweigerd(fouten)
            : Uitkomst<Profielbestand<T>>.Ok(new(naam, document.Deserialize<T>(StrikteJson.Opties)!, plaatsen));
    }

    private static Fout Plaats(string naam, int regel, string pad, string melding) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{naam}:{regel} {pad}"), melding);
}
