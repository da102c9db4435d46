using Microsoft.AspNetCore.Mvc.Rendering;

namespace Zvh.Platform.Regio;

/// <summary>The municipalities of a house, to choose from and to name.</summary>
public static class Gemeentelijst
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<SelectListItem> Gemeentekeuzes(this Regioprofiel profiel)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return [.. profiel.Gemeenten.OrderBy(g => g.Naam, StringComparer.Ordinal).Select(g => new SelectListItem(g.Naam, g.Code))];
    }

    /// <summary>The name of one; the code when it is none of this house.</summary>
    public static string Gemeentenaam(this Regioprofiel profiel, string code)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return profiel.Gemeenten.FirstOrDefault(g => g.Code == code)?.Naam ?? code;
    }

    /// <summary>Whether this is a municipality of the house.</summary>
    public static bool KentGemeente(this Regioprofiel profiel, string? code)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return profiel.Gemeenten.Any(g => g.Code == code);
    }
}
