using Npgsql;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Benchmarks.Processen;

/// <summary>A database that was the same as that of the house when it opened, and to which everything is sent that the house sends: by bare Npgsql, with nothing around it. Reading and writing cost there what they cost in the house.</summary>
internal sealed class Tweeling : IAsyncDisposable
{
    private readonly NpgsqlDataSource database;
    private readonly Gedeeldvenster venster;

    public Tweeling(string verbinding)
    {
        database = NpgsqlDataSource.Create(verbinding);
        venster = new(database, "meting", int.MaxValue, TimeProvider.System);
    }

    /// <summary>Does what a request did, and reads every row that comes back.</summary>
    public async Task DoeAsync(Vangst vangst, CancellationToken ct)
    {
        if (vangst.Stappen.Any(s => s is Geteld))
        {
            using var plek = await venster.AcquireAsync(1, ct);
        }

        await using var open = await database.OpenConnectionAsync(ct);
        await using var transactie = vangst.Stappen.Any(s => s.InTransactie) ? await open.BeginTransactionAsync(ct) : null;
        foreach (var gevangen in vangst.Opdrachten)
        {
            await using var opdracht = gevangen.Op(open);
            await LeesAsync(opdracht, ct);
        }

        if (transactie is not null)
        {
            // The chain of the log is locked until the commit; so its rows come last, all at once.
            await LogAsync(open, [.. vangst.Stappen.OfType<Gelogd>().Where(g => g.InTransactie).SelectMany(g => g.Regels)], ct);
            await transactie.CommitAsync(ct);
        }

        foreach (var los in vangst.Stappen.OfType<Gelogd>().Where(g => !g.InTransactie))
        {
            await LogAsync(open, los.Regels, ct);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await venster.DisposeAsync();
        await database.DisposeAsync();
    }

    private static Task LogAsync(NpgsqlConnection open, IReadOnlyCollection<(Logfeit Feit, Logbron Bron)> regels, CancellationToken ct) =>
        regels.Count == 0 ? Task.CompletedTask : Logschrijver.SchrijfAsync(open, regels, ct);

    private static async Task LeesAsync(NpgsqlCommand opdracht, CancellationToken ct)
    {
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        var rij = Array.Empty<object>();
        do
        {
            while (await lezer.ReadAsync(ct))
            {
                Array.Resize(ref rij, lezer.FieldCount);
                lezer.GetValues(rij);
            }
        }
        while (await lezer.NextResultAsync(ct));
    }
}
