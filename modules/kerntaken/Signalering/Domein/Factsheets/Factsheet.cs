using Zvh.Platform.Data;

namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>Where a factsheet stands.</summary>
internal enum Factsheetstand
{
    /// <summary>Its text is being written; only whoever makes factsheets sees it.</summary>
    Concept,

    /// <summary>Whoever may read figures reads it. Nothing of it changes any more.</summary>
    Gepubliceerd,

    /// <summary>A later count took its place; it can still be read, as what was known then.</summary>
    Vervangen,
}

/// <summary>The figures of one municipality over half a year, with what the analyst says about them .</summary>
internal sealed class Factsheet : IMetVersie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The count that it belongs to.</summary>
    public required Guid RondeId { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>The figures, as <see cref="Factsheetinhoud"/> in JSON: counted once, never again. What is hidden is not in it.</summary>
    public required string Inhoud { get; init; }

    /// <summary>What the figures mean, in the words of the analyst.</summary>
    public string? Duiding { get; set; }

    /// <summary>Where it stands.</summary>
    public Factsheetstand Stand { get; private set; }

    /// <summary>Published by whom (user name).</summary>
    public string? Door { get; private set; }

    /// <summary>Published on (UTC).</summary>
    public DateTimeOffset? Op { get; private set; }

    /// <inheritdoc />
    public uint Versie { get; init; }

    /// <summary>Lets others read it, from now on unchanged.</summary>
    public void Publiceer(string door, DateTimeOffset op) => (Stand, Door, Op) = (Factsheetstand.Gepubliceerd, door, op);

    /// <summary>A later count takes its place.</summary>
    public void Vervang() => Stand = Factsheetstand.Vervangen;
}
