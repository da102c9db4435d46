using Npgsql;

namespace Zvh.Platform.Data;

/// <summary>How the house reaches its database: as the role of the host, and as the owner of the tables, who migrates.</summary>
/// <param name="Host">Connection string of the host. Its role reads and writes; in the log it may select and insert, nothing else.</param>
/// <param name="Eigenaar">Connection string of the owner; the same as <paramref name="Host"/> when there is one role.</param>
/// <remarks>Both hold a password: never log them.</remarks>
public sealed record Databaseverbinding(string Host, string Eigenaar)
{
    /// <summary>Both with one role, which then owns the log too.</summary>
    public Databaseverbinding(string verbinding)
        : this(verbinding, verbinding)
    {
    }

    /// <summary>The role of the host, when it is another than the owner; else null.</summary>
    public string? Hostrol => Rol(Host) is { } rol && rol != Rol(Eigenaar) ? rol : null;

    /// <summary>Nothing that could be logged.</summary>
    public override string ToString() => nameof(Databaseverbinding);

    private static string? Rol(string verbinding) => new NpgsqlConnectionStringBuilder(verbinding).Username;
}
