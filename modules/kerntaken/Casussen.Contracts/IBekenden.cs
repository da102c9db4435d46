namespace Zvh.Casussen.Contracts;

/// <summary>Who somebody is, as houses ask each other (Wgs 2.28: identifying data and the BSN; B1.31). Holds data about a person.</summary>
/// <param name="Bsn">Burgerservicenummer; null when it is not known.</param>
/// <param name="Achternaam">Surname without prefixes.</param>
/// <param name="Geboortedatum">Birth date; null when it is not known.</param>
public sealed record Identiteit(string? Bsn, string Achternaam, DateOnly? Geboortedatum)
{
    /// <summary>Whether this is enough to find one person: a BSN, or a name with a birth date.</summary>
    public bool IsGenoeg => Bsn is not null || (Achternaam.Length > 0 && Geboortedatum is not null);
}

/// <summary>A running case in which somebody stands.</summary>
/// <param name="CasusId">Key of the case.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Thema">Id of its theme.</param>
public sealed record Bekende(Guid CasusId, string Nummer, string Thema);

/// <summary>Finds whether somebody is known, whoever may see the case: only for whoever answers another house.</summary>
public interface IBekenden
{
    /// <summary>The youngest running case of these themes in which this person stands; null when there is none. Found by BSN, or by surname and birth date. One query, whatever it finds.</summary>
    Task<Bekende?> ZoekAsync(Identiteit wie, IReadOnlyCollection<string> themas, CancellationToken ct);

    /// <summary>Who a person is; null when the user may not see the person.</summary>
    Task<Identiteit?> VanAsync(Guid persoonId, CancellationToken ct);
}
