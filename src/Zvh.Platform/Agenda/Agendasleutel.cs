namespace Zvh.Platform.Agenda;

/// <summary>The key in the address with which a calendar program follows the meetings of one user. The key itself is not stored, only its print.</summary>
public sealed class Agendasleutel
{
    /// <summary>Whose; one at a time.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>SHA-256 of the key, in hexadecimal.</summary>
    public required string Afdruk { get; set; }

    /// <summary>Made on (UTC).</summary>
    public DateTimeOffset Op { get; set; }
}
