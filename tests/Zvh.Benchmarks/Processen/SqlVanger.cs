using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Zvh.Host.Start;
using Zvh.Platform.Logboek;

namespace Zvh.Benchmarks.Processen;

/// <summary>Something that a request did with the database.</summary>
/// <param name="InTransactie">Whether that was in the transaction of the request.</param>
internal abstract record Stap(bool InTransactie);

/// <summary>A command as the real page sent it.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Parameters">The parameters, to be cloned for each use.</param>
/// <param name="InTransactie">Whether it was in the transaction of the request.</param>
internal sealed record Gevangen(string Sql, IReadOnlyList<NpgsqlParameter> Parameters, bool InTransactie) : Stap(InTransactie)
{
    /// <summary>The command on another connection.</summary>
    public NpgsqlCommand Op(NpgsqlConnection verbinding)
    {
        // The text is that of the real page, with its values as parameters.
        var opdracht = new NpgsqlCommand(Sql, verbinding);
        opdracht.Parameters.AddRange(Parameters.Select(p => p.Clone()).ToArray());
        return opdracht;
    }
}

/// <summary>Rows for the log of the house.</summary>
/// <param name="Regels">What is written down, in order.</param>
/// <param name="InTransactie">Whether it was in the transaction of the request.</param>
internal sealed record Gelogd(IReadOnlyCollection<(Logfeit Feit, Logbron Bron)> Regels, bool InTransactie) : Stap(InTransactie);

/// <summary>A request that is counted against a limit that all nodes share.</summary>
internal sealed record Geteld() : Stap(InTransactie: false);

/// <summary>Everything that the real page does with the database for one request, in order.</summary>
internal sealed class Vangst(IReadOnlyList<Stap> stappen)
{
    /// <summary>All of it.</summary>
    public IReadOnlyList<Stap> Stappen { get; } = stappen;

    /// <summary>The commands.</summary>
    public IReadOnlyList<Gevangen> Opdrachten { get; } = [.. stappen.OfType<Gevangen>()];

    /// <summary>How many.</summary>
    public int Count => Opdrachten.Count;
}

/// <summary>Listens to the real host, in this process, while it answers requests, and keeps the SQL that it sends for each.</summary>
internal sealed class SqlVanger : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<List<Stap>?> aanvraag = new();
    private readonly Channel<Vangst> klaar = Channel.CreateUnbounded<Vangst>();
    private readonly IDisposable abonnement;

    public SqlVanger() => abonnement = DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>Starts the host on the database, asks for the page and gives its SQL.</summary>
    public static async Task<Vangst> VangAsync(string verbinding, string pad, string cookie)
    {
        using var vanger = new SqlVanger();
        await using var app = await Huis.StartAsync(verbinding, a => a.Use((_, verder) => vanger.VolgAsync(verder)));
        using var http = new HttpClient { BaseAddress = new Uri(Huisbouwer.Adressen(app).First()) };
        http.DefaultRequestHeaders.Add("Cookie", cookie);

        // The first request fills the copies that a host keeps; the second is like all that follow.
        await http.GetStringAsync(pad);
        await vanger.NeemAsync(CancellationToken.None);
        await http.GetStringAsync(pad);
        await app.StopAsync();
        return await vanger.NeemAsync(CancellationToken.None);
    }

    /// <summary>Lets a request go on, and keeps what it does. Jobs send SQL too; only what runs within a request counts.</summary>
    public async Task VolgAsync(Func<Task> verder)
    {
        var stappen = new List<Stap>();
        aanvraag.Value = stappen;
        await verder();
        await klaar.Writer.WriteAsync(new(stappen));
    }

    /// <summary>What the next request did, in the order in which they came; waits for its end.</summary>
    public ValueTask<Vangst> NeemAsync(CancellationToken ct) => klaar.Reader.ReadAsync(ct);

    /// <summary>Keeps something that does not pass the listener.</summary>
    public void Bewaar(Stap stap) => aanvraag.Value?.Add(stap);

    /// <inheritdoc />
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Naam)
        {
            value.Subscribe(this);
        }
    }

    /// <inheritdoc />
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (aanvraag.Value is { } stappen && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var opdracht })
        {
            stappen.Add(new Gevangen(opdracht.CommandText, [.. opdracht.Parameters.Cast<NpgsqlParameter>().Select(p => p.Clone())], opdracht.Transaction is not null));
        }
    }

    /// <inheritdoc />
    public void OnCompleted()
    {
    }

    /// <inheritdoc />
    public void OnError(Exception error)
    {
    }

    /// <inheritdoc />
    public void Dispose() => abonnement.Dispose();

    private static class DbLoggerCategory
    {
        public const string Naam = "Microsoft.EntityFrameworkCore";
    }
}
