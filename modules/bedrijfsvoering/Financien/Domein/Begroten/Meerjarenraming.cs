using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>A line of the long-term estimate.</summary>
/// <param name="Regel">The line of the budget.</param>
/// <param name="Bedragen">The budget year and the years after it; null where nothing is known.</param>
internal sealed record Ramingsregel(Boomregel Regel, IReadOnlyList<decimal?> Bedragen);

/// <summary>The years ahead: structural posts with their index, incidental posts in the budget year only. Sums of rounded parts.</summary>
internal sealed class Meerjarenraming
{
    /// <summary>How many years ahead (BBV: the three years after the budget year, and here one more).</summary>
    public const int Vooruit = 4;

    private readonly Indexering index;

    public Meerjarenraming(Begrotingsboom boom, Indexering index)
    {
        this.index = index;
        Jaren = [.. Enumerable.Range(boom.Jaar, Vooruit + 1)];
        Regels = [.. Regel(boom.Lasten), .. Regel(boom.Baten)];
        Ontbreekt = index.Ontbreekt(boom.Lasten.Bladen().Concat(boom.Baten.Bladen()).Where(r => !r.Incidenteel).Select(r => r.Index), boom.Jaar, Jaren[^1]);
        Saldo = [.. Jaren.Select((_, i) => Totaal(boom.Baten, i) - Totaal(boom.Lasten, i))];
    }

    /// <summary>The budget year and the years after it.</summary>
    public IReadOnlyList<int> Jaren { get; }

    /// <summary>The lines, totals first on each side.</summary>
    public IReadOnlyList<Ramingsregel> Regels { get; }

    /// <summary>Income minus costs per year.</summary>
    public IReadOnlyList<decimal> Saldo { get; }

    /// <summary>The percentages that nobody filled in yet: these years were calculated with 0 %.</summary>
    public IReadOnlyList<(int Jaar, IndexSoort Soort)> Ontbreekt { get; }

    private IEnumerable<Ramingsregel> Regel(Boomregel regel) =>
        regel.Regels.SelectMany(Regel).Prepend(new(regel, [.. Jaren.Select((_, i) => Bedrag(regel, i))]));

    private decimal Totaal(Boomregel regel, int jaar) => Bedrag(regel, jaar) ?? 0;

    private decimal? Bedrag(Boomregel regel, int jaar)
    {
        if (regel.IsGroep)
        {
            var delen = regel.Regels.Select(r => Bedrag(r, jaar)).OfType<decimal>().ToList();
            return delen.Count == 0 ? null : delen.Sum();
        }

        return jaar > 0 && regel.Incidenteel ? 0
            : jaar == 0 || regel.Berekend(Kolom.Begroting) is not { } bedrag ? regel.Berekend(Kolom.Begroting)
            : new Bedrag(index.Pas(bedrag, regel.Index, Jaren[0], Jaren[jaar])).RondAf(1).Waarde;
    }
}
