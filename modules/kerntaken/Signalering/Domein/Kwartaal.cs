using System.Globalization;
using System.Text.RegularExpressions;

namespace Zvh.Signalering.Domein;

/// <summary>A quarter of a year, written as <c>2020-Q4</c>.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Nummer">1 to 4.</param>
internal sealed partial record Kwartaal(int Jaar, int Nummer)
{
    /// <summary>Its place in time: the next quarter has the next number.</summary>
    public int Plek => (Jaar * 4) + Nummer - 1;

    /// <summary>First day.</summary>
    public DateOnly Van => new(Jaar, ((Nummer - 1) * 3) + 1, 1);

    /// <summary>Last day.</summary>
    public DateOnly Tot => Van.AddMonths(3).AddDays(-1);

    /// <summary>The quarter so many quarters later; earlier when it is negative.</summary>
    public Kwartaal Plus(int aantal)
    {
        var plek = Plek + aantal;
        return new(plek / 4, (plek % 4) + 1);
    }

    /// <summary>The quarter in which a day lies.</summary>
    public static Kwartaal Bij(DateOnly dag) => new(dag.Year, ((dag.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2020-Q4</c>; null when it is no quarter.</summary>
    public static Kwartaal? Lees(string? tekst) => tekst is not null && Vorm().Match(tekst) is { Success: true } m
        ? new(int.Parse(m.Groups["jaar"].Value, CultureInfo.InvariantCulture), m.Groups["nummer"].Value[0] - '0') : null;

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Jaar}-Q{Nummer}");

    [GeneratedRegex("^(?<jaar>20[0-9]{2})-Q(?<nummer>[1-4])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vorm();
}

/// <summary>A run of whole quarters: what a report is about .</summary>
/// <param name="Van">The first quarter.</param>
/// <param name="Tot">The last quarter.</param>
internal sealed record Verslagperiode(Kwartaal Van, Kwartaal Tot)
{
    /// <summary>The most quarters that a table shows.</summary>
    public const int Meeste = 20;

    /// <summary>The quarters, in order.</summary>
    public IReadOnlyList<Kwartaal> Kwartalen
    {
        get
        {
            var lijst = new List<Kwartaal>();
            for (var k = Van; k.Plek <= Tot.Plek; k = k.Plus(1))
            {
                lijst.Add(k);
            }

            return lijst;
        }
    }

    /// <summary>The reporting year that ended last, or that runs when none ended yet, counted from a quarter.</summary>
    /// <param name="begin">The quarter with which a reporting year begins, 1 to 4.</param>
    /// <param name="vandaag">Today.</param>
    public static Verslagperiode Laatste(int begin, DateOnly vandaag)
    {
        var nu = Jaar(begin, Kwartaal.Bij(vandaag));
        return new(nu.Van.Plus(-4), nu.Tot.Plus(-4));
    }

    /// <summary>The reporting year in which a quarter lies.</summary>
    /// <param name="begin">The quarter with which a reporting year begins, 1 to 4.</param>
    /// <param name="kwartaal">The quarter.</param>
    public static Verslagperiode Jaar(int begin, Kwartaal kwartaal)
    {
        var van = kwartaal.Plus(-((kwartaal.Nummer - begin + 4) % 4));
        return new(van, van.Plus(3));
    }

    /// <inheritdoc />
    public override string ToString() => Van == Tot ? $"{Van}" : $"{Van} tot en met {Tot}";
}
