using Npgsql;

namespace Zvh.Platform.Data;

/// <summary>The one database connection of a request or job, and the one transaction that its writes share.</summary>
/// <remarks>Every context of the scope uses this connection. Saving outside <see cref="BeginAsync"/> is refused (<see cref="TransactieBewaker"/>).</remarks>
public sealed class Werkeenheid(NpgsqlDataSource database) : IAsyncDisposable, IDisposable
{
    private readonly List<Action> naCommit = [];
    private readonly List<(Func<CancellationToken, Task> Doe, Action Vergeet)> voorCommit = [];
    private NpgsqlTransaction? transactie;

    /// <summary>The connection; opened by whoever uses it first.</summary>
    public NpgsqlConnection Verbinding { get; } = database.CreateConnection();

    /// <summary>Whether a transaction is open.</summary>
    public bool Actief => transactie is not null;

    /// <summary>Opens the transaction.</summary>
    /// <exception cref="InvalidOperationException">A transaction is open already.</exception>
    public async Task BeginAsync(CancellationToken ct = default)
    {
        if (Actief)
        {
            throw new InvalidOperationException("A unit of work has one transaction, and it is open already.");
        }

        if (Verbinding.State != System.Data.ConnectionState.Open)
        {
            await Verbinding.OpenAsync(ct);
        }

        transactie = await Verbinding.BeginTransactionAsync(ct);
    }

    /// <summary>Runs something once the transaction has been committed, and not at all when it is rolled back.</summary>
    public void NaCommit(Action actie) => naCommit.Add(actie);

    /// <summary>Runs something in the transaction, as the last thing before the commit.</summary>
    /// <param name="doe">What to do.</param>
    /// <param name="vergeet">What to do when the transaction is rolled back instead.</param>
    public void VoorCommit(Func<CancellationToken, Task> doe, Action vergeet) => voorCommit.Add((doe, vergeet));

    /// <summary>Commits and closes the connection. What cannot be committed is rolled back, so that the error page finds a connection that works.</summary>
    public async Task CommitAsync(CancellationToken ct = default)
    {
        var open = transactie ?? throw new InvalidOperationException("There is no transaction to commit.");
        try
        {
            foreach (var (doe, _) in voorCommit)
            {
                await doe(ct);
            }

            await open.CommitAsync(ct);
        }
        catch
        {
            await TerugdraaienAsync();
            throw;
        }

        voorCommit.Clear();
        await SluitAsync();
        var acties = naCommit.ToList();
        naCommit.Clear();
        acties.ForEach(a => a());
    }

    /// <summary>Rolls back and closes the connection.</summary>
    public async Task TerugdraaienAsync()
    {
        if (transactie is { } open)
        {
            voorCommit.ForEach(v => v.Vergeet());
            voorCommit.Clear();
            naCommit.Clear();
            await open.RollbackAsync(CancellationToken.None);
            await SluitAsync();
        }
    }

    /// <summary>Runs work in one transaction: committed when it succeeds, rolled back when it throws.</summary>
    public async Task<T> UitvoerenAsync<T>(Func<Task<T>> werk, CancellationToken ct = default)
    {
        await BeginAsync(ct);
        try
        {
            var resultaat = await werk();
            await CommitAsync(ct);
            return resultaat;
        }
        catch
        {
            await TerugdraaienAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await TerugdraaienAsync();
        await Verbinding.DisposeAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        transactie?.Dispose();
        Verbinding.Dispose();
    }

    private async Task SluitAsync()
    {
        await transactie!.DisposeAsync();
        transactie = null;
        await Verbinding.CloseAsync();
    }
}
