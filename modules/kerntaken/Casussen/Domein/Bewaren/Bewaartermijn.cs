using Zvh.Abstractions;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Domein.Bewaren;

/// <summary>How long data about people may be kept (Wgs 1.8 lid 7, BGS 1.16; B1.16, B1.18).</summary>
internal static class Bewaartermijn
{
    /// <summary>Years after the first processing.</summary>
    public const int Jaren = 5;

    /// <summary>The longest extension in years; it can be repeated.</summary>
    public const int LangsteVerlenging = 2;

    /// <summary>So many days before the end people are warned.</summary>
    public const int Waarschuwing = 90;

    /// <summary>Last day on which data may be kept.</summary>
    public static DateOnly Einde(DateTimeOffset eersteVerwerking) => DateOnly.FromDateTime(eersteVerwerking.UtcDateTime).AddYears(Jaren);

    /// <summary>Why data cannot be kept longer, each at the name of its field; empty when they can.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="tot">Until when.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Fout> Bezwaren(Casus casus, DateOnly tot, DateOnly vandaag)
    {
        if (casus.Fase is Casusfase.Vernietigd)
        {
            yield return new("", "De gegevens zijn al vernietigd.");
        }

        if (casus.GeslotenOp is { } gesloten && gesloten < casus.BewarenTot.AddYears(-1))
        {
            yield return new("", "Deze casus is langer dan een jaar voor het einde van de termijn gesloten. Dan mag u niet verlengen.");
        }

        if (tot <= casus.BewarenTot)
        {
            yield return new("Tot", $"Kies een dag na {casus.BewarenTot:d-M-yyyy}: tot dan mag u de gegevens al bewaren.");
        }

        if (tot > (casus.BewarenTot > vandaag ? casus.BewarenTot : vandaag).AddYears(LangsteVerlenging))
        {
            yield return new("Tot", $"U kunt hooguit {LangsteVerlenging} jaar verlengen. Daarna kunt u opnieuw besluiten.");
        }
    }
}

/// <summary>A decision to keep data longer (BGS 1.16 lid 2 and 3; B1.18).</summary>
internal sealed class Verlenging : IOnderdeelVan<Casus>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Until when.</summary>
    public DateOnly Tot { get; init; }

    /// <summary>Why: still open and meeting the criteria, or a great risk of relapse. Without data about people.</summary>
    public required string Reden { get; init; }

    /// <summary>Which participants that supplied data agreed (Wgs 1.8 lid 7).</summary>
    public required string Toestemming { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }
}
