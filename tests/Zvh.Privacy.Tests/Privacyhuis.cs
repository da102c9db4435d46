using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>A house with one record, a clock that can be put forward, and ways to look at its log and to tamper with it.</summary>
public sealed class Privacyhuis : IAsyncLifetime
{
    private readonly LegePostgresFixture _server = new();
    private Testdatabase? _database;

    /// <summary>The house.</summary>
    public Testhuis Huis { get; private set; } = null!;

    /// <summary>Its database, as the owner.</summary>
    public Testdatabase Database => _database!;

    /// <summary>Of this record the casusregisseur is a member, with the lead.</summary>
    public Guid Dossier { get; private set; }

    internal Klok Klok { get; } = new();

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _database = await _server.MaakDatabaseAsync();

        // Limits count by the real clock, in which all tests take place at once; SnelheidTests has houses with small ones.
        Huis = await Proefhuis.StartAsync(_database.ConnectionString, diensten => diensten.Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok)), "--Zvh:Aanmelden:NoodtoegangPerGebruiker=1000");
        Dossier = (await Huis.MaakDossierAsync("D-1", "Qwxz Zeldzaam")).Id;
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        await Huis.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>The connection of the host, with the few rights that its role has.</summary>
    public NpgsqlDataSource Host => Huis.Diensten.GetRequiredService<NpgsqlDataSource>();

    /// <summary>Writes rows in the log, as the host does.</summary>
    public Task SchrijfAsync(int aantal, string codes = "") => Huis.InAsync<ILogboek, bool>(async logboek =>
    {
        for (var i = 0; i < aantal; i++)
        {
            await logboek.SchrijfAsync(new(Logactie.Lezen, "proef.dossier", Dossier.ToString()) { Codes = $"{codes}{i}" }, CancellationToken.None);
        }

        return true;
    });

    /// <summary>Does something to the log as the owner of its tables with the triggers off, and puts everything back afterwards.</summary>
    public async Task KnoeiAsync(string sql, Func<Task> danAsync)
    {
        await using var verbinding = await Database.Bron.OpenConnectionAsync();
        await VoerUitAsync(verbinding, "create table public.kopie as table audit.regel; create table public.kopkopie as table audit.kop");
        try
        {
            await VoerUitAsync(verbinding, $"alter table audit.regel disable trigger user; {sql}; alter table audit.regel enable trigger user");
            await danAsync();
        }
        finally
        {
            await VoerUitAsync(verbinding, """
                alter table audit.regel disable trigger user; truncate audit.regel; insert into audit.regel select * from public.kopie; truncate audit.kop; insert into audit.kop select * from public.kopkopie;
                alter table audit.regel enable trigger user; drop table public.kopie; drop table public.kopkopie
                """);
        }
    }

    /// <summary>Runs a statement.</summary>
    public static async Task VoerUitAsync(NpgsqlConnection verbinding, string sql)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>All rows.</summary>
    public Task<List<Logregel>> RegelsAsync() => Huis.InAsync<LogboekDbContext, List<Logregel>>(async db =>
        await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(db.Regels.OrderBy(r => r.Volgnummer)));
}

/// <summary>Classes that share the house; they run one after another.</summary>
[CollectionDefinition(Naam)]
public sealed class PrivacyhuisCollectie : ICollectionFixture<Privacyhuis>
{
    /// <summary>Name of the collection.</summary>
    public const string Naam = "privacyhuis";
}
