using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Zvh.Benchmarks.Kader;

/// <summary>A process that a measurement started. Disposing stops it: asked first, killed when it does not listen.</summary>
internal sealed class Kindproces : IAsyncDisposable
{
    /// <summary>The first argument of a process that does the work of an <see cref="IKindwerk"/>.</summary>
    public const string Woord = "kind";

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private readonly Process proces;
    private readonly StringBuilder meldingen = new();

    private Kindproces(Process proces)
    {
        this.proces = proces;
        proces.ErrorDataReceived += (_, regel) => meldingen.AppendLine(regel.Data);
        proces.BeginErrorReadLine();
    }

    /// <summary>Its number.</summary>
    public int Id => proces.Id;

    /// <summary>Whether it has ended.</summary>
    public bool IsKlaar => proces.HasExited;

    /// <summary>Starts this program again, for one piece of work.</summary>
    public static Kindproces Van<TWerk>(params IEnumerable<string> args)
        where TWerk : IKindwerk, new() => Start([typeof(Kindproces).Assembly.Location, Woord, new TWerk().Naam, .. args]);

    /// <summary>Starts a .NET program, in the environment that the Dockerfile gives.</summary>
    public static Kindproces Start(params IEnumerable<string> args) => new(Process.Start(new ProcessStartInfo("dotnet", args)
    {
        UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, Environment = { ["DOTNET_GCgen0size"] = "0x4000000", ["MALLOC_ARENA_MAX"] = "2" },
    })!);

    /// <summary>The next line that it says.</summary>
    /// <exception cref="InvalidOperationException">It ended without one.</exception>
    public async Task<string> RegelAsync(CancellationToken ct) => await proces.StandardOutput.ReadLineAsync(ct) ?? throw await MisluktAsync(ct);

    /// <summary>Everything that it still says, once it has ended well.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<string> UitvoerAsync(CancellationToken ct)
    {
        var uitvoer = await proces.StandardOutput.ReadToEndAsync(ct);
        await proces.WaitForExitAsync(ct);
        return proces.ExitCode == 0 ? uitvoer : throw await MisluktAsync(ct);
    }

    /// <summary>What to throw when it ended too early.</summary>
    public async Task<InvalidOperationException> MisluktAsync(CancellationToken ct)
    {
        await proces.WaitForExitAsync(ct);
        return new($"The process ended with code {proces.ExitCode}: {meldingen}");
    }

    /// <summary>A figure in megabytes from <c>/proc</c>: <c>VmRSS</c> is what it holds now, <c>VmHWM</c> the most it ever held; null when it has ended.</summary>
    public double? Megabytes(string regel)
    {
        try
        {
            return File.ReadLines($"/proc/{Id.ToString(CultureInfo.InvariantCulture)}/status").FirstOrDefault(r => r.StartsWith(regel + ":", StringComparison.Ordinal)) is { } gevonden
                ? double.Parse(gevonden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

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
}
