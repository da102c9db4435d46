using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Profiel;

/// <summary>What <c>financien.json</c> in a region profile holds. What the sources do not give is null and is asked for.</summary>
internal sealed record Financiengegevens
{
    /// <summary>The organisations that pay, invoice or take part.</summary>
    public required IReadOnlyList<Partijgegevens> Partijen { get; init; }

    /// <summary>The streams of money (finance.md §1.0).</summary>
    public required IReadOnlyList<Geldstroomgegevens> Geldstromen { get; init; }

    /// <summary>The keys, with their versions (finance.md §1.1). The type of the engine itself: a profile holds what the database holds.</summary>
    public IReadOnlyList<Verdeelsleutel> Verdeelsleutels { get; init; } = [];

    /// <summary>Which amount was shared in which year, and how it was rounded (finance.md §1.2).</summary>
    public IReadOnlyList<Verdelinggegevens> Verdelingen { get; init; } = [];

    /// <summary>The settlements of closed years .</summary>
    public IReadOnlyList<Verrekeninggegevens> Verrekeningen { get; init; } = [];

    /// <summary>Money of the state, a year at a time .</summary>
    public IReadOnlyList<Rijksbijdragegegevens> Rijksbijdragen { get; init; } = [];
}

/// <summary>An organisation.</summary>
/// <param name="Code">Kebab-case code to which streams refer.</param>
/// <param name="Naam">The name on screen, in keys and on invoices.</param>
/// <param name="Soort">The kind.</param>
/// <param name="Gemeentecode">CBS code of a municipality.</param>
/// <param name="Factureert">Whether it sends invoices for the house.</param>
/// <param name="KvkNummer">8 digits.</param>
/// <param name="Oin">20 digits.</param>
/// <param name="BtwNummer">VAT number.</param>
/// <param name="Iban">Bank account.</param>
/// <param name="Straat">Street and number.</param>
/// <param name="Postcode">Postal code.</param>
/// <param name="Plaats">City.</param>
/// <param name="Factuurmail">Functional mailbox for invoices.</param>
/// <param name="Toelichting">What it does in the house.</param>
internal sealed record Partijgegevens(
    string Code, string Naam, PartijSoort Soort, string? Gemeentecode = null, bool Factureert = false,
    string? KvkNummer = null, string? Oin = null, string? BtwNummer = null, string? Iban = null,
    string? Straat = null, string? Postcode = null, string? Plaats = null, string? Factuurmail = null, string? Toelichting = null);

/// <summary>A stream of money.</summary>
internal sealed record Geldstroomgegevens
{
    /// <summary>Kebab-case code.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>What the money is for.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>How the amount comes about.</summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Code of the invoicing party; null when nothing is invoiced or it is not known.</summary>
    public string? Factureerder { get; init; }

    /// <summary>Code of the one party that pays for all; null when each participant pays its own share.</summary>
    public string? Betaler { get; init; }

    /// <summary>Codes of the parties for whom the work is done, in the order the region is used to.</summary>
    public IReadOnlyList<string> Deelnemers { get; init; } = [];

    /// <summary>Code of the key.</summary>
    public string? Sleutel { get; init; }

    /// <summary>VAT; null until the fiscalist of the host has decided.</summary>
    public BtwCategorie? BtwRegime { get; init; }

    /// <summary>The reason text of the VAT treatment.</summary>
    public string? BtwReden { get; init; }

    /// <summary>Taakveld (Iv3): a proposal (finance.md §3.2).</summary>
    public string? Taakveld { get; init; }

    /// <summary>In how many instalments a year is invoiced.</summary>
    public int Termijnen { get; init; } = 1;

    /// <summary>Planned fte, a function at a time .</summary>
    public IReadOnlyList<Fteplan> Fte { get; init; } = [];

    /// <summary>The year of that plan; required with <see cref="Fte"/>.</summary>
    public int? FteJaar { get; init; }

    /// <summary>Who asked for the work and who answers for it .</summary>
    public Opdracht? Opdracht { get; init; }

    /// <summary>Per field what the sources leave open, and must be asked for.</summary>
    public IReadOnlyDictionary<string, string> TeVragen { get; init; } = new Dictionary<string, string>();

    /// <summary>Remarks, among them what is derived rather than stated.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Checklist row or document.</summary>
    public required string Bron { get; init; }
}

/// <summary>Planned deployment.</summary>
/// <param name="Fte">Full-time equivalents.</param>
/// <param name="Functie">The function, for example <c>procesregie</c>; null when the source does not name it.</param>
internal sealed record Fteplan(decimal Fte, string? Functie = null);

/// <summary>Money of the state for one year, and what became of it.</summary>
/// <param name="Code">Code of a stream with this ground.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Bron">Checklist row or document.</param>
/// <param name="Toegezegd">Promised or budgeted, in euro.</param>
/// <param name="Ontvangen">Received, in euro.</param>
/// <param name="Gebruikt">Used in the exploitation.</param>
/// <param name="Toegevoegd">Added to a balance item.</param>
/// <param name="Teruggegeven">Given back to the participants.</param>
/// <param name="Balanspost">Number of the balance item.</param>
/// <param name="Toelichting">Remarks.</param>
internal sealed record Rijksbijdragegegevens(
    string Code, int Jaar, string Bron, decimal? Toegezegd = null, decimal? Ontvangen = null, decimal Gebruikt = 0, decimal Toegevoegd = 0,
    decimal Teruggegeven = 0, string? Balanspost = null, string? Toelichting = null);
