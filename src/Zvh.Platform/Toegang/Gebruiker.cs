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

    /// <summary>The organisation that the user works for; null when none was given yet.</summary>
    public Guid? OrganisatieId { get; set; }

    /// <summary>Last day of the account; null when no end is known.</summary>
    public DateOnly? GeldigTot { get; set; }

    /// <summary>Key of the authenticator app, protected; null while none is coupled.</summary>
    public string? Codesleutel { get; set; }

    /// <summary>Whether the authenticator app was proven to work, so that sign-in asks its code.</summary>
    public bool CodeAan { get; set; }

    /// <summary>The time step of the last code that was accepted: a code works once.</summary>
    public long LaatsteCodestap { get; set; }

    /// <summary>The address at work for a mail that a message waits; null when the user wants none.</summary>
    public string? Mailadres { get; set; }

    /// <summary>Whether this is a demo account; exists in Development only.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The roles, past and future ones included.</summary>
    public List<GebruikerRol> Rollen { get; init; } = [];

    /// <summary>Gives a role for every theme, for a year: rights are confirmed every year (B5.7).</summary>
    public void GeefRol(string rol, DateOnly vandaag) =>
        Rollen.Add(new() { GebruikerId = Id, Rol = rol, Van = vandaag, Tot = vandaag.AddYears(1) });
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

/// <summary>A role of a user, for one theme or for all, with an end date.</summary>
public sealed class GebruikerRol
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The user.</summary>
    public Guid GebruikerId { get; init; }

    /// <summary>Id of the role.</summary>
    public required string Rol { get; init; }

    /// <summary>Id of the theme for which it holds; null for every theme.</summary>
    public string? Thema { get; init; }

    /// <summary>First day on which it holds.</summary>
    public DateOnly Van { get; init; }

    /// <summary>Last day on which it holds.</summary>
    public DateOnly Tot { get; set; }

    /// <summary>Ends it: from this day on it holds no more.</summary>
    public void Beeindig(DateOnly vandaag) => Tot = Tot < vandaag ? Tot : vandaag.AddDays(-1);

    /// <summary>Whether it holds on a day.</summary>
    public bool Geldt(DateOnly dag) => Van <= dag && dag <= Tot;
}
