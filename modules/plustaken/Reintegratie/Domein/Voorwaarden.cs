using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Reintegratie.Domein;

/// <summary>What must be in order to return well: the five basisvoorwaarden and the network (B4.5, A-030).</summary>
internal enum Voorwaarde
{
    /// <summary>A valid proof of identity.</summary>
    Identiteitsbewijs,

    /// <summary>A place to live.</summary>
    Onderdak,

    /// <summary>Work and income.</summary>
    Inkomen,

    /// <summary>Debts.</summary>
    Schulden,

    /// <summary>Care, insurance included.</summary>
    Zorg,

    /// <summary>People who help.</summary>
    Netwerk,
}

/// <summary>When a condition is looked at.</summary>
internal enum Peilmoment
{
    /// <summary>At the beginning of the detention.</summary>
    Binnenkomst,

    /// <summary>Before release.</summary>
    VoorVrijlating,

    /// <summary>After release.</summary>
    NaVrijlating,
}

/// <summary>How a condition stands.</summary>
internal enum Licht
{
    /// <summary>In order.</summary>
    Groen,

    /// <summary>Somebody works on it.</summary>
    Oranje,

    /// <summary>Nothing is arranged.</summary>
    Rood,
}

/// <summary>How one condition stood on one day; earlier ones stay (B4.5).</summary>
internal sealed class Voorwaardepeiling : IOnderdeelVan<Terugkeer>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Which condition.</summary>
    public Voorwaarde Voorwaarde { get; init; }

    /// <summary>When in the detention.</summary>
    public Peilmoment Moment { get; init; }

    /// <summary>How it stood.</summary>
    [Persoonsgegeven(Gegevenssoort.Leefsituatie)]
    public Licht? Licht { get; set; }

    /// <summary>What is arranged, and by whom.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Toelichting { get; set; }

    /// <summary>Looked at on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>Looked at by whom (user name).</summary>
    public required string Door { get; init; }
}

/// <summary>A visit on the cell floor, without a tie to justice (bemoeizorg in de cel; ).</summary>
internal sealed class Celbezoek : IOnderdeelVan<Terugkeer>
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>On which day.</summary>
    public DateOnly Op { get; init; }

    /// <summary>Whether the person wanted to talk.</summary>
    public bool Gesproken { get; init; }

    /// <summary>Whether help was offered.</summary>
    public bool HulpAangeboden { get; init; }

    /// <summary>What it was about.</summary>
    [Persoonsgegeven(Gegevenssoort.VrijeTekst)]
    public string? Notitie { get; set; }

    /// <summary>Written down by whom (user name).</summary>
    public required string Door { get; init; }
}

/// <summary>What the lights say together.</summary>
internal static class Verrijking
{
    /// <summary>The conditions that nobody looked at yet, at any moment.</summary>
    public static IReadOnlyList<Voorwaarde> Onbekend(IReadOnlyCollection<Voorwaardepeiling> peilingen) => [.. Enum.GetValues<Voorwaarde>().Where(v => peilingen.All(p => p.Voorwaarde != v))];
}
