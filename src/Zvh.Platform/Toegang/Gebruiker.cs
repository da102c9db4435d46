namespace Zvh.Platform.Toegang;

/// <summary>A person who signs in.</summary>
public sealed class Gebruiker
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name to sign in with.</summary>
    public required string Naam { get; set; }

    /// <summary>The name in upper case, unique.</summary>
    public string GenormaliseerdeNaam { get; set; } = "";

    /// <summary>What the screen shows: a function or a name.</summary>
    public required string Weergavenaam { get; set; }

    /// <summary>The hash of the password; null until one is set.</summary>
    public string? Wachtwoordhash { get; set; }

    /// <summary>Changes when the password or the rights change, so that open sessions end.</summary>
    public string Beveiligingsstempel { get; set; } = "";

    /// <summary>Locked until then after too many wrong passwords (UTC).</summary>
    public DateTimeOffset? GeblokkeerdTot { get; set; }

    /// <summary>Wrong passwords since the last good one.</summary>
    public int FoutePogingen { get; set; }

    /// <summary>Whether an admin blocked the account, apart from the pause after wrong passwords.</summary>
    public bool Geblokkeerd { get; set; }

    /// <summary>Whether the password was given by an admin: the user must choose an own one before anything else.</summary>
    public bool MoetWachtwoordKiezen { get; set; }

    /// <summary>Whether this is a demo account; exists in Development only.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The roles.</summary>
    public List<GebruikerRol> Rollen { get; init; } = [];
}

/// <summary>One change of a user by an admin; never changed afterwards.</summary>
public sealed class GebruikerWijziging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>What was changed, in Dutch; never a password.</summary>
    public required string Wat { get; init; }

    /// <summary>By whom (user name).</summary>
    public required string Door { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Op { get; init; }
}

/// <summary>A role of a user.</summary>
public sealed class GebruikerRol
{
    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Id of the role.</summary>
    public required string Rol { get; init; }
}
