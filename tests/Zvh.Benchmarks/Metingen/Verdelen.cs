using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Zvh.Abstractions;
using Zvh.Benchmarks.Kader;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>Distributing an amount over 342 municipalities by a key of 5 parts, to the euro by largest remainder.</summary>
internal sealed class Verdelen : IMeting
{
    private const int Deelnemers = 342, Onderdelen = 5, Opwarmen = 2_000, Aantal = 5_000, AantalNaief = 300;
    private const double Grens = 100;

    /// <inheritdoc />
    public string Naam => "verdelen-342x5";

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct)
    {
        var opdracht = Opdracht();
        if (!Verdeel(opdracht).SequenceEqual(Naief(opdracht)))
        {
            throw new InvalidOperationException("The engine and the naive calculation differ.");
        }

        Meet(() => Verdeel(opdracht), Opwarmen);
        var product = Meet(() => Verdeel(opdracht), Aantal);
        Meet(() => Naief(opdracht), AantalNaief / 10);
        var naief = Meet(() => Naief(opdracht), AantalNaief);
        return Task.FromResult<IReadOnlyList<Meetuitslag>>(
        [
            new()
            {
                Name = Naam, Median = product.Mediaan, P95 = product.P95, Unit = "µs", Ratio = product.Mediaan / naief.Mediaan,
                Bound = "median ≤ 100 µs; ratio to exact BigInteger fractions", Holds = product.Mediaan <= Grens,
            },
        ]);
    }

    // Weights as a key has them: inhabitants, a percentage with two decimals, hours with a quarter, an external score, and equal.
    private static Verdeelopdracht Opdracht()
    {
        var toeval = new Random(2022);
        var namen = Enumerable.Range(1, Deelnemers).Select(i => $"Gemeente {i.ToString("D3", CultureInfo.InvariantCulture)}").ToArray();
        Func<decimal>[] maatstaven =
        [
            () => toeval.Next(1_000, 900_000), () => toeval.Next(1, 3_000) / 100m, () => toeval.Next(0, 4_000) / 4m, () => toeval.Next(1, 1_000) / 10m, () => 1m,
        ];
        return new()
        {
            Bedrag = new(5_509_680m),
            Onderdelen = [.. Enumerable.Range(0, Onderdelen).Select(k => new Verdeelonderdeel
            {
                Naam = $"Onderdeel {k + 1}",
                Deel = new Breuk(1, Onderdelen),
                Maatstaf = [.. namen.Select(n => new Gewicht(n, maatstaven[k]()))],
            })],
        };
    }

    private static Steekproef Meet(Func<decimal[]> werk, int aantal)
    {
        var tijden = new double[aantal];
        for (var i = 0; i < aantal; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            werk();
            tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
        }

        return new(tijden);
    }

    private static decimal[] Verdeel(Verdeelopdracht opdracht) => [.. Verdeler.Verdeel(opdracht).Waarde.Rijen.Select(r => r.Bedrag.Waarde)];

    /// <summary>The same written down without any thought for speed: exact fractions of BigInteger, then largest remainder.</summary>
    private static decimal[] Naief(Verdeelopdracht opdracht)
    {
        var aandelen = new Dictionary<string, Breuk>(StringComparer.Ordinal);
        foreach (var onderdeel in opdracht.Onderdelen)
        {
            var pot = opdracht.Bedrag.Waarde * onderdeel.Deel!.Value;
            var som = onderdeel.Maatstaf.Aggregate(Breuk.Nul, (s, g) => s + g.Waarde);
            foreach (var gewicht in onderdeel.Maatstaf)
            {
                aandelen[gewicht.Deelnemer] = aandelen.GetValueOrDefault(gewicht.Deelnemer) + (pot * gewicht.Waarde / som);
            }
        }

        var onder = aandelen.ToImmutableSortedDictionary(a => a.Key, a => a.Value.Teller / a.Value.Noemer, StringComparer.Ordinal);
        var over = (int)((BigInteger)opdracht.Bedrag.Waarde - onder.Values.Aggregate(BigInteger.Zero, (s, o) => s + o));
        var erbij = aandelen.OrderByDescending(a => a.Value - new Breuk(onder[a.Key], 1)).ThenByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal)
            .Take(over).Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        return [.. aandelen.Keys.Select(n => (decimal)onder[n] + (erbij.Contains(n) ? 1 : 0))];
    }
}
