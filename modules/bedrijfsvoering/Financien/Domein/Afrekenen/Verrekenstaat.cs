using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>What a settlement means for each participant: the contribution, each part, and what remains to be paid .</summary>
/// <param name="Delen">The names of the parts, in order.</param>
/// <param name="Rijen">A row per participant.</param>
internal sealed record Verrekenstaat(IReadOnlyList<string> Delen, IReadOnlyList<Verrekenrij> Rijen)
{
    /// <summary>The totals: always a sum of rounded parts.</summary>
    public Verrekenrij Totaal => new("Totaal", Rijen.Any(r => r.Bijdrage is null) ? null : Bedrag.Som(Rijen.Select(r => r.Bijdrage!.Value)),
        [.. Delen.Select((_, i) => Bedrag.Som(Rijen.Select(r => r.Delen[i])))]);

    /// <summary>Brings contributions and parts together, in the order of the contributions.</summary>
    /// <param name="bijdragen">The contributions of the year in which it is settled; empty when they are not there yet.</param>
    /// <param name="delen">The rounded amounts of each part.</param>
    public static Verrekenstaat Maak(
        IReadOnlyList<(string Naam, Bedrag Bedrag)> bijdragen, IReadOnlyList<(string Naam, IReadOnlyList<(string Naam, Bedrag Bedrag)> Rijen)> delen)
    {
        var namen = bijdragen.Select(b => b.Naam).Concat(delen.SelectMany(d => d.Rijen.Select(r => r.Naam))).Distinct(StringComparer.Ordinal);
        return new([.. delen.Select(d => d.Naam)],
        [
            .. namen.Select(naam => new Verrekenrij(naam, bijdragen.Where(b => b.Naam == naam).Select(b => (Bedrag?)b.Bedrag).FirstOrDefault(),
                [.. delen.Select(d => d.Rijen.FirstOrDefault(r => r.Naam == naam).Bedrag)])),
        ]);
    }
}

/// <summary>One participant in a settlement.</summary>
/// <param name="Naam">The participant.</param>
/// <param name="Bijdrage">The contribution of the year in which it is settled; null when it is not there yet.</param>
/// <param name="Delen">The rounded amount of each part; positive goes back.</param>
internal sealed record Verrekenrij(string Naam, Bedrag? Bijdrage, IReadOnlyList<Bedrag> Delen)
{
    /// <summary>The settlement: the sum of its rounded parts.</summary>
    public Bedrag Verrekening => Bedrag.Som(Delen);

    /// <summary>Contribution minus settlement.</summary>
    public Bedrag? TeBetalen => Bijdrage is { } bijdrage ? bijdrage - Verrekening : null;
}
