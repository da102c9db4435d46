namespace Zvh.Knooppunt.Domein;

/// <summary>A colleague of the house who knows more than others about a theme .</summary>
internal sealed class Specialist
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The colleague.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Thema { get; init; }

    /// <summary>Extra training and what one can ask; null when nothing was said.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>Whom the house calls in a municipality about a theme .</summary>
internal sealed class Contactpersoon
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>CBS code of the municipality.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Id of the theme; null for every theme.</summary>
    public string? Thema { get; init; }

    /// <summary>What he is called.</summary>
    public required string Naam { get; init; }

    /// <summary>What he does there.</summary>
    public required string Functie { get; init; }

    /// <summary>Telephone or address at work.</summary>
    public required string Bereikbaar { get; init; }

    /// <summary>Whether he knows the agreement of the administrators .</summary>
    public bool KentAkkoord { get; init; }

    /// <summary>Looked at last on: who moves on must not stay in the list.</summary>
    public DateOnly NagekekenOp { get; set; }
}
