namespace Zvh.Casussen.Domein.Plannen;

/// <summary>An area of life on which a goal lies (A-030, B3.4).</summary>
/// <param name="Code">Kebab-case code.</param>
/// <param name="Naam">The name on the screen.</param>
internal sealed record Leefgebied(string Code, string Naam)
{
    /// <summary>For a region that names none of its own.</summary>
    public static IReadOnlyList<Leefgebied> Standaard { get; } =
    [
        new("wonen", "Wonen"), new("geld", "Geld en schulden"), new("werk", "Werk, school en dagbesteding"), new("lichaam", "Lichamelijke gezondheid"),
        new("geest", "Geestelijke gezondheid"), new("verslaving", "Verslaving"), new("gezin", "Gezin en relaties"), new("opvoeding", "Opvoeding"),
        new("netwerk", "Sociaal netwerk"), new("dagelijks", "Dagelijks leven"), new("justitie", "Justitie"), new("veiligheid", "Veiligheid"),
    ];
}
