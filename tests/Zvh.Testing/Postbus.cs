using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Zvh.Testing;

/// <summary>A mail server on loopback that speaks SMTP (RFC 5321) and keeps what it gets.</summary>
public sealed class Postbus : IDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _dicht = new();

    /// <summary>Opens it.</summary>
    public Postbus()
    {
        _luisteraar.Start();
        _ = LuisterAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Poort => ((IPEndPoint)_luisteraar.LocalEndpoint).Port;

    /// <summary>Addresses that are refused, as of a full mailbox.</summary>
    public ConcurrentDictionary<string, bool> Geweigerd { get; } = new(StringComparer.Ordinal);

    /// <summary>What it got.</summary>
    public ConcurrentQueue<(string Aan, string Inhoud)> Berichten { get; } = [];

    /// <inheritdoc />
    public void Dispose()
    {
        _dicht.Cancel();
        _luisteraar.Dispose();
        _dicht.Dispose();
    }

    private async Task LuisterAsync()
    {
        try
        {
            while (true)
            {
                _ = SpreekAsync(await _luisteraar.AcceptTcpClientAsync(_dicht.Token));
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task SpreekAsync(TcpClient klant)
    {
        using var _ = klant;
        await using var stroom = klant.GetStream();
        using var lezer = new StreamReader(stroom);
        await using var schrijver = new StreamWriter(stroom) { NewLine = "\r\n", AutoFlush = true };
        await schrijver.WriteLineAsync("220 proef ESMTP");
        var aan = "";
        while (await lezer.ReadLineAsync() is { } regel)
        {
            switch (regel.Split(' ')[0].ToUpperInvariant())
            {
                case "RCPT":
                    aan = regel[(regel.IndexOf('<', StringComparison.Ordinal) + 1)..regel.LastIndexOf('>')];
                    await schrijver.WriteLineAsync(Geweigerd.ContainsKey(aan) ? "452 mailbox full" : "250 ok");
                    break;
                case "DATA":
                    await schrijver.WriteLineAsync("354 go on");
                    Berichten.Enqueue((aan, await InhoudAsync(lezer)));
                    await schrijver.WriteLineAsync("250 kept");
                    break;
                case "QUIT":
                    await schrijver.WriteLineAsync("221 bye");
                    return;
                default:
                    await schrijver.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private static async Task<string> InhoudAsync(StreamReader lezer)
    {
        var regels = new List<string>();
        while (await lezer.ReadLineAsync() is { } regel && regel != ".")
        {
            regels.Add(regel);
        }

        return string.Join('\n', regels);
    }
}
