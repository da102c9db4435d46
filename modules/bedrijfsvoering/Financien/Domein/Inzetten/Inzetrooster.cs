using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Inzetten;

/// <summary>The hours of one stream in a year: months × functions, with the plan beside it.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Functies">A column per function.</param>
internal sealed record Inzetrooster(int Jaar, IReadOnlyList<Functiekolom> Functies)
{
    /// <summary>The months of a year.</summary>
    public static IReadOnlyList<int> Maanden { get; } = [.. Enumerable.Range(1, 12)];

    /// <summary>Builds the grid. A function has a column when it is planned, has hours, or is asked for.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="uren">The realised hours of the stream in the year.</param>
    /// <param name="plannen">The plans of the stream for the year.</param>
    /// <param name="urenPerFte">Hours of one fte in a year.</param>
    /// <param name="ook">Functions that get a column although nothing is known of them yet.</param>
    /// <param name="voor">Whose hours stand in the cells: those of one participant, or by default those that belong to none.</param>
    public static Inzetrooster Maak(
        int jaar, IReadOnlyCollection<Inzet> uren, IReadOnlyCollection<Inzetplan> plannen, decimal urenPerFte, IEnumerable<string>? ook = null, Guid? voor = null) => new(jaar,
    [
        .. uren.Select(u => u.Functie).Concat(plannen.Select(p => p.Functie)).Concat(ook ?? []).Distinct(StringComparer.Ordinal)
            .OrderBy(Inzetten.Functies.Volgorde).ThenBy(f => f, StringComparer.Ordinal)
            .Select(f => new Functiekolom(
                f, plannen.FirstOrDefault(p => p.Functie == f), [.. Maanden.Select(m => uren.FirstOrDefault(u => u.Functie == f && u.Maand == m && u.PartijId == voor))], urenPerFte,
                uren.Where(u => u.Functie == f && u.PartijId != voor).Sum(u => u.Uren))),
    ]);

    /// <summary>Hours of a month over all functions, as they stand in the cells.</summary>
    public decimal Maandtotaal(int maand) => Functies.Sum(f => f.Uren(maand) ?? 0);

    /// <summary>Hours of the year, of all participants.</summary>
    public decimal Totaal => Functies.Sum(f => f.Totaal);

    /// <summary>Hours of the year in the cells.</summary>
    public decimal Ingevuld => Functies.Sum(f => f.Ingevuld);

    /// <summary>Planned fte.</summary>
    public decimal GeplandeFte => Functies.Sum(f => f.Plan?.Fte ?? 0);

    /// <summary>Planned hours.</summary>
    public decimal GeplandeUren => Functies.Sum(f => f.GeplandeUren);

    /// <summary>What the hours cost.</summary>
    public Nacalculatie Nacalculatie => new([.. Functies.Where(f => f.Plan is not null || f.Totaal != 0).Select(f => new Nacalculatieregel(f.Functie, f.Totaal, f.Plan?.Uurtarief))]);
}

/// <summary>One function in the grid.</summary>
/// <param name="Functie">The function.</param>
/// <param name="Plan">What was planned; null when nothing was.</param>
/// <param name="Cellen">The rows of January to December; null where nothing was entered.</param>
/// <param name="UrenPerFte">Hours of one fte in a year.</param>
/// <param name="Elders">Hours of the year that stand in the cells of other participants.</param>
internal sealed record Functiekolom(string Functie, Inzetplan? Plan, IReadOnlyList<Inzet?> Cellen, decimal UrenPerFte, decimal Elders = 0)
{
    /// <summary>Hours of a month; null when nothing was entered, which is not the same as zero.</summary>
    public decimal? Uren(int maand) => Cellen[maand - 1]?.Uren;

    /// <summary>Hours of the year in the cells.</summary>
    public decimal Ingevuld => Cellen.Sum(c => c?.Uren ?? 0);

    /// <summary>Hours of the year, of all participants.</summary>
    public decimal Totaal => Ingevuld + Elders;

    /// <summary>Planned hours of the year.</summary>
    public decimal GeplandeUren => Math.Round((Plan?.Fte ?? 0) * UrenPerFte, 2, MidpointRounding.AwayFromZero);

    /// <summary>Realised minus planned hours.</summary>
    public decimal Verschil => Totaal - GeplandeUren;
}
