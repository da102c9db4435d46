using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten.Controle;

/// <summary>What kind of anomaly was found (finance.md §1.4).</summary>
internal enum Bevindingsoort
{
    /// <summary>A stated total is not the sum of its lines.</summary>
    Totaal,

    /// <summary>A stated total is right by its details, but not by the stated totals above it.</summary>
    TotaalUitGroepen,

    /// <summary>The stated difference is not what the row itself gives.</summary>
    Verschil,

    /// <summary>The stated difference follows the row, but the row rests on a wrong total.</summary>
    VerschilRustOpFout,

    /// <summary>The stated difference has the opposite sign of the other rows.</summary>
    TekenOmgekeerd,

    /// <summary>The column verschil holds a settlement instead of a difference.</summary>
    VerrekeningInVerschil,

    /// <summary>Costs and income of a budget are not equal.</summary>
    NietGedekt,

    /// <summary>More or less is given back than the result.</summary>
    TeruggaveIsNietResultaat,

    /// <summary>Money of the state goes to a reserve in the same table, net zero.</summary>
    RijksbijdrageNaarReserve,

    /// <summary>Money of the state is used twice.</summary>
    RijksbijdrageDubbel,

    /// <summary>Budgeted and expected money that has not been received at the reference date.</summary>
    NogNietOntvangen,

    /// <summary>Another document prints another value for the same budget.</summary>
    AnderDocument,

    /// <summary>The same money of the state has another size than the year before.</summary>
    RijksbijdrageWisselt,

    /// <summary>The same money of the state went elsewhere the year before.</summary>
    TweeBehandelingen,
}

/// <summary>An anomaly: where, what the document states, what the figures give, and a sentence for the reader.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Regel">Code of the line.</param>
/// <param name="Naam">Name of the line.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Vermeld">What the document states.</param>
/// <param name="Berekend">What it is compared with: mostly the calculated value.</param>
/// <param name="Zin">Dutch, B1.</param>
internal sealed record Bevinding(Bevindingsoort Soort, string Regel, string Naam, Kolom Kolom, decimal? Vermeld, decimal? Berekend, string Zin)
{
    /// <summary>Stated minus calculated.</summary>
    public decimal? Verschil => Vermeld - Berekend;

    /// <summary>Code of the line that was left out of a total, when that explains the difference.</summary>
    public string? NietMeegeteld { get; init; }

    /// <summary>What is still unexplained after that.</summary>
    public decimal? Rest { get; init; }

    /// <summary>A finding on a line.</summary>
    public static Bevinding Bij(Boomregel regel, Bevindingsoort soort, Kolom kolom, decimal? vermeld, decimal? berekend, string zin) =>
        new(soort, regel.Code, regel.Naam, kolom, vermeld, berekend, zin);

    /// <summary>An amount as it reads in a sentence.</summary>
    public static string Getal(decimal? waarde) => waarde is { } w ? new Bedrag(w).Kort().Replace('-', '\u2212') : "niets";
}
