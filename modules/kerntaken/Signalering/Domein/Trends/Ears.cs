namespace Zvh.Signalering.Domein.Trends;

/// <summary>What one of the three measures makes of a week.</summary>
/// <param name="Naam"><c>C1</c>, <c>C2</c> or <c>C3</c>.</param>
/// <param name="Verwacht">How many there are in an ordinary week, by this measure.</param>
/// <param name="Grens">Above this number it strikes.</param>
internal sealed record Earsmaat(string Naam, decimal Verwacht, decimal Grens);

/// <summary>What the early warning says of one week.</summary>
/// <param name="Aantal">How many there were.</param>
/// <param name="Verwacht">How many there are in an ordinary week, by the measure that struck.</param>
/// <param name="Grens">Above this number that measure strikes; the lowest of the three while none did.</param>
/// <param name="Reden">Which of the three measures struck; null when none did.</param>
internal sealed record Earsuitkomst(int Aantal, decimal Verwacht, decimal Grens, string? Reden)
{
    /// <summary>Whether the week is out of the ordinary.</summary>
    public bool IsSignaal => Reden is not null;
}

/// <summary>How soon a week stands out; a region can set it.</summary>
/// <param name="Afstand">Standard deviations above an ordinary week, for C1 and C2.</param>
/// <param name="Optelling">What C3 has to add up to.</param>
internal sealed record Earsgrenzen(decimal Afstand, decimal Optelling)
{
    /// <summary>As the literature has them.</summary>
    public static Earsgrenzen Standaard { get; } = new(3, 2);
}

/// <summary>The early warning of public health surveillance for short series: EARS C1, C2 and C3 (Hutwagner e.a. 2003; Fricker e.a. 2008). On counts of meldingen, never on persons (B1.34).</summary>
/// <remarks>
/// C1 compares a week to the seven weeks before it, C2 to seven weeks with two weeks between, so that a rise that began does not raise its own bar; C3 adds up what C2 exceeded in three weeks, and finds a slow rise.
/// C3 strikes only in a week that itself exceeds: the week after a peak is no news. A standard deviation below <see cref="KleinsteSpreiding"/> counts as that: after seven quiet weeks one melding is no signal.
/// </remarks>
internal static class Ears
{
    /// <summary>Name and version of the method, kept with each signal.</summary>
    public const string Methode = "EARS C1-C3, versie 2";

    /// <summary>Weeks with which a week is compared.</summary>
    public const int Basis = 7;

    /// <summary>Weeks between C2 and its baseline.</summary>
    public const int Tussen = 2;

    /// <summary>Weeks of which C3 adds up.</summary>
    public const int Optellen = 3;

    /// <summary>The smallest standard deviation.</summary>
    public const decimal KleinsteSpreiding = 0.5m;

    private const decimal Ruis = 1;

    /// <summary>Weeks that are needed before a week can be judged.</summary>
    public const int Nodig = Basis + Tussen + Optellen - 1;

    /// <summary>Judges the last week of a series.</summary>
    /// <param name="weken">The counts of consecutive weeks, the oldest first; at least <see cref="Nodig"/> before the last.</param>
    /// <param name="grenzen">How soon a week stands out.</param>
    /// <exception cref="ArgumentException">There are too few.</exception>
    public static Earsuitkomst Beoordeel(IReadOnlyList<int> weken, Earsgrenzen grenzen)
    {
        ArgumentNullException.ThrowIfNull(weken);
        if (weken.Count <= Nodig)
        {
            throw new ArgumentException($"A week is judged after {Nodig} others.", nameof(weken));
        }

        var (maten, aantal) = (Maten(weken, grenzen), weken[^1]);
        var geslagen = maten.FirstOrDefault(m => aantal > m.Grens);
        var maat = geslagen ?? maten.MinBy(m => m.Grens)!;
        return new(aantal, maat.Verwacht, maat.Grens, geslagen?.Naam);
    }

    /// <summary>The three measures for the last week of a series, the one that explains most first.</summary>
    public static IReadOnlyList<Earsmaat> Maten(IReadOnlyList<int> weken, Earsgrenzen grenzen)
    {
        var nu = weken.Count - 1;
        var (kort, lang) = (Gewoon(weken, nu), Gewoon(weken, nu - Tussen));
        var eerder = Enumerable.Range(1, Optellen - 1).Sum(i => Math.Max(0m, C2(weken, nu - i) - Ruis));
        return
        [
            new("C2", lang.Gemiddelde, lang.Gemiddelde + (grenzen.Afstand * lang.Spreiding)),
            new("C1", kort.Gemiddelde, kort.Gemiddelde + (grenzen.Afstand * kort.Spreiding)),
            new("C3", lang.Gemiddelde, lang.Gemiddelde + (Math.Max(Ruis, grenzen.Optelling + Ruis - eerder) * lang.Spreiding)),
        ];
    }

    // How many standard deviations a week lies above seven weeks that end two weeks before it.
    private static decimal C2(IReadOnlyList<int> weken, int week)
    {
        var (gemiddelde, spreiding) = Gewoon(weken, week - Tussen);
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
