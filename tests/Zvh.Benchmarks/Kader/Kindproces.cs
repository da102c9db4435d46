using System.Diagnostics;
using System.Globalization;

namespace Zvh.Benchmarks.Kader;

/// <summary>A process that a measurement started. Disposing stops it: asked first, killed when it does not listen.</summary>
internal sealed class Kindproces : IAsyncDisposable
{
    /// <summary>The first argument of a process that does the work of an <see cref="IKindwerk"/>.</summary>
    public const string Woord = "kind";

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private readonly Process proces;

    private Kindproces(Process proces) => this.proces = proces;

    /// <summary>Its number.</summary>
    public int Id => proces.Id;

    /// <summary>Starts this program again, for one piece of work.</summary>
    public static Kindproces Van<TWerk>(params IEnumerable<string> args)
        where TWerk : IKindwerk, new() => Start([typeof(Kindproces).Assembly.Location, Woord, new TWerk().Naam, .. args]);

    /// <summary>Starts a .NET program.</summary>
    public static Kindproces Start(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        return new(Process.Start(start)!);
    }

    /// <summary>The next line that it says.</summary>
    /// <exception cref="InvalidOperationException">It ended without one.</exception>
    public async Task<string> RegelAsync(CancellationToken ct) =>
        await proces.StandardOutput.ReadLineAsync(ct) ?? throw new InvalidOperationException($"The process ended with code {await EindeAsync(ct)}.");

    /// <summary>Everything that it still says, once it has ended well.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<string> UitvoerAsync(CancellationToken ct)
    {
        var uitvoer = await proces.StandardOutput.ReadToEndAsync(ct);
        var code = await EindeAsync(ct);
        return code == 0 ? uitvoer : throw new InvalidOperationException($"The process ended with code {code}: {uitvoer}");
    }

    /// <summary>A figure in megabytes from <c>/proc</c>: <c>VmRSS</c> is what it holds now, <c>VmHWM</c> the most it ever held.</summary>
    public static double Megabytes(int id, string regel) => double.Parse(
        File.ReadLines($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/status").First(r => r.StartsWith(regel + ":", StringComparison.Ordinal))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
        {
            using var vraag = Process.Start("kill", ["-TERM", proces.Id.ToString(CultureInfo.InvariantCulture)]);
            using var grens = new CancellationTokenSource(Geduld);
            try
            {
                await proces.WaitForExitAsync(grens.Token);
            }
            catch (OperationCanceledException)
            {
                proces.Kill(entireProcessTree: true);
            }
        }

        proces.Dispose();
    }

    private async Task<int> EindeAsync(CancellationToken ct)
    {
        await proces.WaitForExitAsync(ct);
        return proces.ExitCode;
    }
}
