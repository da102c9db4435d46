using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Profiel;

/// <summary>What <c>begroting-JJJJ.json</c> and <c>jaarrekening-JJJJ.json</c> hold: one document about the budget of one year (finance.md §1.4).</summary>
internal sealed record Begrotinggegevens
{
    /// <summary>The year; equal to the year in the file name.</summary>
    public required int Jaar { get; init; }

    /// <summary>Code of the stream.</summary>
    public required string Geldstroom { get; init; }

    /// <summary>What kind of version it is.</summary>
    public required VersieSoort Status { get; init; }

    /// <summary>Until when realisation was counted.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>The document.</summary>
    public required string Bron { get; init; }

    /// <summary>Costs.</summary>
    public required IReadOnlyList<Postgegevens> Lasten { get; init; }

    /// <summary>Income.</summary>
    public required IReadOnlyList<Postgegevens> Baten { get; init; }

    /// <summary>The total of the costs as the document states it.</summary>
    public Vermelding? VermeldTotaalLasten { get; init; }

    /// <summary>The total of the income as the document states it.</summary>
    public Vermelding? VermeldTotaalBaten { get; init; }

    /// <summary>Remarks on the whole.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>A post. One with children has no amount of its own; what a document states for it is its stated total.</summary>
internal sealed record Postgegevens
{
    /// <summary>Kebab-case code, the same over the years.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>Code of the party, for a contribution.</summary>
    public string? Partij { get; init; }

    /// <summary>What it is to the rules; a post under another one takes its kind over when it has none itself.</summary>
    public PostSoort? Soort { get; init; }

    /// <summary>Whether it is incidental; else structural.</summary>
    public bool Incidenteel { get; init; }

    /// <summary>Which index.</summary>
    public IndexSoort Index { get; init; }

    /// <summary>Taakveld (Iv3).</summary>
    public string? Taakveld { get; init; }

    /// <summary>The budgeted amount, when no document states it.</summary>
    public decimal? Bedrag { get; init; }

    /// <summary>What the document states, unchanged.</summary>
    public Vermelding? Vermeld { get; init; }

    /// <summary>Why a stated value differs, or another remark.</summary>
    public string? Uitleg { get; init; }

    /// <summary>The posts under it.</summary>
    public IReadOnlyList<Postgegevens> Posten { get; init; } = [];
}

/// <summary>What <c>balansposten.json</c> holds.</summary>
/// <param name="Bron">The document.</param>
/// <param name="Posten">The items.</param>
internal sealed record Balanspostenbestand(string Bron, IReadOnlyList<Balanspostgegevens> Posten);

/// <summary>A balance item with its course as stated.</summary>
/// <param name="Nummer">Account number.</param>
/// <param name="Naam">The name.</param>
/// <param name="Soortaanduiding">What the document calls it.</param>
/// <param name="Jaren">The years, oldest first.</param>
/// <param name="Type">What the controller chose; null until then.</param>
/// <param name="Toelichting">Remarks.</param>
internal sealed record Balanspostgegevens(
    string Nummer, string Naam, string Soortaanduiding, IReadOnlyList<Balansjaargegevens> Jaren, BalanspostType? Type = null, string? Toelichting = null);

/// <summary>One year of a balance item as the document states it, in euro with cents.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Beginstand">1 January.</param>
/// <param name="Vermeerdering">Added; the source also writes withdrawals here, negative.</param>
/// <param name="Onttrekking">Withdrawn.</param>
/// <param name="OnttrekkingKred">Withdrawn on the credit side.</param>
/// <param name="Saldo">Balance of the mutations.</param>
/// <param name="Eindstand">31 December.</param>
internal sealed record Balansjaargegevens(
    int Jaar, decimal Beginstand, decimal Vermeerdering, decimal Onttrekking, decimal OnttrekkingKred, decimal Saldo, decimal Eindstand);
