using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Documenten.Bijlagen;

/// <summary>One version of a document that hangs on a protected record. Derive one class for each kind of record; whoever sees the record sees its documents, and nobody else does.</summary>
public abstract class Document : IMetVersie
{
    /// <summary>Years after which a document goes at the latest (Wgs 1.8 lid 7; B1.16).</summary>
    public const int Bewaarjaren = 5;

    /// <summary>How many characters fit in a name.</summary>
    public const int LangsteNaam = 120;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The record on which it hangs.</summary>
    public Guid DossierId { get; init; }

    /// <summary>The part of the record on which it hangs, for example an action; null when that is the record itself.</summary>
    public Guid? OnderdeelId { get; init; }

    /// <summary>The versions of one document have this in common.</summary>
    public Guid Reeks { get; init; }

    /// <summary>Which version, from 1.</summary>
    public int Nummer { get; init; }

    /// <summary>What it is called, with the extension that fits its content.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string Naam { get; init; } = "";

    /// <summary>What it is, by its content.</summary>
    public string Mediatype { get; init; } = "";

    /// <summary>How many bytes.</summary>
    public int Grootte { get; init; }

    /// <summary>Where the bytes are kept.</summary>
    public Guid BestandId { get; init; }

    /// <summary>Why it may be here.</summary>
    public Leveringsgrond Grond { get; init; }

    /// <summary>Since when that ground holds.</summary>
    public DateOnly GrondOp { get; init; }

    /// <summary>Put here on (UTC); its own clock of five years starts here.</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Last day on which it may be kept.</summary>
    public DateOnly BewarenTot { get; init; }

    /// <summary>Put here by whom (user name).</summary>
    public string Door { get; init; } = "";

    /// <inheritdoc />
    public uint Versie { get; init; }
}
