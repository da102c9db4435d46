using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Zvh.Platform.Data.Ingebed;
using Zvh.Testing;

// A host (first argument: its data folder) or a test process (no argument) that tests can kill. It tells the connection
// string of its database and stops at Ctrl-C or when its input closes. The last line says whether the database still
// answered when the stop was asked for.
using var einde = new SemaphoreSlim(0);
using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, signaal =>
{
    signaal.Cancel = true;
    einde.Release();
});

try
{
    if (args is [var dataPad])
    {
        await using var postgres = await IngebedPostgres.StartAsync(new() { DataPad = dataPad }, NullLogger.Instance, CancellationToken.None);
        await DraaiAsync(postgres.ConnectionString);
    }
    else
    {
        var fixture = new LegePostgresFixture();
        await fixture.InitializeAsync();
        await using var database = await fixture.MaakDatabaseAsync();
        await DraaiAsync(database.ConnectionString);
    }

    return 0;
}
catch (IngebedFout fout)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}

async Task DraaiAsync(string verbinding)
{
    await Console.Out.WriteLineAsync(verbinding);
    await Task.WhenAny(einde.WaitAsync(), Task.Run(Console.In.ReadToEnd));
    await using var bron = NpgsqlDataSource.Create(verbinding);
    await using var vraag = bron.CreateCommand("select 'antwoord'");
    await Console.Out.WriteLineAsync((string?)await vraag.ExecuteScalarAsync());
}
