using System.Globalization;
using System.Text.Json;

namespace Zvh.Platform.Regio;

/// <summary>On which line each value of a JSON text stands, so that a message about a path can name the line.</summary>
internal sealed class Jsonposities
{
    private readonly Dictionary<string, int> regels = new(StringComparer.Ordinal);

    private Jsonposities()
    {
    }

    /// <summary>The line of a value, or of the nearest value around it when the path itself is absent.</summary>
    public int Regel(string pad)
    {
        for (var p = pad; p.Length > 0; p = Ouder(p))
        {
            if (regels.TryGetValue(p, out var regel))
            {
                return regel;
            }
        }

        return 1;
    }

    /// <summary>The path of a member: <c>$.a.b</c>, or <c>$.a['b.c']</c> when the name holds other characters.</summary>
    public static string Lid(string pad, string naam) =>
        naam.Length > 0 && naam.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? $"{pad}.{naam}" : $"{pad}['{naam}']";

    /// <summary>The path of an element.</summary>
    public static string Element(string pad, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pad}[{index}]");

    /// <summary>Reads the positions; reports a syntax error (which ends the reading) and every name that stands twice.</summary>
    public static Jsonposities Lees(ReadOnlySpan<byte> json, Action<int, string, string> meld)
    {
        var posities = new Jsonposities();
        var lezer = new Utf8JsonReader(json);
        var niveaus = new Stack<Niveau>();
        var (regel, geteld) = (1, 0);
        try
        {
            while (lezer.Read())
            {
                var begin = (int)lezer.TokenStartIndex;
                regel += json[geteld..begin].Count((byte)'\n');
                geteld = begin;
                switch (lezer.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        var naam = lezer.GetString()!;
                        if (!niveaus.Peek().Opent(naam))
                        {
                            meld(regel, Lid(niveaus.Peek().Pad, naam), $"De naam \"{naam}\" staat hier twee keer. Haal er één weg.");
                        }

                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        niveaus.Pop();
                        break;
                    default:
                        var pad = niveaus.TryPeek(out var ouder) ? ouder.Volgende() : "$";
                        posities.regels.TryAdd(pad, regel);
                        _ = lezer.TokenType == JsonTokenType.String ? lezer.GetString() : null;
                        if (lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                        {
                            niveaus.Push(new(pad, lezer.TokenType == JsonTokenType.StartArray));
                        }

                        break;
                }
            }
        }
        catch (JsonException fout)
        {
            meld((int)(fout.LineNumber ?? 0) + 1, "$",
                "Dit is geen geldige JSON. Kijk op deze regel en de regel ervoor of een komma, haakje of aanhalingsteken ontbreekt of te veel is.");
        }

        catch (InvalidOperationException)
        {
            // GetString: bytes that are no UTF-8, or half of a surrogate pair.
            meld(regel, "$", "Op deze regel staan tekens die niet te lezen zijn. Sla het bestand op als UTF-8.");
        }

        return posities;
    }

    private static string Ouder(string pad)
    {
        var eind = pad.EndsWith(']') ? pad.LastIndexOf('[') : pad.LastIndexOf('.');
        return eind <= 0 ? "" : pad[..eind];
    }

    private sealed class Niveau(string pad, bool lijst)
    {
        private readonly HashSet<string> namen = new(StringComparer.Ordinal);
        private int index;
        private string naam = "";

        public string Pad => pad;

        public bool Opent(string nieuweNaam)
        {
            naam = nieuweNaam;
            return namen.Add(nieuweNaam);
        }

        public string Volgende() => lijst ? Element(pad, index++) : Lid(pad, naam);
    }
}
