using System.Text.Json;

namespace Zvh.Beheer.Domein;

/// <summary>Compares two JSON texts by what they say.</summary>
/// <remarks>Elements of a list are matched by what names them (code, number, year, name), so that a row put in between is one difference.</remarks>
internal static class Jsonvergelijking
{
    private const string Scheiding = " › ";
    private const int LangsteWaarde = 160;

    // A list is matched by the first of these that every element has and that differs from element to element.
    private static readonly string[][] Sleutels =
        [["code"], ["nummer"], ["id"], ["peildatum"], ["geldigVan"], ["jaar"], ["naam"], ["code", "jaar"], ["jaar", "geldstroom"], ["thema", "uitvoerder"], ["thema"]];

    /// <summary>The differences; texts that both were read before.</summary>
    public static IEnumerable<Verschil> Vergelijk(string bestand, byte[] was, byte[] wordt)
    {
        using var oud = JsonDocument.Parse(ZonderMarkering(was));
        using var nieuw = JsonDocument.Parse(ZonderMarkering(wordt));
        var verschillen = new List<Verschil>();
        Waarde(oud.RootElement, nieuw.RootElement, "", (pad, a, b) => verschillen.Add(new(bestand, pad, Soort(a, b), a, b)));
        return verschillen;
    }

    private static void Waarde(JsonElement? was, JsonElement? wordt, string pad, Action<string, string?, string?> meld)
    {
        if (IsLeeg(was) && IsLeeg(wordt))
        {
            return;
        }

        if (was is { ValueKind: JsonValueKind.Object } a && wordt is { ValueKind: JsonValueKind.Object } b)
        {
            foreach (var naam in a.EnumerateObject().Concat(b.EnumerateObject()).Select(l => l.Name).Distinct(StringComparer.Ordinal))
            {
                Waarde(Lid(a, naam), Lid(b, naam), Onder(pad, naam), meld);
            }
        }
        else if (IsLijst(was) && IsLijst(wordt) && (IsGevuld(was) || IsGevuld(wordt)))
        {
            Lijst(Elementen(was), Elementen(wordt), pad, meld);
        }
        else if (!Gelijk(was, wordt))
        {
            meld(pad, Toon(was), Toon(wordt));
        }
    }

    private static void Lijst(List<JsonElement> was, List<JsonElement> wordt, string pad, Action<string, string?, string?> meld)
    {
        var sleutel = Array.Find(Sleutels, s => Herkent(was, s) && Herkent(wordt, s));
        if (sleutel is null && was.Concat(wordt).Any(e => e.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
        {
            for (var i = 0; i < Math.Max(was.Count, wordt.Count); i++)
            {
                Waarde(i < was.Count ? was[i] : null, i < wordt.Count ? wordt[i] : null, Onder(pad, $"{i + 1}e"), meld);
            }

            return;
        }

        string Naam(JsonElement e) => sleutel is null ? Toon(e) ?? "" : string.Join(' ', sleutel.Select(s => Toon(e.GetProperty(s))));
        var (oud, nieuw) = (Benoem(was, Naam), Benoem(wordt, Naam));
        foreach (var naam in oud.Keys.Union(nieuw.Keys, StringComparer.Ordinal))
        {
            JsonElement? a = oud.TryGetValue(naam, out var gevonden) ? gevonden : null, b = nieuw.TryGetValue(naam, out var gevondenNieuw) ? gevondenNieuw : null;
            Waarde(a, b, Onder(pad, MetNaam(naam, b ?? a)), meld);
        }

        // The order of participants is the order on screen and invoice, so it counts.
        var (volgordeWas, volgordeWordt) = (oud.Keys.Where(nieuw.ContainsKey).ToList(), nieuw.Keys.Where(oud.ContainsKey).ToList());
        if (!volgordeWas.SequenceEqual(volgordeWordt, StringComparer.Ordinal))
        {
            meld(Onder(pad, "volgorde"), Kort(string.Join(", ", volgordeWas)), Kort(string.Join(", ", volgordeWordt)));
        }
    }

    // A code with digits, such as that of a municipality, says little to a reader.
    private static string MetNaam(string sleutel, JsonElement? element) =>
        sleutel.Any(char.IsAsciiDigit) && element is { ValueKind: JsonValueKind.Object } blok && Toon(Lid(blok, "naam")) is { } naam && naam != sleutel
            ? $"{sleutel} ({naam})" : sleutel;

    // The same text twice in a list gets a number, so that no element is lost.
    private static Dictionary<string, JsonElement> Benoem(List<JsonElement> lijst, Func<JsonElement, string> naam)
    {
        var benoemd = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var element in lijst)
        {
            var basis = naam(element);
            var eigen = basis;
            for (var i = 2; !benoemd.TryAdd(eigen, element); i++)
            {
                eigen = $"{basis} ({i})";
            }
        }

        return benoemd;
    }

    private static bool Herkent(List<JsonElement> lijst, string[] sleutel) =>
        lijst.TrueForAll(e => e.ValueKind == JsonValueKind.Object && Array.TrueForAll(sleutel, s => Lid(e, s) is { ValueKind: JsonValueKind.String or JsonValueKind.Number }))
        && lijst.Select(e => string.Join(' ', sleutel.Select(s => Toon(e.GetProperty(s))))).Distinct(StringComparer.Ordinal).Count() == lijst.Count;

    private static bool Gelijk(JsonElement? was, JsonElement? wordt) => (was, wordt) switch
    {
        ({ ValueKind: JsonValueKind.Number } a, { ValueKind: JsonValueKind.Number } b) when a.TryGetDecimal(out var x) && b.TryGetDecimal(out var y) => x == y,
        ({ } a, { } b) => JsonElement.DeepEquals(a, b),
        _ => false,
    };

    // A field that is absent says the same as one that is null, empty or no; zero is an amount.
    private static bool IsLeeg(JsonElement? element) => element switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False } => true,
        { ValueKind: JsonValueKind.Array } lijst => lijst.GetArrayLength() == 0,
        { ValueKind: JsonValueKind.Object } blok => blok.EnumerateObject().All(l => IsLeeg(l.Value)),
        { ValueKind: JsonValueKind.String } tekst => tekst.GetString() is { Length: 0 },
        _ => false,
    };

    private static bool IsLijst(JsonElement? element) => element is null or { ValueKind: JsonValueKind.Array or JsonValueKind.Null };

    private static bool IsGevuld(JsonElement? element) => element is { ValueKind: JsonValueKind.Array };

    private static List<JsonElement> Elementen(JsonElement? lijst) => lijst is { ValueKind: JsonValueKind.Array } l ? [.. l.EnumerateArray()] : [];

    private static JsonElement? Lid(JsonElement blok, string naam) => blok.TryGetProperty(naam, out var lid) ? lid : null;

    private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : pad + Scheiding + naam;

    private static Verschilsoort Soort(string? was, string? wordt) =>
        was is null ? Verschilsoort.Toegevoegd : wordt is null ? Verschilsoort.Verwijderd : Verschilsoort.Gewijzigd;

    private static string? Toon(JsonElement? element) => element switch
    {
        _ when IsLeeg(element) && element is not { ValueKind: JsonValueKind.False } => null,
        { ValueKind: JsonValueKind.String } tekst => Kort(tekst.GetString()!),
        { ValueKind: JsonValueKind.True } => "ja",
        { ValueKind: JsonValueKind.False } => "nee",
        { } ander => Kort(ander.GetRawText()),
        null => null,
    };

    private static string Kort(string tekst)
    {
        var regel = string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return regel.Length > LangsteWaarde ? regel[..LangsteWaarde] + "…" : regel;
    }

    private static ReadOnlyMemory<byte> ZonderMarkering(byte[] json) => json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json;
}
