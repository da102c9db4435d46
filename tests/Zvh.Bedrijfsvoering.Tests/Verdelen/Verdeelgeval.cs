using FsCheck;
using FsCheck.Fluent;
using Zvh.Financien.Domein.Verdelen;
using Kies = FsCheck.Fluent.Gen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

/// <summary>A random distribution: small numbers for ties, large ones for the edges of the fast path, with and without fixed amounts.</summary>
/// <param name="Centen">The total in cents, a multiple of the unit.</param>
/// <param name="EenheidInCenten">The unit of rounding in cents.</param>
/// <param name="Gewichten">Per part the weight of every participant; the first is never zero.</param>
/// <param name="Delen">Per part its share in the sum of these numbers.</param>
/// <param name="VastDeel">Which tenths of the total the first part takes as a fixed amount.</param>
public sealed record Verdeelgeval(long Centen, long EenheidInCenten, decimal[][] Gewichten, int[] Delen, int VastDeel)
{
    private static readonly long[] Eenheden = [1, 5, 100, 10000];

    private decimal Vast => Math.Floor(Centen * (decimal)VastDeel / 10) / 100;

    internal static string Naam(int rij) => $"Deelnemer {(rij * 7) % 11:00} {rij:00}";

    internal Verdeelopdracht Opdracht(Afrondingsmethode methode = Afrondingsmethode.GrootsteRest) => new()
    {
        Bedrag = new(Centen / 100m),
        AfrondenOp = EenheidInCenten / 100m,
        Methode = methode,
        Sluitpost = methode == Afrondingsmethode.RekenkundigMetSluitpost ? Naam(0) : null,
        Onderdelen = [.. Gewichten.Select(Onderdeel)],
    };

    internal Verdeelresultaat Verdeel(Afrondingsmethode methode = Afrondingsmethode.GrootsteRest) => Verdeler.Verdeel(Opdracht(methode)).Gelukt();

    internal Verdeelgeval MetGewicht(int onderdeel, int rij, decimal gewicht) =>
        this with { Gewichten = [.. Gewichten.Select((g, k) => k != onderdeel ? g : [.. g.Select((w, i) => i == rij ? gewicht : w)])] };

    private Verdeelonderdeel Onderdeel(decimal[] gewichten, int k) => new()
    {
        Naam = $"onderdeel {k}",
        VastBedrag = k == 0 && Gewichten.Length > 1 ? Vast : null,
        Deel = k == 0 && Gewichten.Length > 1 ? null : new Breuk(Delen[k], Delen.Skip(Gewichten.Length > 1 ? 1 : 0).Sum()),
        Maatstaf = [.. gewichten.Select((gewicht, rij) => new Gewicht(Naam(rij), gewicht))],
    };

    internal static Gen<Verdeelgeval> Willekeurig { get; } =
        from eenheid in Kies.Elements(Eenheden)
        from veelvoud in Kies.OneOf(Kies.Choose(0, 50), Kies.Choose(0, 100_000_000))
        from onderdelen in Kies.Choose(1, 5)
        from rijen in Kies.Choose(1, 12)
        from gewichten in Kies.ArrayOf(Kolom(rijen), onderdelen)
        from delen in Kies.ArrayOf(Kies.Choose(1, 9), onderdelen)
        from vast in Kies.Choose(0, 9)
        select new Verdeelgeval(veelvoud * eenheid, eenheid, gewichten, delen, vast);

    private static Gen<decimal[]> Kolom(int rijen)
    {
        var klein = Kies.Choose(0, 4).Select(n => (decimal)n);
        var procent = Kies.Choose(0, 10_000).Select(n => n / 100m);
        var inwoners = Kies.Choose(0, 1_000_000).Select(n => (decimal)n);
        var fijn = Kies.Choose(0, int.MaxValue).Select(n => n / 1_000_000_000m);
        var lang = Kies.Choose(1, int.MaxValue).Select(n => n * 10_000_000_000_003m);
        return Kies.Elements(klein, klein, procent, procent, inwoners, inwoners, fijn, lang)
            .SelectMany(soort => Kies.ArrayOf(soort, rijen))
            .Select(gewichten => gewichten[0] == 0 ? [1m, .. gewichten[1..]] : gewichten);
    }
}

/// <summary>Makes the random distributions known to FsCheck.</summary>
public static class Verdeelgevallen
{
    public static Arbitrary<Verdeelgeval> Gevallen() => Verdeelgeval.Willekeurig.ToArbitrary();
}
