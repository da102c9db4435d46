using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Zvh.Testing;

/// <summary>Keeps every line that the host logs.</summary>
public sealed class Logvanger : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Niveau, string Tekst)> _regels = new();

    /// <summary>All lines.</summary>
    public IReadOnlyCollection<(LogLevel Niveau, string Tekst)> Regels => _regels;

    /// <summary>Warnings and worse.</summary>
    public IEnumerable<string> Klachten => _regels.Where(r => r.Niveau >= LogLevel.Warning).Select(r => r.Tekst);

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Schrijver(categoryName, _regels);

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private sealed class Schrijver(string categorie, ConcurrentQueue<(LogLevel Niveau, string Tekst)> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue((logLevel, $"{categorie}: {formatter(state, exception)} {exception}"));
    }
}
