namespace Zvh.Financien.Domein.Inzetten;

/// <summary>The functions over which the capacity of a theme is spread .</summary>
internal static class Functies
{
    /// <summary>Planned effort of which the source does not name the function.</summary>
    public const string Onbekend = "onbekend";

    private static readonly (string Code, string Naam)[] Bekend =
    [
        ("procesregie", "Procesregie"),
        ("procesondersteuning", "Procesondersteuning"),
        ("nazorgcoordinatie", "Nazorgcoördinatie"),
        ("projectmedewerker", "Projectmedewerker"),
        (Onbekend, "Functie niet genoemd"),
    ];

    /// <summary>The codes, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Bekend.Select(f => f.Code)];

    /// <summary>The name on screen; a code that a region brings itself is shown as it is.</summary>
    public static string Naam(string code) => Array.Find(Bekend, f => f.Code == code).Naam ?? code;

    /// <summary>Reads a function from a file: its code or its name, in any case.</summary>
    public static string? Lees(string tekst) => Bekend
        .Where(f => string.Equals(f.Code, tekst, StringComparison.OrdinalIgnoreCase) || string.Equals(f.Naam, tekst, StringComparison.OrdinalIgnoreCase))
        .Select(f => f.Code).FirstOrDefault();

    /// <summary>Where a function stands among the others.</summary>
    public static int Volgorde(string code)
    {
        var plaats = Array.FindIndex(Bekend, f => f.Code == code);
        return plaats < 0 ? Bekend.Length : plaats;
    }
}
