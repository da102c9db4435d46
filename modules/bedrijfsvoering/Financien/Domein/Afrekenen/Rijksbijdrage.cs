using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Afrekenen;

/// <summary>Money of the state for one year, and what became of it. Added plus used may not exceed what was received (finance.md §1.4 finding 15).</summary>
internal sealed class Rijksbijdrage : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>Code of the source of the money, for example <c>jenv</c> or <c>vws-pok</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>Promised; null when not known.</summary>
    public Bedrag? Toegezegd { get; set; }

    /// <summary>Received; null when not known.</summary>
    public Bedrag? Ontvangen { get; set; }

    /// <summary>Used in the exploitation of the year.</summary>
    public Bedrag Gebruikt { get; set; }

    /// <summary>Added to a balance item.</summary>
    public Bedrag Toegevoegd { get; set; }

    /// <summary>Given back to the participants through a settlement.</summary>
    public Bedrag Teruggegeven { get; set; }

    /// <summary>The balance item.</summary>
    public Guid? BalanspostId { get; set; }

    /// <summary>Whether the figures were taken over from a document as they stand there; then they may break the rule, with an explanation.</summary>
    public bool UitBron { get; set; }

    /// <summary>Remarks, for example that the sources name two ministries .</summary>
    public string? Toelichting { get; set; }

    /// <summary>What was done with it: used, added and given back.</summary>
    public Bedrag Besteed => Gebruikt + Toegevoegd + Teruggegeven;

    /// <inheritdoc />
    public uint Versie { get; init; }
}
