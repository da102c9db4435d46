namespace Zvh.Beheer.Domein;

/// <summary>What became of a value.</summary>
internal enum Verschilsoort
{
    /// <summary>It was not there.</summary>
    Toegevoegd,

    /// <summary>It is no longer there.</summary>
    Verwijderd,

    /// <summary>It is different.</summary>
    Gewijzigd,
}

/// <summary>One difference between two profile folders.</summary>
/// <param name="Bestand">The file.</param>
/// <param name="Pad">The place in it as a reader says it, for example <c>gemeenten › GM0957 (Roermond) › naam</c>; empty for the whole file.</param>
/// <param name="Soort">What became of it.</param>
/// <param name="Was">The value before; null when there was none.</param>
/// <param name="Wordt">The value after; null when there is none.</param>
internal sealed record Verschil(string Bestand, string Pad, Verschilsoort Soort, string? Was, string? Wordt);

/// <summary>Compares two profile folders by what they say: layout, the order of fields and empty fields do not matter.</summary>
internal static class Profielvergelijking
{
    /// <summary>The differences, by file.</summary>
    public static IReadOnlyList<Verschil> Vergelijk(IReadOnlyDictionary<string, byte[]> was, IReadOnlyDictionary<string, byte[]> wordt) =>
        [.. was.Keys.Union(wordt.Keys, StringComparer.Ordinal).OrderBy(Volgorde).ThenBy(b => b, StringComparer.Ordinal)
            .SelectMany(bestand => Bestand(bestand, was.GetValueOrDefault(bestand), wordt.GetValueOrDefault(bestand)))];

    // What the house is comes first, then what its modules bring.
    private static int Volgorde(string bestand) => bestand == "regio.json" ? 0 : 1;

    private static IEnumerable<Verschil> Bestand(string naam, byte[]? was, byte[]? wordt) => (was, wordt) switch
    {
        (null, { } nieuw) => [new(naam, "", Verschilsoort.Toegevoegd, null, Omvang(nieuw))],
        ({ } oud, null) => [new(naam, "", Verschilsoort.Verwijderd, Omvang(oud), null)],
        ({ } oud, { } nieuw) when oud.AsSpan().SequenceEqual(nieuw) => [],
        ({ } oud, { } nieuw) when naam.EndsWith(".json", StringComparison.Ordinal) => Jsonvergelijking.Vergelijk(naam, oud, nieuw),
        ({ } oud, { } nieuw) => [new(naam, "", Verschilsoort.Gewijzigd, Omvang(oud), Omvang(nieuw))],
        _ => [],
    };

    private static string Omvang(byte[] inhoud) => $"bestand van {inhoud.Length:#,##0} bytes";
}
