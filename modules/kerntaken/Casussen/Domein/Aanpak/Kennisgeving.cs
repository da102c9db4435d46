using Zvh.Abstractions;

namespace Zvh.Casussen.Domein.Aanpak;

/// <summary>What was decided about telling somebody that the house holds data about him.</summary>
internal enum Kennisgevingstand
{
    /// <summary>The letter was handed over or sent.</summary>
    Verstuurd,

    /// <summary>Not now; it is looked at again.</summary>
    Uitgesteld,
}

/// <summary>Somebody in a case is told that the house holds data about him, or not yet, with the reason (AVG 14, BGS 1.3; B1.26). The rule is to tell.</summary>
internal sealed class Kennisgeving : IOnderdeelVan<Casus>
{
    /// <summary>Within so many days after the case was opened people are told (AVG 14 lid 3).</summary>
    public const int Dagen = 30;

    /// <summary>The longest time in days for which telling can be put off; it can be repeated.</summary>
    public const int LangsteUitstel = 183;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid DossierId { get; init; }

    /// <summary>Who is told.</summary>
    public Guid PersoonId { get; set; }

    /// <summary>What was decided.</summary>
    public Kennisgevingstand Stand { get; init; }

    /// <summary>The exception on which it is put off; null when the letter went.</summary>
    public string? Uitzondering { get; init; }

    /// <summary>Why; without data about people.</summary>
    public string? Reden { get; init; }

    /// <summary>When it is looked at again; null when the letter went.</summary>
    public DateOnly? OpnieuwOp { get; init; }

    /// <summary>Decided on (UTC).</summary>
    public DateTimeOffset Op { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }
}
