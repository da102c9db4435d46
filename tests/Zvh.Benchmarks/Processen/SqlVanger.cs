using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Zvh.Host.Start;

namespace Zvh.Benchmarks.Processen;

/// <summary>A command as the real page sent it.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Parameters">The parameters, to be cloned for each use.</param>
internal sealed record Gevangen(string Sql, IReadOnlyList<NpgsqlParameter> Parameters)
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

/// <summary>Everything that the real page sends for one request.</summary>
internal sealed class Vangst(IReadOnlyList<Gevangen> opdrachten)
{
    /// <summary>The commands, in order.</summary>
    public IReadOnlyList<Gevangen> Opdrachten { get; } = opdrachten;

    /// <summary>How many.</summary>
    public int Count => Opdrachten.Count;
}

/// <summary>Listens to the real host, in this process, while it answers one request, and keeps the SQL that it sends.</summary>
internal sealed class SqlVanger : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly AsyncLocal<bool> luistert = new();
    private readonly ConcurrentQueue<Gevangen> vangst = new();

    /// <summary>Starts the host on the database, asks for the page and gives its SQL.</summary>
    public static async Task<Vangst> VangAsync(string verbinding, string pad, string cookie)
    {
        var vanger = new SqlVanger();
        using var abonnement = DiagnosticListener.AllListeners.Subscribe(vanger);
        await using var app = await Huis.StartAsync(verbinding, vanger.Volg);
        using var http = new HttpClient { BaseAddress = new Uri(Huisbouwer.Adressen(app).First()) };
        http.DefaultRequestHeaders.Add("Cookie", cookie);

        // The first request fills the copies that a host keeps; the second is like all that follow.
        await http.GetStringAsync(pad);
        vanger.vangst.Clear();
        await http.GetStringAsync(pad);
        await app.StopAsync();
        return new([.. vanger.vangst]);
    }

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
        if (luistert.Value && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var opdracht })
        {
            vangst.Enqueue(new(opdracht.CommandText, [.. opdracht.Parameters.Cast<NpgsqlParameter>().Select(p => p.Clone())]));
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

    // Jobs send SQL too; only what runs within a request counts.
    private void Volg(WebApplication app) => app.Use(async (_, verder) =>
    {
        luistert.Value = true;
        await verder();
    });

    private static class DbLoggerCategory
    {
        public const string Naam = "Microsoft.EntityFrameworkCore";
    }
}
