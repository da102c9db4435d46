namespace Zvh.Signalering.Domein;

/// <summary>So many of something in one period, as they were counted.</summary>
/// <param name="Maat">What was counted.</param>
/// <param name="Gemeente">CBS code; empty for all together, where that is counted by itself.</param>
/// <param name="Thema">Id of the theme; empty for all together, where that is counted by itself.</param>
/// <param name="Kenmerk">Source of a melding, step of a case or decision; empty for any.</param>
/// <param name="Aantal">How many.</param>
internal sealed record Telling(Maat Maat, string Gemeente, string Thema, string Kenmerk, int Aantal);

/// <summary>A municipality as a row names it.</summary>
/// <param name="Code">CBS code.</param>
/// <param name="Naam">The name.</param>
internal sealed record Gemeenterij(string Code, string Naam);

/// <summary>A row of figures.</summary>
/// <param name="Gemeente">Whose; null for the whole house.</param>
/// <param name="Kwartaal">Which quarter; null for the whole period.</param>
/// <param name="Waarden">A figure for each column.</param>
internal sealed record Cijferrij(Gemeenterij? Gemeente, Kwartaal? Kwartaal, IReadOnlyList<int> Waarden);

/// <summary>What a column adds up to, and what it counts as a whole.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="SomKwartalen">The quarters of the whole house together.</param>
/// <param name="SomGemeenten">The municipalities together, over the whole period.</param>
/// <param name="Geteld">The whole house over the whole period.</param>
internal sealed record Kolomcontrole(Kolomdefinitie Kolom, int SomKwartalen, int SomGemeenten, int Geteld)
{
    /// <summary>Why the total may differ from the sum, in Dutch.</summary>
    public string Uitleg =>
        Kolom.Maat.TeltOpInTijd() ? "Telt op: de kwartalen samen geven het totaal."
        : SomKwartalen == Geteld ? "Elke casus of persoon stond in één kwartaal."
        : $"Telt niet op: wat over een kwartaal heen loopt, staat in elk kwartaal en één keer in het totaal. De kwartalen samen geven {SomKwartalen}.";

    /// <summary>Whether it is as it must be: sums equal where they must be, and no total above its sum.</summary>
    public bool Klopt => (!Kolom.Maat.TeltOpInTijd() || SomKwartalen == Geteld) && (!Kolom.Maat.TeltOpOverGemeenten() || SomGemeenten == Geteld) && Geteld <= SomKwartalen && Geteld <= SomGemeenten;
}

/// <summary>A table as it was counted.</summary>
/// <param name="Definitie">How.</param>
/// <param name="Periode">Over what.</param>
/// <param name="Rijen">The rows: each municipality with its quarters and its total, then the whole house.</param>
/// <param name="Controles">What each column adds up to.</param>
/// <param name="Toelichtingen">What is known about printed figures of this period.</param>
/// <param name="Op">Counted on (UTC).</param>
internal sealed record Cijfertabel(
    Tabeldefinitie Definitie, Verslagperiode Periode, IReadOnlyList<Cijferrij> Rijen, IReadOnlyList<Kolomcontrole> Controles, IReadOnlyList<Toelichting> Toelichtingen, DateTimeOffset Op)
{
    /// <summary>What is known about a figure; null when nothing is.</summary>
    public Toelichting? Bij(Cijferrij rij, Kolomdefinitie kolom) => rij.Kwartaal is null ? Toelichtingen.FirstOrDefault(t => t.Kolom == kolom.Code && t.Gemeente == rij.Gemeente?.Code) : null;
}

/// <summary>Makes a table of what was counted. Knows no database: the same counts always give the same table.</summary>
internal static class Tabelbouwer
{
    /// <summary>Makes the table.</summary>
    /// <param name="definitie">How it is counted.</param>
    /// <param name="periode">Over what.</param>
    /// <param name="gemeenten">The municipalities, in the order of the house.</param>
    /// <param name="tellingen">What was counted in each quarter, and in the whole period.</param>
    /// <param name="op">When (UTC).</param>
    public static Cijfertabel Maak(
        Tabeldefinitie definitie, Verslagperiode periode, IReadOnlyList<Gemeenterij> gemeenten, IReadOnlyDictionary<Verslagperiode, IReadOnlyList<Telling>> tellingen, DateTimeOffset op)
    {
        int Tel(Kolomdefinitie kolom, Gemeenterij? gemeente, Verslagperiode over) => tellingen[over].Where(t => Hoort(t, kolom, gemeente)).Sum(t => t.Aantal);
        Cijferrij Rij(Gemeenterij? gemeente, Kwartaal? kwartaal) => new(gemeente, kwartaal, [.. definitie.Kolommen.Select(k => Tel(k, gemeente, kwartaal is { } q ? new(q, q) : periode))]);
        var kwartalen = periode.Kwartalen;
        IEnumerable<Cijferrij> Rijen(Gemeenterij? gemeente) => [.. definitie.PerKwartaal ? kwartalen.Select(k => Rij(gemeente, k)) : [], Rij(gemeente, null)];
        var controles = definitie.Kolommen.Select(k => new Kolomcontrole(
            k, kwartalen.Sum(q => Tel(k, null, new(q, q))), gemeenten.Sum(g => Tel(k, g, periode)), Tel(k, null, periode))).ToList();
        return new(definitie, periode, [.. gemeenten.SelectMany(Rijen), .. Rijen(null)], controles,
            [.. definitie.Toelichtingen.Where(t => t.Van == periode.Van.ToString() && t.Tot == periode.Tot.ToString())], op);
    }

    private static bool Hoort(Telling telling, Kolomdefinitie kolom, Gemeenterij? gemeente)
    {
        if (telling.Maat != kolom.Maat)
        {
            return false;
        }

        // Whoever is counted once overall stands in rows of his own.
        if (telling.Maat is Maat.Personen)
        {
            return telling.Gemeente == (gemeente?.Code ?? "") && telling.Thema == (kolom.Themas.Count == 0 ? "" : kolom.Themas[0]);
        }

        var kenmerk = telling.Maat switch
        {
            Maat.Meldingen => kolom.Bronnen.Count == 0 || kolom.Bronnen.Contains(telling.Kenmerk, StringComparer.Ordinal),
            Maat.Besluiten => kolom.Besluiten.Count == 0 || kolom.Besluiten.Contains(telling.Kenmerk, StringComparer.Ordinal),
            Maat.Casussen => telling.Kenmerk == (kolom.Stap ?? ""),
            _ => true,
        };
        return kenmerk && (gemeente is null || telling.Gemeente == gemeente.Code) && (kolom.Themas.Count == 0 || kolom.Themas.Contains(telling.Thema, StringComparer.Ordinal));
    }
}
