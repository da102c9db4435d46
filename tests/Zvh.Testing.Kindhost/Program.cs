using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Zvh.Platform.Data.Ingebed;

// Starts the embedded server on the folder in the first argument, tells its connection string, and stops at Ctrl-C
// or when its input closes. The last line says whether the server still answered when the stop was asked for.
using var einde = new SemaphoreSlim(0);
using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, signaal =>
{
    signaal.Cancel = true;
    einde.Release();
});

try
{
    await using var postgres = await IngebedPostgres.StartAsync(new() { DataPad = args[0] }, NullLogger.Instance, CancellationToken.None);
    await Console.Out.WriteLineAsync(postgres.ConnectionString);
    await Task.WhenAny(einde.WaitAsync(), Task.Run(Console.In.ReadToEnd));
    await using var bron = NpgsqlDataSource.Create(postgres.ConnectionString);
    await using var vraag = bron.CreateCommand("select 'antwoord'");
    await Console.Out.WriteLineAsync((string?)await vraag.ExecuteScalarAsync());
    return 0;
}
catch (IngebedFout fout)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}
