namespace Zvh.Signalering.Domein.Trends;

/// <summary>What the early warning says of one week.</summary>
/// <param name="Aantal">How many there were.</param>
/// <param name="Verwacht">How many there are in an ordinary week.</param>
/// <param name="Grens">From above this number on the week is out of the ordinary.</param>
/// <param name="Reden">Which of the three measures struck; null when none did.</param>
internal sealed record Earsuitkomst(int Aantal, decimal Verwacht, decimal Grens, string? Reden)
{
    /// <summary>Whether the week is out of the ordinary.</summary>
    public bool IsSignaal => Reden is not null;
}

/// <summary>The early warning of public health surveillance for short series: EARS C1, C2 and C3 (Hutwagner e.a. 2003; Fricker e.a. 2008). On counts of meldingen, never on persons (B1.34).</summary>
/// <remarks>
/// C1 compares a week to the seven weeks before it, C2 to seven weeks with two weeks between, so that a rise that began does not raise its own bar; C3 adds up what C2 exceeded in three weeks, and finds a slow rise.
/// A standard deviation below <see cref="KleinsteSpreiding"/> counts as that: after seven quiet weeks one melding is no signal.
/// </remarks>
internal static class Ears
{
    /// <summary>Name and version of the method, kept with each signal.</summary>
    public const string Methode = "EARS C1-C3, versie 1";

    /// <summary>Weeks with which a week is compared.</summary>
    public const int Basis = 7;

    /// <summary>Weeks between C2 and its baseline.</summary>
    public const int Tussen = 2;

    /// <summary>Weeks of which C3 adds up.</summary>
    public const int Optellen = 3;

    /// <summary>The smallest standard deviation.</summary>
    public const decimal KleinsteSpreiding = 0.5m;

    private const decimal GrensC1C2 = 3, GrensC3 = 2, Ruis = 1;

    /// <summary>Weeks that are needed before a week can be judged.</summary>
    public const int Nodig = Basis + Tussen + Optellen - 1;

    /// <summary>Judges the last week of a series.</summary>
    /// <param name="weken">The counts of consecutive weeks, the oldest first; at least <see cref="Nodig"/> before the last.</param>
    /// <exception cref="ArgumentException">There are too few.</exception>
    public static Earsuitkomst Beoordeel(IReadOnlyList<int> weken)
    {
        ArgumentNullException.ThrowIfNull(weken);
        if (weken.Count <= Nodig)
        {
            throw new ArgumentException($"A week is judged after {Nodig} others.", nameof(weken));
        }

        var nu = weken.Count - 1;
        var c3 = Enumerable.Range(0, Optellen).Sum(i => Math.Max(0m, C2(weken, nu - i) - Ruis));
        var (verwacht, spreiding) = Gewoon(weken, nu - Tussen);
        var reden = C2(weken, nu) > GrensC1C2 ? "C2" : C1(weken, nu) > GrensC1C2 ? "C1" : c3 > GrensC3 ? "C3" : null;
        return new(weken[nu], verwacht, verwacht + (GrensC1C2 * spreiding), reden);
    }

    /// <summary>How many standard deviations a week lies above the seven before it.</summary>
    public static decimal C1(IReadOnlyList<int> weken, int week) => Afstand(weken, week, week);

    /// <summary>How many standard deviations a week lies above seven weeks that end two weeks before it.</summary>
    public static decimal C2(IReadOnlyList<int> weken, int week) => Afstand(weken, week, week - Tussen);

    private static decimal Afstand(IReadOnlyList<int> weken, int week, int tot)
    {
        var (gemiddelde, spreiding) = Gewoon(weken, tot);
        return (weken[week] - gemiddelde) / spreiding;
    }

    // Mean and standard deviation of the weeks before one; the deviation of a sample.
    private static (decimal Gemiddelde, decimal Spreiding) Gewoon(IReadOnlyList<int> weken, int tot)
    {
        var basis = Enumerable.Range(tot - Basis, Basis).Select(i => (decimal)weken[i]).ToList();
        var gemiddelde = basis.Average();
        var variantie = basis.Sum(b => (b - gemiddelde) * (b - gemiddelde)) / (Basis - 1);
        return (gemiddelde, variantie <= KleinsteSpreiding * KleinsteSpreiding ? KleinsteSpreiding : Wortel(variantie));
    }

    // Newton, from above: each step halves at least the distance, so it ends when nothing gets smaller.
    private static decimal Wortel(decimal getal)
    {
        var wortel = Math.Max(1, getal);
        for (var volgende = (wortel + (getal / wortel)) / 2; volgende < wortel; volgende = (wortel + (getal / wortel)) / 2)
        {
            wortel = volgende;
        }

        return wortel;
    }
}
