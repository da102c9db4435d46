namespace Zvh.Jeugdtafels.Uren;

/// <summary>The period for which the hours of administration were agreed: the source names the hours and no period .</summary>
/// <param name="Naam">What people call it.</param>
/// <param name="PerJaar">How many of them a year has.</param>
internal sealed record Normperiode(string Naam, int PerJaar)
{
    /// <summary>Each week.</summary>
    public static Normperiode Week { get; } = new("week", 52);

    /// <summary>Each month.</summary>
    public static Normperiode Maand { get; } = new("maand", 12);

    /// <summary>Each year.</summary>
    public static Normperiode Jaar { get; } = new("jaar", 1);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Normperiode> Alle { get; } = [Week, Maand, Jaar];

    /// <summary>The one with this name; each week when there is none.</summary>
    public static Normperiode Van(string naam) => Alle.FirstOrDefault(p => p.Naam == naam) ?? Week;

    /// <summary>How many have passed in a year on a day: full weeks and months; of a year the part that is gone.</summary>
    public decimal Voorbij(int jaar, DateOnly vandaag) =>
        jaar > vandaag.Year ? 0
        : jaar < vandaag.Year ? PerJaar
        : this == Week ? Math.Min(PerJaar, vandaag.DayOfYear / 7)
        : this == Maand ? vandaag.Month - 1
        : Math.Round((decimal)vandaag.DayOfYear / (DateTime.IsLeapYear(jaar) ? 366 : 365), 2);
}
