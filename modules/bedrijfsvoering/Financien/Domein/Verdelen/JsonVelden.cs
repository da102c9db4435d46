using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>Reads the fields of one JSON object strictly: what is unknown, double or of the wrong kind is refused at its path.</summary>
internal sealed partial class JsonVelden
{
    private readonly Dictionary<string, JsonElement> velden = new(StringComparer.Ordinal);
    private readonly string pad;
    private readonly List<Fout> fouten;

    /// <summary>Opens an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="pad">Its path, empty for the root.</param>
    /// <param name="fouten">Where refusals go.</param>
    /// <param name="bekend">The fields it may have; empty when the names are data.</param>
    public JsonVelden(JsonElement element, string pad, List<Fout> fouten, params string[] bekend)
    {
        (this.pad, this.fouten) = (pad, fouten);
        IsObject = element.ValueKind == JsonValueKind.Object;
        if (!IsObject)
        {
            fouten.Add(new(pad, "Hier hoort een object te staan: { … }."));
            return;
        }

        foreach (var veld in element.EnumerateObject())
        {
            if (bekend.Length > 0 && !bekend.Contains(veld.Name, StringComparer.Ordinal))
            {
                fouten.Add(new(Pad(veld.Name), $"Dit veld bestaat niet. Gebruik: {string.Join(", ", bekend)}."));
            }
            else if (!velden.TryAdd(veld.Name, veld.Value))
            {
                fouten.Add(new(Pad(veld.Name), "Dit staat er twee keer. Laat er één staan."));
            }
        }
    }

    /// <summary>Whether there was an object at all.</summary>
    public bool IsObject { get; }

    /// <summary>The names, in the order of the text.</summary>
    public IEnumerable<string> Namen => velden.Keys;

    /// <summary>The full path of a field.</summary>
    public string Pad(string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    /// <summary>Whether the field is there and not null.</summary>
    public bool Heeft(string naam) => velden.TryGetValue(naam, out var element) && element.ValueKind != JsonValueKind.Null;

    /// <summary>Whether the field holds exactly this text.</summary>
    public bool IsTekst(string naam, string tekst) => velden[naam].ValueKind == JsonValueKind.String && velden[naam].ValueEquals(tekst);

    /// <summary>An object field; refused when it is missing.</summary>
    public JsonVelden? Object(string naam, params string[] bekend) =>
        Verplicht(naam, "een object") is { } element ? new(element, Pad(naam), fouten, bekend) : null;

    /// <summary>A list of objects; what is no object is refused and left out.</summary>
    public IEnumerable<JsonVelden> Lijst(string naam, params string[] bekend)
    {
        if (!Heeft(naam))
        {
            return [];
        }

        if (velden[naam].ValueKind != JsonValueKind.Array)
        {
            fouten.Add(new(Pad(naam), "Hier hoort een lijst te staan: [ … ]."));
            return [];
        }

        return [.. velden[naam].EnumerateArray()
            .Select((element, i) => new JsonVelden(element, $"{Pad(naam)}[{i}]", fouten, bekend))
            .Where(v => v.IsObject)];
    }

    /// <summary>A text; empty when it is missing or no text.</summary>
    public string Tekst(string naam)
    {
        if (!Heeft(naam))
        {
            return "";
        }

        if (velden[naam].ValueKind == JsonValueKind.String)
        {
            return velden[naam].GetString()!;
        }

        fouten.Add(new(Pad(naam), "Hier hoort tekst te staan, tussen aanhalingstekens."));
        return "";
    }

    /// <summary>A number without rounding: a point for the decimals, at most 28 digits.</summary>
    public decimal Getal(string naam) =>
        Verplicht(naam, "een getal") is { } element && Lees<decimal>(naam, element, Breuk.TryLeesDecimaal, "12.12") is { } getal ? getal : 0m;

    /// <summary>A fraction: <c>0.25</c> or <c>1/4</c>.</summary>
    public Breuk? Fractie(string naam) => Heeft(naam) ? Lees<Breuk>(naam, velden[naam], Breuk.TryLees, "0.25 of 1/4") : null;

    /// <summary>An amount. A comma or thousands dot is accepted; then the note says how it was read.</summary>
    public Bedrag LeesBedrag(string naam, List<string> leeswijzen)
    {
        if (Verplicht(naam, "een bedrag") is not { } element)
        {
            return default;
        }

        var tekst = Ruw(element).Trim();
        if (element.ValueKind == JsonValueKind.Number || Gewoon().IsMatch(tekst))
        {
            return new(Lees<decimal>(naam, element, Breuk.TryLeesDecimaal, "550968 of 550968.50") ?? 0m);
        }

        if (element.ValueKind != JsonValueKind.String || !Bedrag.TryLees(tekst, out var bedrag))
        {
            fouten.Add(new(Pad(naam), Onleesbaar(tekst, "550968 of 550968.50")));
            return default;
        }

        leeswijzen.Add(string.Create(CultureInfo.InvariantCulture, $"{Pad(naam)}: '{tekst}' is gelezen als {bedrag.Waarde:0.00}."));
        return bedrag;
    }

    private static string Ruw(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private static string Onleesbaar(string tekst, string voorbeeld) =>
        $"'{(tekst.Length > 40 ? tekst[..40] + "…" : tekst)}' kan niet precies gelezen worden. Schrijf het zo: {voorbeeld}.";

    [GeneratedRegex(@"^-?\d+(\.\d{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gewoon();

    private JsonElement? Verplicht(string naam, string wat)
    {
        if (Heeft(naam))
        {
            return velden[naam];
        }

        fouten.Add(new(Pad(naam), $"Dit veld ontbreekt. Geef {wat}."));
        return null;
    }

    private T? Lees<T>(string naam, JsonElement element, TryLees<T> tryLees, string voorbeeld)
        where T : struct
    {
        if (element.ValueKind is JsonValueKind.String or JsonValueKind.Number && tryLees(Ruw(element), out var waarde))
        {
            return waarde;
        }

        fouten.Add(new(Pad(naam), Onleesbaar(Ruw(element), voorbeeld)));
        return null;
    }

    private delegate bool TryLees<T>(string? tekst, out T waarde);
}
