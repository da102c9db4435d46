using Npgsql;
using Zvh.Platform.Data;

namespace Zvh.Platform.Logboek;

/// <summary>Writes down what happens (Wgs 1.8 lid 4, BGS 1.12; B1.21, B5.1).</summary>
public interface ILogboek
{
    /// <summary>Writes something down in the open transaction: it stands there when the change does, and not otherwise.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    void Noteer(Logfeit feit);

    /// <summary>Writes something down at once, on a connection of its own: a read, a refusal, a sign-in.</summary>
    /// <exception cref="NpgsqlException">The database refuses; then what was to be done must not be done either.</exception>
    Task SchrijfAsync(Logfeit feit, CancellationToken ct) => SchrijfAlleAsync([feit], ct);

    /// <summary>Writes several things down at once, in this order: all of them stand there, or none.</summary>
    /// <exception cref="NpgsqlException">The database refuses; then what was to be done must not be done either.</exception>
    Task SchrijfAlleAsync(IReadOnlyCollection<Logfeit> feiten, CancellationToken ct);
}

/// <summary>Says who is at work, for the log.</summary>
public interface ILogbron
{
    /// <summary>Who is at work now.</summary>
    Logbron Nu { get; }
}

/// <summary>The log of one request or job.</summary>
internal sealed class Logboekhouder(NpgsqlDataSource database, Werkeenheid werkeenheid, ILogbron bron) : ILogboek
{
    private readonly List<(Logfeit, Logbron)> open = [];

    public void Noteer(Logfeit feit)
    {
        if (!werkeenheid.Actief)
        {
            throw new InvalidOperationException("There is no transaction to write in: use SchrijfAsync.");
        }

        if (open.Count == 0)
        {
            // The chain is locked until the commit; so the rows are written last.
            werkeenheid.VoorCommit(SchrijfOpenAsync, open.Clear);
        }

        open.Add((feit, bron.Nu));
    }

    public async Task SchrijfAlleAsync(IReadOnlyCollection<Logfeit> feiten, CancellationToken ct)
    {
        if (feiten.Count > 0)
        {
            await using var verbinding = await database.OpenConnectionAsync(ct);
            await Logschrijver.SchrijfAsync(verbinding, [.. feiten.Select(f => (f, bron.Nu))], ct);
        }
    }

    private async Task SchrijfOpenAsync(CancellationToken ct)
    {
        await Logschrijver.SchrijfAsync(werkeenheid.Verbinding, open, ct);
        open.Clear();
    }
}
