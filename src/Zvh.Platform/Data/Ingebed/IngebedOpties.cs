using Microsoft.Extensions.Configuration;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>What the embedded PostgreSQL server needs to know.</summary>
public sealed record IngebedOpties
{
    /// <summary>Folder of this house: cluster, password, log and lock. Made when it is missing.</summary>
    public required string DataPad { get; init; }

    /// <summary>Folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>; empty = the npm package, then the machine.</summary>
    public string? PostgresMap { get; init; }

    /// <summary>Name of the database that is made for the house.</summary>
    public string Database { get; init; } = "zvh";

    /// <summary>Data that may be lost (tests): nothing is flushed to disk, and stopping removes the data folder.</summary>
    public bool Wegwerp { get; init; }

    /// <summary>Reads <c>Zvh:DataPad</c> and <c>Zvh:PostgresMap</c>, and picks the data folder when none is given.</summary>
    /// <param name="configuratie">The configuration of the host.</param>
    /// <param name="contentRoot">The content root of the host; its checkout, if it lies in one, holds the data.</param>
    /// <param name="regio">Id of the region profile: every house has a folder of its own.</param>
    public static IngebedOpties Lees(IConfiguration configuratie, string contentRoot, string regio)
    {
        ArgumentNullException.ThrowIfNull(configuratie);
        var dataPad = configuratie["Zvh:DataPad"];
        return new()
        {
            DataPad = string.IsNullOrWhiteSpace(dataPad) ? StandaardDataPad.Bepaal(contentRoot, regio) : Path.GetFullPath(dataPad),
            PostgresMap = configuratie["Zvh:PostgresMap"],
        };
    }
}
