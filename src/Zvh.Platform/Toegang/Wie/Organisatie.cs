using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>An organisation whose people use the house (B1.4).</summary>
public sealed class Organisatie : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name, unique.</summary>
    public required string Naam { get; set; }

    /// <summary>The class in which it takes part.</summary>
    public required Deelnemersklasse Klasse { get; set; }

    /// <summary>The statutory task for which it takes part; null for the house itself.</summary>
    public string? WettelijkeTaak { get; set; }

    /// <summary>The article that gives the task, for example <c>Politiewet 2012, art. 3</c>.</summary>
    public string? Artikel { get; set; }

    /// <summary>Last day on which it takes part; null when no end is known.</summary>
    public DateOnly? GeldigTot { get; set; }

    /// <summary>Last day on which the rights of its people hold; later only after they were confirmed again (BIO2 5.18.02; B5.7).</summary>
    public DateOnly BevestigdTot { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>One yearly confirmation of the rights of an organisation's people; never changed afterwards.</summary>
public sealed class Rechtenbevestiging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Last day on which the rights hold now.</summary>
    public DateOnly GeldigTot { get; init; }

    /// <summary>How many people kept their rights.</summary>
    public int Bevestigd { get; init; }

    /// <summary>How many people lost them.</summary>
    public int Ingetrokken { get; init; }
}
