namespace Zvh.Ui.Grafieken;

/// <summary>An axis that always holds zero and ends on a round number.</summary>
internal sealed class Schaal
{
    private Schaal(double laag, double hoog, double stap) => (Laag, Hoog, Stap) = (laag, hoog, stap);

    /// <summary>The lowest value: zero, or below it when there are negative values.</summary>
    public double Laag { get; }

    /// <summary>The highest value.</summary>
    public double Hoog { get; }

    /// <summary>The distance between two ticks.</summary>
    public double Stap { get; }

    /// <summary>The ticks, low to high.</summary>
    public IEnumerable<double> Streepjes
    {
        get
        {
            var aantal = (int)Math.Round((Hoog - Laag) / Stap);
            return Enumerable.Range(0, aantal + 1).Select(i => Laag + (i * Stap));
        }
    }

    /// <summary>An axis around these values with about <paramref name="streepjes"/> ticks.</summary>
    public static Schaal Rond(IEnumerable<decimal> waarden, int streepjes)
    {
        double laag = 0, hoog = 0;
        foreach (var waarde in waarden)
        {
            laag = Math.Min(laag, (double)waarde);
            hoog = Math.Max(hoog, (double)waarde);
        }

        if (hoog - laag == 0)
        {
            hoog = 1;
        }

        var stap = RondeStap((hoog - laag) / streepjes);
        return new(Math.Floor(laag / stap) * stap, Math.Ceiling(hoog / stap) * stap, stap);
    }

    /// <summary>Where a value lies, from 0 (low) to 1 (high).</summary>
    public double Deel(double waarde) => (waarde - Laag) / (Hoog - Laag);

    private static double RondeStap(double ruw)
    {
        var macht = Math.Pow(10, Math.Floor(Math.Log10(ruw)));
        return macht * ((ruw / macht) switch { <= 1 => 1, <= 2 => 2, <= 2.5 => 2.5, <= 5 => 5, _ => 10 });
    }
}
