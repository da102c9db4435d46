using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Zvh.Toegang.Tests.Organisatie;

/// <summary>A real OpenID provider on loopback, in a process of its own that ends with its input.</summary>
internal sealed class Proefaanbieder : IAsyncDisposable
{
    private readonly Process _proces;

    private Proefaanbieder(Process proces, string adres) => (_proces, Adres) = (proces, adres);

    /// <summary>The issuer.</summary>
    public string Adres { get; }

    public static async Task<Proefaanbieder> StartAsync()
    {
        var programma = typeof(Proefaanbieder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Aanbieder").Value!;
        var proces = Process.Start(new ProcessStartInfo("node", [programma]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        _ = proces.StandardError.ReadToEndAsync();
        return new(proces, await LeesAsync(proces, r => r.StartsWith("http://", StringComparison.Ordinal)));
    }

    /// <summary>The next person who signs in there.</summary>
    public Task MeldAanAsync(string sub, string naam, params string[] rollen) => DoeAsync(new { sub, name = naam, roles = rollen });

    /// <summary>The next person breaks it off.</summary>
    public Task WeigerAsync() => DoeAsync(new { weiger = true });

    /// <summary>Takes a new key into use.</summary>
    public Task NieuweSleutelAsync() => DoeAsync(new { sleutel = true });

    public async ValueTask DisposeAsync()
    {
        _proces.StandardInput.Close();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
    }

    private async Task DoeAsync(object opdracht)
    {
        await _proces.StandardInput.WriteLineAsync(JsonSerializer.Serialize(opdracht));
        await LeesAsync(_proces, r => r == "gedaan");
    }

    private static async Task<string> LeesAsync(Process proces, Func<string, bool> past)
    {
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (past(regel))
            {
                return regel;
            }
        }

        throw new InvalidOperationException("The provider ended before it answered.");
    }
}
