namespace Zvh.Benchmarks.Kader;

/// <summary>What a measurement found; the JSON has these fields.</summary>
internal sealed record Meetuitslag
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The middle of the samples.</summary>
    public required double Median { get; init; }

    /// <summary>The value that 95 of 100 samples do not exceed.</summary>
    public required double P95 { get; init; }

    /// <summary>Unit of both.</summary>
    public required string Unit { get; init; }

    /// <summary>Median divided by the median of the baseline in the same run; null without a baseline.</summary>
    public double? Ratio { get; init; }

    /// <summary>What was promised, in words.</summary>
    public required string Bound { get; init; }

    /// <summary>Whether the promise is kept.</summary>
    public required bool Holds { get; init; }

    /// <summary>On what.</summary>
    public Machine Machine { get; init; } = Machine.Deze;
}

/// <summary>Samples of one thing.</summary>
internal sealed class Steekproef(IEnumerable<double> waarden)
{
    private readonly double[] gesorteerd = [.. waarden.Order()];

    /// <summary>How many.</summary>
    public int Aantal => gesorteerd.Length;

    /// <summary>The middle.</summary>
    public double Mediaan => (Rang((gesorteerd.Length - 1) / 2) + Rang(gesorteerd.Length / 2)) / 2;

    /// <summary>The smallest value that at least 95 % do not exceed.</summary>
    public double P95 => Rang((int)Math.Ceiling(gesorteerd.Length * 0.95) - 1);

    private double Rang(int plaats) => gesorteerd[plaats];
}
