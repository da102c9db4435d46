using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>A level of the AVE ladder: who leads and who answers for it .</summary>
/// <param name="Niveau">1 to 4.</param>
/// <param name="Naam">What the region calls the level.</param>
/// <param name="Casusregie">Who leads the content.</param>
/// <param name="Procesregie">Who leads the process.</param>
/// <param name="OverlegMet">With whom one talks.</param>
/// <param name="Operationeel">Who answers for the work.</param>
/// <param name="Bestuurlijk">Who answers for it politically.</param>
internal sealed record Avetrede(int Niveau, string Naam, string Casusregie, string Procesregie, string OverlegMet, string Operationeel, string Bestuurlijk);

/// <summary>The ladder Aanpak Voorkoming Escalatie.</summary>
internal static class Ave
{
    /// <summary>The lowest and the highest level.</summary>
    public const int Laagst = 1, Hoogst = 4;

    /// <summary>The ladder for a region that words none of its own.</summary>
    public static IReadOnlyList<Avetrede> Standaard { get; } =
    [
        new(1, "Het gewone leven", "Inwoner zelf, of wie die kiest", "Inwoner zelf, of wie die kiest", "Omgeving en voorzieningen in de buurt", "De organisaties die al helpen", "Wethouder"),
        new(2, "Zorgen en hulp nodig", "Casusregisseur", "Sociaal domein van de gemeente", "Eerste lijn, specialisten, crisisdienst, Veilig Thuis", "Teamleiding", "Wethouder"),
        new(3, "Ook onveiligheid", "Casusregisseur", "Procesregisseur van het huis, of lokaal na afspraak met het huis", "Team veiligheid, team zorg en partijen", "Leiding van de partijen", "Burgemeester en/of wethouder"),
        new(4, "Onrust dreigt", "Wie de procesregie aanwijst", "Procesregisseur van het huis met de adviseur openbare veiligheid", "Driehoek", "Leiding van team veiligheid", "Burgemeester"),
    ];

    /// <summary>Why a case cannot go to a level, each at the name of its field; empty when it can .</summary>
    /// <param name="van">Where it stands; null when it stands nowhere yet.</param>
    /// <param name="naar">Where it goes.</param>
    /// <param name="reden">Why.</param>
    /// <param name="lokaal">Whether a municipality has the procesregie.</param>
    /// <param name="afspraak">What was agreed with the house about that.</param>
    public static IEnumerable<Fout> Bezwaren(int? van, int naar, string? reden, bool lokaal, string? afspraak)
    {
        if (naar is < Laagst or > Hoogst)
        {
            yield return new("Niveau", "Kies een niveau van 1 tot en met 4.");
        }

        if (van == naar)
        {
            yield return new("Niveau", $"De casus staat al op niveau {naar}. Kies een ander niveau.");
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            yield return new("Reden", van is { } v && Math.Abs(naar - v) > 1
                ? $"U gaat van niveau {v} naar niveau {naar} en slaat er een over. Schrijf waarom." : "Schrijf waarom u op- of afschaalt.");
        }

        if (lokaal && naar != 3)
        {
            yield return new("Lokaal", "Alleen op niveau 3 kan een gemeente de procesregie voeren.");
        }

        if (lokaal && string.IsNullOrWhiteSpace(afspraak))
        {
            yield return new("Afspraak", "Schrijf wat de gemeente en het huis vooraf hebben afgesproken.");
        }
    }
}

/// <summary>A case stands on a level of the ladder for a while: who was responsible then, why it moved, and when it is looked at again.</summary>
internal sealed class Avestap : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>1 to 4.</summary>
    public int Niveau { get; init; }

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset Van { get; init; }

    /// <summary>Until when (UTC); null while it lasts.</summary>
    public DateTimeOffset? Tot { get; set; }

    /// <summary>Why it moved; without data about people.</summary>
    public required string Reden { get; init; }

    /// <summary>Who leads the content.</summary>
    public required string Casusregie { get; init; }

    /// <summary>Who leads the process.</summary>
    public required string Procesregie { get; init; }

    /// <summary>Who answers for the work.</summary>
    public required string Operationeel { get; init; }

    /// <summary>Who answers for it politically.</summary>
    public required string Bestuurlijk { get; init; }

    /// <summary>What was agreed when a municipality has the procesregie on level 3 .</summary>
    public string? Afspraak { get; init; }

    /// <summary>When it is looked at again.</summary>
    public DateOnly HerzienOp { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }
}
