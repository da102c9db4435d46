namespace Zvh.Financien.Domein.Begroten;

/// <summary>One line of two budgets beside each other.</summary>
/// <param name="Code">The code that both share.</param>
/// <param name="Naam">The name, of the newer one where it has the line.</param>
/// <param name="Niveau">How deep it stands.</param>
/// <param name="IsGroep">Whether it is a sum.</param>
/// <param name="Links">The amount on the left; null when the line is not there or has none.</param>
/// <param name="Rechts">The amount on the right.</param>
internal sealed record Vergelijkregel(string Code, string Naam, int Niveau, bool IsGroep, decimal? Links, decimal? Rechts)
{
    /// <summary>Right minus left.</summary>
    public decimal Verschil => (Rechts ?? 0) - (Links ?? 0);

    /// <summary>The difference as a part of the left amount, in percent; null when the left is nothing.</summary>
    public decimal? Percentage => Links is { } links and not 0 ? Math.Round(Verschil / Math.Abs(links) * 100, 1, MidpointRounding.AwayFromZero) : null;
}

/// <summary>Two versions or years side by side, matched by the codes of the posts.</summary>
internal static class Begrotingvergelijking
{
    /// <summary>The lines of both, in the order of the right one, each side closed by its total and then the balance; a line that only the left has stands where it stood.</summary>
    public static IReadOnlyList<Vergelijkregel> Maak(Begrotingsboom links, Begrotingsboom rechts, Kolom kolom) =>
    [
        .. Kant(links.Lasten, rechts.Lasten, kolom), .. Kant(links.Baten, rechts.Baten, kolom),
        new("saldo", "Saldo (baten min lasten)", 0, IsGroep: true, links.Saldo(kolom), rechts.Saldo(kolom)),
    ];

    private static IEnumerable<Vergelijkregel> Kant(Boomregel links, Boomregel rechts, Kolom kolom)
    {
        var regels = Naast(links, rechts, kolom).ToList();
        return regels.Skip(1).Append(regels[0]);
    }

    private static IEnumerable<Vergelijkregel> Naast(Boomregel? links, Boomregel? rechts, Kolom kolom)
    {
        var regel = (rechts ?? links)!;
        yield return new(regel.Code, regel.Naam, regel.Niveau, regel.IsGroep, links?.Berekend(kolom), rechts?.Berekend(kolom));
        foreach (var (l, r) in Paren(links?.Regels ?? [], rechts?.Regels ?? []))
        {
            foreach (var onder in Naast(l, r, kolom))
            {
                yield return onder;
            }
        }
    }

    private static List<(Boomregel? Links, Boomregel? Rechts)> Paren(IReadOnlyList<Boomregel> links, IReadOnlyList<Boomregel> rechts)
    {
        var paren = rechts.Select(r => (links.FirstOrDefault(l => l.Code == r.Code), (Boomregel?)r)).ToList();
        for (var i = 0; i < links.Count; i++)
        {
            if (rechts.All(r => r.Code != links[i].Code))
            {
                var vorige = i == 0 ? -1 : paren.FindIndex(p => p.Item1 == links[i - 1]);
                paren.Insert(vorige + 1, (links[i], null));
            }
        }

        return paren;
    }
}
