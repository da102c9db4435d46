using System.Globalization;

namespace Zvh.Platform.Tabellen;

/// <summary>A sheet as it was read: text and, from a workbook, real numbers.</summary>
/// <param name="Naam">The name of the sheet; empty for CSV.</param>
/// <param name="Kop">The texts of the first row that is not empty.</param>
/// <param name="Rijen">The rows under it.</param>
public sealed record Importtabel(string Naam, IReadOnlyList<string> Kop, IReadOnlyList<Importrij> Rijen)
{
    /// <summary>Rows beyond this are no list that somebody made by hand.</summary>
    public const int MeesteRijen = 2_000;

    /// <summary>Columns beyond this are no list that somebody made by hand.</summary>
    public const int MeesteKolommen = 40;

    /// <summary>A place as the user sees it: <c>Blad1, cel C12</c> or <c>rij 12, kolom 3</c>.</summary>
    public string Plaats(int rij, int kolom) => Naam.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Naam}, cel {Letters(kolom)}{rij}")
        : string.Create(CultureInfo.InvariantCulture, $"rij {rij}, kolom {kolom + 1}");

    private static string Letters(int kolom) =>
        kolom < 26 ? ((char)('A' + kolom)).ToString() : Letters((kolom / 26) - 1) + (char)('A' + (kolom % 26));
}

/// <summary>A row of a sheet.</summary>
/// <param name="Nummer">Counted from 1, as the user sees it.</param>
/// <param name="Cellen">The cells.</param>
public sealed record Importrij(int Nummer, IReadOnlyList<Importcel> Cellen)
{
    /// <summary>A cell; empty beyond the last one.</summary>
    public Importcel this[int kolom] => kolom < Cellen.Count ? Cellen[kolom] : Importcel.Leeg;

    /// <summary>Whether nothing stands in the row.</summary>
    public bool IsLeeg => Cellen.All(c => c.Tekst.Length == 0);
}

/// <summary>A cell.</summary>
/// <param name="Tekst">What stands there, trimmed.</param>
/// <param name="Getal">The number, when the workbook holds a number.</param>
public sealed record Importcel(string Tekst, decimal? Getal = null)
{
    /// <summary>An empty cell.</summary>
    public static Importcel Leeg { get; } = new("");
}
