using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>The budget of one year for one stream; its versions are never overwritten.</summary>
internal sealed class Begroting : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The year.</summary>
    public int Jaar { get; init; }

    /// <summary>The stream.</summary>
    public Guid GeldstroomId { get; init; }

    /// <summary>Until when realisation was counted.</summary>
    public DateOnly? Peildatum { get; set; }

    /// <summary>When the year was closed (UTC); a closed year is not edited.</summary>
    public DateTimeOffset? AfgeslotenOp { get; set; }

    /// <summary>Who closed it.</summary>
    public string? AfgeslotenDoor { get; set; }

    /// <summary>The versions, oldest first.</summary>
    public List<BegrotingVersie> Versies { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>What a version of a budget is.</summary>
internal enum VersieSoort
{
    /// <summary>Being worked on; at most one per budget.</summary>
    Concept,

    /// <summary>Shared as provisional .</summary>
    Voorlopig,

    /// <summary>Adopted.</summary>
    Vastgesteld,

    /// <summary>A later change (BBV art. 18), numbered.</summary>
    Wijziging,
}

/// <summary>One version of a budget. Only a concept can be edited; the others are frozen.</summary>
internal sealed class BegrotingVersie : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The budget.</summary>
    public Guid BegrotingId { get; init; }

    /// <summary>1, 2, 3 … within the budget.</summary>
    public int Volgnummer { get; init; }

    /// <summary>The kind.</summary>
    public VersieSoort Soort { get; set; }

    /// <summary>The number of a change: 1, 2 …</summary>
    public int? Wijzigingnummer { get; set; }

    /// <summary>What changed and why.</summary>
    public string Toelichting { get; set; } = "";

    /// <summary>The decision that froze it, for example a stuurgroep meeting.</summary>
    public string? Besluit { get; set; }

    /// <summary>When it was frozen (UTC); null for a concept.</summary>
    public DateTimeOffset? VastgelegdOp { get; set; }

    /// <summary>By whom.</summary>
    public string? VastgelegdDoor { get; set; }

    /// <summary>The document it was read from; null when it was made here.</summary>
    public string? Bron { get; init; }

    /// <summary>SHA-256 of what was read, so that reading the same document again changes nothing.</summary>
    public string? Bronhash { get; init; }

    /// <summary>The totals that the document states, unchanged.</summary>
    public VermeldeTotalen? VermeldeTotalen { get; init; }

    /// <summary>The posts.</summary>
    public List<Post> Posten { get; init; } = [];

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>The name on screen: <c>Concept</c>, <c>Voorlopig</c>, <c>Vastgesteld</c>, <c>1e wijziging</c>.</summary>
    public string Naam => Soort == VersieSoort.Wijziging ? $"{Wijzigingnummer}e wijziging" : Soort.ToString();
}
