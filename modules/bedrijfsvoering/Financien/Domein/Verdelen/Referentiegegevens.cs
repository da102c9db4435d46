namespace Zvh.Financien.Domein.Verdelen;

/// <summary>The figures a key refers to but does not hold.</summary>
internal sealed record Referentiegegevens
{
    /// <summary>The names that may take part; a key that names another is refused.</summary>
    public required IReadOnlySet<string> Deelnemers { get; init; }

    /// <summary>Inhabitants per reference date and participant (CBS, on 1 January).</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyDictionary<string, int>> Inwoners { get; init; } =
        new Dictionary<DateOnly, IReadOnlyDictionary<string, int>>();

    /// <summary>Units or scores per register and participant, for the year of the distribution. Zero must be said: absent means unknown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Eenheden { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, decimal>>(StringComparer.Ordinal);

    /// <summary>The hours of the inzet register per stream. A stream without hours is not there.</summary>
    public ILookup<string, Urenstand> Uren { get; init; } = Array.Empty<(string, Urenstand)>().ToLookup(u => u.Item1, u => u.Item2, StringComparer.Ordinal);
}

/// <summary>The hours of one month, of all functions together.</summary>
/// <param name="Deelnemer">For whom; null when they belong to nobody in particular.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Maand">The month.</param>
/// <param name="Uren">The hours.</param>
internal sealed record Urenstand(string? Deelnemer, int Jaar, int Maand, decimal Uren);
