using Npgsql;
using Zvh.Platform.Logboek;

namespace Zvh.Benchmarks.Processen;

/// <summary>A database that was the same as that of the house when it opened, and to which everything is sent that the house sends: by bare Npgsql, with nothing around it. Reading and writing cost there what they cost in the house.</summary>
internal sealed class Tweeling(string verbinding) : IAsyncDisposable
{
    private readonly NpgsqlDataSource database = NpgsqlDataSource.Create(verbinding);

    /// <summary>Does what a request did, and reads every row that comes back.</summary>
    public async Task DoeAsync(Vangst vangst, CancellationToken ct)
    {
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
    public ValueTask DisposeAsync() => database.DisposeAsync();

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
