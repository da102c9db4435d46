using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Testing;

/// <summary>What a host that came to its end gave back.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Uit">Standard output.</param>
/// <param name="Meldingen">Standard error.</param>
public sealed record Hostuitslag(int Code, string Uit, string Meldingen);

/// <summary>The built host in a process of its own, started the way a user does.</summary>
public sealed class Hostproces : IAsyncDisposable
{
    private readonly Process _proces;
    private readonly Task<string> _uit;
    private readonly Task<string> _meldingen;
    private readonly ConcurrentQueue<string> _regels = new();
    private readonly TaskCompletionSource<Uri> _adres = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Hostproces(Process proces)
    {
        _proces = proces;

        // A pipe that nobody reads stops the host once it is full.
        _uit = proces.StandardOutput.ReadToEndAsync();
        _meldingen = LeesMeldingenAsync();
    }

    /// <summary>The checkout that this build was made in.</summary>
    public static string Bron { get; } = typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Zvh.RepoRoot").Value!;

    /// <summary>Debug or Release: as the tests were built.</summary>
    public static string Configuratie { get; } =
        AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar).Contains("Release", StringComparer.Ordinal) ? "Release" : "Debug";

    /// <summary>The host in its own output folder.</summary>
    public static string Dll { get; } = Path.Combine(Bron, "src", "Zvh.Host", "bin", Configuratie, "net10.0", "Zvh.Host.dll");

    /// <summary>Process id of the host.</summary>
    public int Pid => _proces.Id;

    /// <summary>Runs a verb to its end.</summary>
    /// <param name="werkmap">Where the user stands.</param>
    /// <param name="args">What the user types.</param>
    public static Task<Hostuitslag> VoerUitAsync(string werkmap, params string[] args) => Start(["dotnet", "exec", Dll, .. args], werkmap).EindeAsync();

    /// <summary>Starts a host and does not wait for its address.</summary>
    /// <param name="dataPad">Its data folder; the parameter decides the account too.</param>
    /// <param name="alsGewoneGebruiker">As a normal user when the tests themselves run as root.</param>
    /// <param name="args">What the user types more.</param>
    public static Hostproces Open(string dataPad, bool alsGewoneGebruiker = false, params string[] args)
    {
        string[] regel = ["dotnet", "exec", Dll, "--urls=http://127.0.0.1:0", $"--Zvh:DataPad={dataPad}", .. args];
        if (!alsGewoneGebruiker)
        {
            return Start(regel, "/");
        }

        var account = Dienstaccount.Kies(dataPad);
        account.WordtEigenaarVan(dataPad);
        return Start(account.Regel(regel), "/");
    }

    /// <summary>Starts any command line that runs a host.</summary>
    public static Hostproces Start(IReadOnlyList<string> regel, string werkmap)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var start = new ProcessStartInfo(regel[0], regel.Skip(1))
        {
            WorkingDirectory = werkmap, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        return new(Process.Start(start)!);
    }

    /// <summary>The address that the host prints when it is ready.</summary>
    /// <exception cref="InvalidOperationException">The host ended first; says what it printed.</exception>
    public Task<Uri> AdresAsync() => _adres.Task;

    /// <summary>Ctrl-C.</summary>
    public async Task<Hostuitslag> CtrlCAsync()
    {
        Opdracht.VoerUit("kill", "-INT", $"{_proces.Id}");
        return await EindeAsync();
    }

    /// <summary>kill -9: no handler runs, nothing is cleaned up.</summary>
    public async Task SlaDoodAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Hostuitslag> EindeAsync()
    {
        _proces.StandardInput.Close();
        await _proces.WaitForExitAsync();
        return new(_proces.ExitCode, await _uit, await _meldingen);
    }

    /// <summary>Kills what still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            await SlaDoodAsync();
        }

        _proces.Dispose();
    }

    private async Task<string> LeesMeldingenAsync()
    {
        while (await _proces.StandardError.ReadLineAsync() is { } regel)
        {
            _regels.Enqueue(regel);
            if (regel.Split(' ').FirstOrDefault(w => w.StartsWith("http://", StringComparison.Ordinal)) is { } adres)
            {
                _adres.TrySetResult(new Uri(adres.TrimEnd('.')));
            }
        }

        var alles = string.Join(Environment.NewLine, _regels);
        _adres.TrySetException(new InvalidOperationException($"The host ended before it was ready: {alles}"));
        _ = _adres.Task.Exception;
        return alles;
    }
}
