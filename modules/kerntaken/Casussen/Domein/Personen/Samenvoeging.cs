using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Personen;

/// <summary>Two persons turned out to be one: who was taken up in whom, and what is needed to undo it.</summary>
internal sealed class Samenvoeging : IOnderdeelVan<Persoon>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    /// <remarks>The person that stayed.</remarks>
    public Guid DossierId { get; init; }

    /// <summary>The person that was taken up.</summary>
    public Guid OpgenomenId { get; init; }

    /// <summary>The fields of the person that stayed, as they were before (JSON).</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Vooraf { get; init; }

    /// <summary>Those fields as merging left them (JSON): whoever changed one since does not lose that by undoing.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Gevuld { get; init; }

    /// <summary>The meldingen that moved along, so that undoing moves the same ones back.</summary>
    public List<Guid> Verhuisd { get; init; } = [];

    /// <summary>The meldingen that were about both, so that undoing gives them their second person back.</summary>
    public List<Guid> VanBeide { get; init; } = [];

    /// <summary>The cases in which the place and the plan moved along.</summary>
    public List<Guid> Casussen { get; init; } = [];

    /// <summary>Why it is one person.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Reden { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Undone when (UTC); null while it holds.</summary>
    public DateTimeOffset? TeruggedraaidOp { get; set; }

    /// <summary>Undone by whom (user name).</summary>
    public string? TeruggedraaidDoor { get; set; }
}
