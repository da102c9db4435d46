using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Geldstromen;

/// <summary>How the amount of a stream comes about (finance.md §1.0).</summary>
internal enum Grondslag
{
    /// <summary>In advance, shared by a verdeelsleutel.</summary>
    VoorschotOpSleutel,

    /// <summary>Afterwards, for realised hours.</summary>
    Nacalculatie,

    /// <summary>Inside the budget of the house; nothing is invoiced apart.</summary>
    ZvhBudget,

    /// <summary>Money of the state.</summary>
    Rijksbijdrage,
}

/// <summary>A stream of money: who pays, who invoices, by which key or on realised effort (A-092 … A-102).</summary>
internal sealed class Geldstroom : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Stable kebab-case code.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>What the money is for.</summary>
    public string Omschrijving { get; set; } = "";

    /// <summary>How the amount comes about.</summary>
    public Grondslag Grondslag { get; set; }

    /// <summary>The invoicing party; null when nothing is invoiced or it is not known yet.</summary>
    public Guid? FactureerderId { get; set; }

    /// <summary>One party that pays for all (MGR, centrumgemeente); null when each participant pays its own share.</summary>
    public Guid? BetalerId { get; set; }

    /// <summary>The key; null for nacalculatie or when the source does not give it.</summary>
    public Guid? SleutelId { get; set; }

    /// <summary>The VAT treatment; null until the fiscalist of the host has decided (finance.md §2.3).</summary>
    public BtwCategorie? BtwCategorie { get; set; }

    /// <summary>The reason text that belongs to the VAT treatment.</summary>
    public string? BtwReden { get; set; }

    /// <summary>Taakveld (Iv3), a proposal that the host decides on.</summary>
    public string? Taakveld { get; set; }

    /// <summary>In how many instalments a year is invoiced.</summary>
    public int Termijnen { get; set; } = 1;

    /// <summary>Where it stands: checklist row or document.</summary>
    public string? Bron { get; set; }

    /// <summary>Remarks, among them what is derived rather than stated.</summary>
    public string? Toelichting { get; set; }

    /// <summary>Who asked for the work and who answers for it; null when the sources do not say.</summary>
    public Opdracht? Opdracht { get; set; }

    /// <summary>Per field what the sources leave open, and must be asked for.</summary>
    public Dictionary<string, string> TeVragen { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The participants.</summary>
    public List<GeldstroomDeelnemer> Deelnemers { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>A participant of a stream.</summary>
internal sealed class GeldstroomDeelnemer
{
    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>The party.</summary>
    public Guid PartijId { get; init; }

    /// <summary>Order in lists, as the region is used to.</summary>
    public int Volgorde { get; set; }

    /// <summary>The number that the buyer wants on the invoice (BuyerReference, BR-NL-2).</summary>
    public string? Inkoopnummer { get; set; }
}

/// <summary>The register fields of a plustaak: roles only, never names of people .</summary>
/// <param name="Opdrachtgever">Who asked for it.</param>
/// <param name="Beleid">Who answers for the policy.</param>
/// <param name="Financieel">Who answers for the money.</param>
/// <param name="Gremium">Which body decides; a code of the region profile.</param>
/// <param name="Afspraken">Documents with the agreements.</param>
internal sealed record Opdracht(string Opdrachtgever, string Beleid, string Financieel, string Gremium, IReadOnlyList<string> Afspraken);
