using Zvh.Signalering.Domein;

namespace Zvh.Signalering.Tabellen;

/// <summary>A row as programs read it.</summary>
internal sealed record Rijvorm(string? Gemeente, string? Code, string? Kwartaal, IReadOnlyDictionary<string, int> Waarden);

/// <summary>A column as programs read it.</summary>
internal sealed record Kolomvorm(string Code, string Titel, string Maat, bool TeltOp, int Totaal, string Uitleg);

/// <summary>A table as programs read it: the API and <c>--json</c> give the same.</summary>
internal sealed record Tabelvorm(string Tabel, string Titel, string Uitleg, int Versie, string Van, string Tot, DateTimeOffset GeteldOp, IReadOnlyList<Kolomvorm> Kolommen, IReadOnlyList<Rijvorm> Rijen, IReadOnlyList<Toelichting> Toelichtingen)
{
    /// <summary>The shape of a table.</summary>
    public static Tabelvorm Maak(Cijfertabel t) => new(
        t.Definitie.Code, t.Definitie.Titel, t.Definitie.Uitleg, t.Definitie.Versie, t.Periode.Van.ToString(), t.Periode.Tot.ToString(), t.Op,
        [.. t.Controles.Select(c => new Kolomvorm(c.Kolom.Code, c.Kolom.Titel, c.Kolom.Maat.Woord(), c.Kolom.Maat.TeltOpInTijd(), c.Geteld, c.Uitleg))],
        [.. t.Rijen.Select(r => new Rijvorm(r.Gemeente?.Naam, r.Gemeente?.Code, r.Kwartaal?.ToString(), t.Definitie.Kolommen.Zip(r.Waarden).ToDictionary(k => k.First.Code, k => k.Second, StringComparer.Ordinal)))], t.Toelichtingen);
}
