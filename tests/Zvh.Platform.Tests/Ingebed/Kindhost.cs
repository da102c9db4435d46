using System.Diagnostics;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Platform.Tests.Ingebed;

/// <summary>A host in its own process, session and process group, as a terminal would start it.</summary>
internal sealed class Kindhost : IDisposable
{
    private readonly Process _proces;

    private Kindhost(Process proces) => _proces = proces;

    public string ConnectionString { get; private set; } = "";

    /// <summary>Starts a host; as a normal user when the tests themselves run as root.</summary>
    public static Task<Kindhost> StartAsync(string dataPad, bool alsGewoneGebruiker)
    {
        if (!alsGewoneGebruiker)
        {
            return StartAsync(dataPad);
        }

        var account = Dienstaccount.Kies(dataPad);
        account.WordtEigenaarVan(dataPad);
        return StartAsync(account.Regel(Regel(dataPad)), []);
    }

    /// <summary>Starts a host, or without a data folder a process that uses a database as tests do.</summary>
    public static Task<Kindhost> StartAsync(string? dataPad, params (string Naam, string Waarde)[] omgeving) =>
        StartAsync(Regel(dataPad), omgeving);

    /// <summary>kill -9: no handler runs, nothing is cleaned up.</summary>
    public async Task SlaDoodAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync();
    }

    /// <summary>Ctrl-C: the signal goes to the whole process group.</summary>
    public async Task<(int Code, string Uitvoer)> CtrlCAsync()
    {
        Opdracht.VoerUit("kill", "-INT", "--", $"-{_proces.Id}").Gelukt.ShouldBeTrue();
        return await EindeAsync();
    }

    /// <summary>Asks the host to stop.</summary>
    public async Task<(int Code, string Uitvoer)> StopAsync()
    {
        _proces.StandardInput.Close();
        return await EindeAsync();
    }

    public void Dispose()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill();
        }

        _proces.Dispose();
    }

    private static string[] Regel(string? dataPad) =>
        ["setsid", "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Zvh.Testing.Kindhost.dll"), .. dataPad is null ? [] : new[] { dataPad }];

    private static async Task<Kindhost> StartAsync(IReadOnlyList<string> regel, (string Naam, string Waarde)[] omgeving)
    {
        var start = new ProcessStartInfo(regel[0], regel.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (naam, waarde) in omgeving)
        {
            start.Environment[naam] = waarde;
        }

        var host = new Kindhost(Process.Start(start)!);
        host.ConnectionString = await host._proces.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException(await host._proces.StandardError.ReadToEndAsync());
        return host;
    }

    private async Task<(int Code, string Uitvoer)> EindeAsync()
    {
        var uitvoer = await _proces.StandardOutput.ReadToEndAsync();
        await _proces.WaitForExitAsync();
        return (_proces.ExitCode, uitvoer.Trim());
    }
}
