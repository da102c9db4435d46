using System.Collections.Concurrent;
using Xunit;

namespace Zvh.Testing;

/// <summary>Gives tests a database of their own, cloned from a template that is filled once per test process.
/// Derive a fixture that says how the template is filled, and use it as a class fixture.</summary>
/// <param name="richtIn">Fills the template: gets its connection string and migrates it. Connections to it must be closed afterwards.</param>
/// <remarks>The server is our own, one per test process, or with <c>ZVH_TEST_DB</c> any PostgreSQL 15 or newer
/// (a connection string with the right to create databases).</remarks>
public abstract class PostgresFixture(Func<string, Task> richtIn) : IAsyncLifetime
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Sjablonen = new(StringComparer.Ordinal);

    private string? _sjabloon;

    /// <summary>Fixtures with the same name share a template.</summary>
    protected virtual string Sjabloonnaam => GetType().FullName!;

    /// <summary>Fills the template, unless another test class did so already.</summary>
    public async Task InitializeAsync() => _sjabloon = await Sjablonen.GetOrAdd(
        Sjabloonnaam, _ => new(async () =>
        {
            var server = await Testserver.VanProcesAsync();
            return await server.MaakSjabloonAsync(richtIn);
        })).Value;

    /// <summary>A fresh clone of the template; disposing it drops it.</summary>
    public async Task<Testdatabase> MaakDatabaseAsync()
    {
        var server = await Testserver.VanProcesAsync();
        return await server.MaakDatabaseAsync(_sjabloon ?? throw new InvalidOperationException("The fixture has not been initialised."));
    }

    /// <summary>Nothing: the template serves the next test class.</summary>
    public Task DisposeAsync() => Task.CompletedTask;
}

/// <summary>For tests that make their own tables: a database with the extensions only.</summary>
public sealed class LegePostgresFixture() : PostgresFixture(_ => Task.CompletedTask);
