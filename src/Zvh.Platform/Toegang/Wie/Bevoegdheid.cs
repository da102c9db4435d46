using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>A role that holds today.</summary>
/// <param name="Rol">Id of the role.</param>
/// <param name="Thema">Id of the theme; null for every theme.</param>
public sealed record Toekenning(string Rol, string? Thema);

/// <summary>What is known of a user today: enough to answer every question about rights without the database.</summary>
/// <param name="Id">The user.</param>
/// <param name="OrganisatieId">The organisation; null when none was given.</param>
/// <param name="Klasse">The class of the organisation; <see cref="Deelnemersklasse.Huis"/> without one.</param>
/// <param name="Rollen">The roles that hold today.</param>
/// <param name="Voor">For whom the user takes over today.</param>
/// <param name="Dicht">Why access is closed, in Dutch; null when it is open.</param>
/// <param name="BewijsCompleet">Whether designation, VOG or screening, secrecy and training are there and hold today (B1.19, B1.22).</param>
public sealed record Bevoegdheid(
    Guid Id, Guid? OrganisatieId, Deelnemersklasse Klasse, IReadOnlyList<Toekenning> Rollen, IReadOnlyList<Guid> Voor, string? Dicht, bool BewijsCompleet)
{
    /// <summary>What is not there or does not hold today, in Dutch; while there is something, data about people stays closed.</summary>
    public IReadOnlyList<string> Ontbreekt { get; init; } = [];
}

/// <summary>How far a permission reaches for a user.</summary>
/// <param name="Alles">Every record.</param>
/// <param name="AlleVan">Themes of which it reaches every record.</param>
/// <param name="Lid">The records of which the user is a member.</param>
/// <param name="LidVan">Themes of which it reaches the records of which the user is a member.</param>
public sealed record Rechtbereik(bool Alles, IReadOnlyList<string> AlleVan, bool Lid, IReadOnlyList<string> LidVan)
{
    /// <summary>Nothing.</summary>
    public static Rechtbereik Niets { get; } = new(false, [], false, []);

    /// <summary>Everything: the house itself at work, without a user.</summary>
    public static Rechtbereik Heel { get; } = new(true, [], false, []);

    /// <summary>Whether it reaches nothing at all.</summary>
    public bool IsNiets => !Alles && !Lid && AlleVan.Count == 0 && LidVan.Count == 0;

    /// <summary>Whether it reaches a record.</summary>
    /// <param name="thema">Theme of the record.</param>
    /// <param name="lid">Whether the user is a member.</param>
    public bool Omvat(string? thema, bool lid) => Alles || Bevat(AlleVan, thema) || (lid && (Lid || Bevat(LidVan, thema)));

    private static bool Bevat(IReadOnlyList<string> themas, string? thema) => thema is not null && themas.Contains(thema, StringComparer.Ordinal);
}
