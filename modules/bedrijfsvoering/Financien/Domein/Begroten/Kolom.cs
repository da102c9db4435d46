namespace Zvh.Financien.Domein.Begroten;

/// <summary>A column of a budget or an annual account, in the order of the table.</summary>
internal enum Kolom
{
    /// <summary>The budgeted amount.</summary>
    Begroting,

    /// <summary>What is settled of an earlier year.</summary>
    Verrekening,

    /// <summary>Budgeted plus settled: what is to be paid.</summary>
    NaVerrekening,

    /// <summary>Booked until the reference date.</summary>
    Realisatie,

    /// <summary>Booked plus what is still expected.</summary>
    Verwacht,

    /// <summary>The advantage: costs begroting − verwacht, income verwacht − begroting.</summary>
    Verschil,
}

/// <summary>The columns and their names on the screen.</summary>
internal static class Kolommen
{
    /// <summary>All columns, in order.</summary>
    public static IReadOnlyList<Kolom> Alle { get; } = Enum.GetValues<Kolom>();

    /// <summary>The name on the screen.</summary>
    public static string Naam(this Kolom kolom) => kolom switch
    {
        Kolom.Begroting => "Begroting",
        Kolom.Verrekening => "Verrekening",
        Kolom.NaVerrekening => "Begroting na verrekening",
        Kolom.Realisatie => "Realisatie tot peildatum",
        Kolom.Verwacht => "Realisatie + verwacht",
        Kolom.Verschil => "Verschil",
        _ => throw new ArgumentOutOfRangeException(nameof(kolom), kolom, message: null),
    };
}

/// <summary>The values that a document states for one line, in euro, never repaired (finance.md §1.4). Null where it states nothing.</summary>
/// <param name="Begroting">Column begroting.</param>
/// <param name="Realisatie">Column realisatie tot peildatum.</param>
/// <param name="Verwacht">Column realisatie + verwacht.</param>
/// <param name="Verschil">Column verschil.</param>
/// <param name="Verrekening">Column verrekening of an earlier year.</param>
/// <param name="NaVerrekening">Column begroting na verrekening.</param>
internal sealed record Vermelding(
    decimal? Begroting = null, decimal? Realisatie = null, decimal? Verwacht = null, decimal? Verschil = null,
    decimal? Verrekening = null, decimal? NaVerrekening = null)
{
    /// <summary>The stated value in a column.</summary>
    public decimal? this[Kolom kolom] => kolom switch
    {
        Kolom.Begroting => Begroting,
        Kolom.Verrekening => Verrekening,
        Kolom.NaVerrekening => NaVerrekening,
        Kolom.Realisatie => Realisatie,
        Kolom.Verwacht => Verwacht,
        Kolom.Verschil => Verschil,
        _ => throw new ArgumentOutOfRangeException(nameof(kolom), kolom, message: null),
    };
}

/// <summary>The totals that a document states.</summary>
/// <param name="Lasten">Of the costs.</param>
/// <param name="Baten">Of the income.</param>
internal sealed record VermeldeTotalen(Vermelding? Lasten = null, Vermelding? Baten = null)
{
    /// <summary>The stated total of one side.</summary>
    public Vermelding? Van(Kant kant) => kant == Kant.Last ? Lasten : Baten;
}
