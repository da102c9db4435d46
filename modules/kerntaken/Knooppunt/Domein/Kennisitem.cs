using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>Where an item of the knowledge base stands.</summary>
internal enum Kennisstand
{
    /// <summary>Being written; only whoever writes sees it.</summary>
    Concept,

    /// <summary>Everybody of the house and its partners finds it.</summary>
    Gepubliceerd,

    /// <summary>No longer found.</summary>
    Ingetrokken,
}

/// <summary>An answer that helps more people than who asked. Holds nothing about anybody.</summary>
internal sealed class Kennisitem : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The question, in general words.</summary>
    public required string Titel { get; set; }

    /// <summary>The answer, in general words.</summary>
    public required string Antwoord { get; set; }

    /// <summary>Id of the theme; null when it belongs to none.</summary>
    public string? Thema { get; set; }

    /// <summary>Where it stands.</summary>
    public Kennisstand Stand { get; set; }

    /// <summary>Written by whom (user name).</summary>
    public required string Door { get; set; }

    /// <summary>Changed on (UTC).</summary>
    public DateTimeOffset Op { get; set; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}
