using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Zvh.Benchmarks.Kader;

namespace Zvh.Benchmarks.Processen;

/// <summary>Users who each ask for a page, look at it for a while, and ask again, over a connection that stays open. Says each response time in milliseconds.</summary>
/// <remarks>On bare sockets: a client that is as heavy as the server would measure itself.</remarks>
internal sealed class Belasting : IKindwerk
{
    /// <inheritdoc />
    public string Naam => "belasting";

    /// <summary>Puts load on a page.</summary>
    /// <param name="adres">The page.</param>
    /// <param name="cookies">A file with the cookies of each user, one line each.</param>
    /// <param name="duur">For how long.</param>
    /// <param name="leestijd">How long each user looks at a page; zero keeps the server full.</param>
    /// <param name="ct">Stops.</param>
    public static async Task<IReadOnlyList<double>> VraagAsync(Uri adres, string cookies, TimeSpan duur, TimeSpan leestijd, CancellationToken ct)
    {
        await using var proces = Kindproces.Van<Belasting>(
            adres.ToString(), cookies, duur.TotalSeconds.ToString(CultureInfo.InvariantCulture), leestijd.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        var uitvoer = await proces.UitvoerAsync(ct);
        return [.. uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => double.Parse(r, CultureInfo.InvariantCulture))];
    }

    /// <inheritdoc />
    public async Task<int> DraaiAsync(string[] args)
    {
        var adres = new Uri(args[0]);
        var duur = TimeSpan.FromSeconds(double.Parse(args[2], CultureInfo.InvariantCulture));
        var leestijd = TimeSpan.FromSeconds(double.Parse(args[3], CultureInfo.InvariantCulture));
        var cookies = await File.ReadAllLinesAsync(args[1]);
        var begin = Stopwatch.GetTimestamp();
        var tijden = await Task.WhenAll(cookies.Select((c, i) => VraagAsync(adres, c, begin, duur, leestijd, leestijd * i / cookies.Length)));
        await Console.Out.WriteAsync(string.Join('\n', tijden.SelectMany(t => t).Select(t => t.ToString("0.000", CultureInfo.InvariantCulture))));
        return 0;
    }

    // Users do not come in step: each starts a little later than the one before.
    private static async Task<List<double>> VraagAsync(Uri adres, string cookie, long begin, TimeSpan duur, TimeSpan leestijd, TimeSpan wacht)
    {
        using var verbinding = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await verbinding.ConnectAsync(new IPEndPoint(IPAddress.Loopback, adres.Port));
        var vraag = Encoding.ASCII.GetBytes($"GET {adres.PathAndQuery} HTTP/1.1\r\nHost: {adres.Authority}\r\nCookie: {cookie}\r\n\r\n");
        var buffer = new byte[256 * 1024];
        var tijden = new List<double>();
        await Task.Delay(wacht);
        while (Stopwatch.GetElapsedTime(begin) < duur)
        {
            var vertrek = Stopwatch.GetTimestamp();
            await verbinding.SendAsync(vraag);
            await LeesAntwoordAsync(verbinding, buffer);
            tijden.Add(Stopwatch.GetElapsedTime(vertrek).TotalMilliseconds);
            await Task.Delay(leestijd);
        }

        return tijden;
    }

    private static async Task LeesAntwoordAsync(Socket verbinding, byte[] buffer)
    {
        var gelezen = 0;
        do
        {
            var aantal = await verbinding.ReceiveAsync(buffer.AsMemory(gelezen));
            gelezen += aantal > 0 ? aantal : throw new InvalidOperationException("The server closed the connection, or the page does not fit the buffer.");
        }
        while (!IsHeel(buffer.AsSpan(0, gelezen)));
    }

    // A page is sent in chunks, or with its length when it is small.
    private static bool IsHeel(ReadOnlySpan<byte> antwoord)
    {
        var eindKop = antwoord.IndexOf("\r\n\r\n"u8);
        if (eindKop < 0)
        {
            return false;
        }

        var kop = Encoding.ASCII.GetString(antwoord[..eindKop]);
        if (!kop.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The page answered {kop.Split('\r')[0]}.");
        }

        const string Lengte = "\r\nContent-Length: ";
        var plek = kop.IndexOf(Lengte, StringComparison.OrdinalIgnoreCase);
        return plek < 0
            ? antwoord.EndsWith("\r\n0\r\n\r\n"u8)
            : antwoord.Length == eindKop + 4 + int.Parse(kop[(plek + Lengte.Length)..].Split('\r')[0], CultureInfo.InvariantCulture);
    }
}
