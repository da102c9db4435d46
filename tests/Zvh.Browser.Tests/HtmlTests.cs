using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>The HTML checker of the W3C on every page.</summary>
[Collection(AllePaginas.Naam)]
public sealed class HtmlTests(GevuldHuis huis)
{
    [Fact]
    public async Task The_HTML_checker_finds_no_error()
    {
        var map = Directory.CreateTempSubdirectory("zvh-html-");
        try
        {
            var paden = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var pagina in await huis.PaginasAsync())
            {
                var bestand = Path.Combine(map.FullName, string.Create(CultureInfo.InvariantCulture, $"{paden.Count}.html"));
                paden[bestand] = pagina.Pad;
                await File.WriteAllTextAsync(bestand, pagina.Html);
            }

            var uitvoer = await ControleerAsync(map.FullName);

            paden.Aggregate(uitvoer, (tekst, p) => tekst.Replace(p.Key, p.Value, StringComparison.Ordinal)).ShouldBeEmpty();
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task<string> ControleerAsync(string map)
    {
        var jar = typeof(HtmlTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "HtmlChecker").Value!;
        using var proces = Process.Start(new ProcessStartInfo(Java.Pad, ["-jar", jar, "--errors-only", "--format", "gnu", map])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var fouten = await proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return fouten;
    }
}
