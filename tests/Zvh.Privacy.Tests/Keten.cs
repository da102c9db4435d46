using FsCheck;
using FsCheck.Fluent;
using Zvh.Platform.Logboek;

namespace Zvh.Privacy.Tests;

/// <summary>A chain as the database makes it.</summary>
public sealed record Keten(IReadOnlyList<Logregel> Regels)
{
    // Everything that a column can hold: no control characters, but accents, other scripts and characters of four bytes.
    private static readonly Gen<string> Tekst = Gen.Elements("", "a", "é", "漢字", "🦉", "proef.dossier", "0-0", " ", "%", "'").ListOf().Select(d => string.Concat(d.Take(3)));

    /// <summary>Any chain of two to twelve rows.</summary>
    public static Gen<Keten> Willekeurig => Tekst.ListOf(13).SelectMany(t => t.Count == 0 ? Gen.Constant(0) : Gen.Choose(2, 12), (teksten, aantal) => Maak(aantal, teksten));

    /// <summary>The first row that does not fit, with a last look at the head; 0 when all do.</summary>
    public static long EersteFout(IEnumerable<Logregel> regels, Ketenstand kop)
    {
        var stand = Logketen.Begin;
        foreach (var regel in regels)
        {
            if (Logketen.Fout(stand, regel) is not null)
            {
                return stand.Nummer + 1;
            }

            stand = Ketenstand.Van(regel);
        }

        return stand.Nummer == kop.Nummer && stand.Hash.AsSpan().SequenceEqual(kop.Hash) ? 0 : stand.Nummer + 1;
    }

    /// <summary>A row with another text in one column, and the same hashes.</summary>
    public static Logregel Veranderd(Logregel r, int kolom, string tekst) => Regel(
        r.Volgnummer, r.Op, r.Vorige, r.Hash, [.. Kolommen(r).Select((k, i) => i == kolom % 13 ? k + tekst : k)]);

    private static Keten Maak(int aantal, IList<string> teksten)
    {
        var (stand, regels) = (Logketen.Begin, new List<Logregel>());
        for (var i = 1; i <= aantal; i++)
        {
            var kaal = Regel(i, DateTimeOffset.UnixEpoch.AddSeconds(i), stand.Hash, [], [.. teksten.Take(12), $"{i}"]);
            var regel = Regel(i, kaal.Op, stand.Hash, Logketen.Hash(kaal), [.. Kolommen(kaal)]);
            stand = Ketenstand.Van(regel);
            regels.Add(regel);
        }

        return new(regels);
    }

    private static string[] Kolommen(Logregel r) =>
        [r.Actie, r.Soort, r.ObjectId, r.Uitkomst, r.Actor, r.Namens, r.Rollen, r.Herkomst, r.Recht, r.Doel, r.Verwerking, r.Spoor, r.Codes];

    private static Logregel Regel(long nummer, DateTimeOffset op, byte[] vorige, byte[] hash, string[] k) => new()
    {
        Volgnummer = nummer, Op = op, Vorige = vorige, Hash = hash, Actie = k[0], Soort = k[1], ObjectId = k[2], Uitkomst = k[3], Actor = k[4], Namens = k[5],
        Rollen = k[6], Herkomst = k[7], Recht = k[8], Doel = k[9], Verwerking = k[10], Spoor = k[11], Codes = k[12],
    };
}

/// <summary>Chains for FsCheck.</summary>
public static class Ketens
{
    /// <summary>Any chain.</summary>
    public static Arbitrary<Keten> Alle() => Keten.Willekeurig.ToArbitrary();
}
