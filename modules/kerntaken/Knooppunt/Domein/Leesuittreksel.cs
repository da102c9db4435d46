using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Knooppunt.Domein;

/// <summary>What a third party at the table may read once, without an account, after a signed statement of secrecy (BGS 2.21, Wgs 2.31 lid 9 and 10; B1.20).</summary>
[Beschermd("knooppunt.leesuittreksel", Rechten.UittrekselLezen)]
internal sealed class Leesuittreksel : IBeschermd, IMetVersie
{
    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public string? Thema { get; init; }

    /// <summary>The melding or case.</summary>
    public Guid OnderwerpId { get; init; }

    /// <summary>Its number.</summary>
    public required string Nummer { get; init; }

    /// <summary>The third party.</summary>
    [Persoonsgegeven(Gegevenssoort.Identificatie)]
    public required string Derde { get; init; }

    /// <summary>For which organisation he comes.</summary>
    public required string Organisatie { get; init; }

    /// <summary>Which expertise is needed and why; without data about people.</summary>
    public required string Noodzaak { get; init; }

    /// <summary>The statement of secrecy was signed on.</summary>
    public DateOnly VerklaringOp { get; init; }

    /// <summary>Where the signed statement is kept.</summary>
    public required string VerklaringKenmerk { get; init; }

    /// <summary>What he may read, composed by hand.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public required string Tekst { get; init; }

    /// <summary>Made by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Made on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <inheritdoc />
    public uint Versie { get; init; }
}

/// <summary>A link with which somebody opens a reading extract once, within its time, with a code. Holds nothing about anybody.</summary>
internal sealed class Leeslink
{
    /// <summary>After so many wrong codes a link is dead.</summary>
    public const int MeestePogingen = 5;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it opens.</summary>
    public Guid UittrekselId { get; init; }

    /// <summary>Hash of the secret in the link.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Hash of secret and code together.</summary>
    public required byte[] Codehash { get; init; }

    /// <summary>Works until then (UTC), exclusive.</summary>
    public DateTimeOffset Tot { get; init; }

    /// <summary>Opened on (UTC): never again.</summary>
    public DateTimeOffset? GebruiktOp { get; init; }

    /// <summary>Taken back on (UTC).</summary>
    public DateTimeOffset? IngetrokkenOp { get; set; }

    /// <summary>How many wrong codes were tried.</summary>
    public int Pogingen { get; init; }

    /// <summary>Made by whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Made on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Whether it can be used now.</summary>
    public bool IsOpen(DateTimeOffset nu) => GebruiktOp is null && IngetrokkenOp is null && Tot > nu && Pogingen < MeestePogingen;
}
