namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>One signed-in browser of a user. Withdrawn means signed out, within a second, on every node.</summary>
public sealed class Sessie
{
    /// <summary>Key; stands in the cookie.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>How the user signed in: one of <see cref="Aanmeldwijze"/>.</summary>
    public required string Wijze { get; set; }

    /// <summary>Browser and system in a few words, to recognise the session by.</summary>
    public required string Toestel { get; init; }

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset BegonnenOp { get; init; }

    /// <summary>Last used (UTC), to the minute.</summary>
    public DateTimeOffset LaatstGezienOp { get; set; }

    /// <summary>When the user last proved who he is, for the most sensitive actions (UTC; ASVS 7.5.3).</summary>
    public DateTimeOffset BevestigdOp { get; set; }

    /// <summary>Withdrawn when (UTC); null while it holds.</summary>
    public DateTimeOffset? IngetrokkenOp { get; set; }
}

/// <summary>A passkey of a user (WebAuthn).</summary>
public sealed class Toegangssleutel
{
    /// <summary>The credential id; key.</summary>
    public required byte[] Id { get; init; }

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>What the user calls it.</summary>
    public string? Naam { get; set; }

    /// <summary>The public key (COSE).</summary>
    public required byte[] PubliekeSleutel { get; init; }

    /// <summary>How often the authenticator says it was used.</summary>
    public long Teller { get; set; }

    /// <summary>How the authenticator can be reached.</summary>
    public string[]? Wegen { get; init; }

    /// <summary>Whether the authenticator checked the user (PIN, finger).</summary>
    public bool Geverifieerd { get; set; }

    /// <summary>Whether it may be copied to other devices.</summary>
    public bool Kopieerbaar { get; init; }

    /// <summary>Whether it has been copied.</summary>
    public bool Gekopieerd { get; set; }

    /// <summary>The attestation at registration.</summary>
    public required byte[] Verklaring { get; init; }

    /// <summary>What the browser signed at registration.</summary>
    public required byte[] Browsergegevens { get; init; }

    /// <summary>Registered when (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}

/// <summary>A recovery code that replaces the second factor once.</summary>
public sealed class Herstelcode
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Hash of the code.</summary>
    public required string Hash { get; init; }
}

/// <summary>The user's account at the identity provider of the own organisation.</summary>
public sealed class ExternAccount
{
    /// <summary>Id of the provider in the configuration.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>The subject that the provider gives.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }
}

/// <summary>What a one-time link is for.</summary>
public enum Linksoort
{
    /// <summary>Makes the first admin of an empty house.</summary>
    Inrichten,

    /// <summary>Lets a new user choose a password.</summary>
    Uitnodiging,

    /// <summary>Lets a user choose a new password and second factor.</summary>
    Herstel,
}

/// <summary>A link that works once, for a while. The link itself is nowhere stored.</summary>
public sealed class EenmaligeLink
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it is for.</summary>
    public Linksoort Soort { get; init; }

    /// <summary>The user; null for the first admin.</summary>
    public Guid? GebruikerId { get; init; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>Until when (UTC).</summary>
    public DateTimeOffset Tot { get; init; }

    /// <summary>Used when (UTC); null until then.</summary>
    public DateTimeOffset? GebruiktOp { get; set; }
}
