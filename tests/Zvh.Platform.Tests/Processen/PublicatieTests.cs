using System.Text.RegularExpressions;
using Zvh.Platform.Data.Ingebed;
using Zvh.Testing;

namespace Zvh.Platform.Tests.Processen;

/// <summary>What <c>dotnet publish</c> leaves, started from a folder that is not its own.</summary>
public sealed partial class PublicatieTests(LegePostgresFixture server) : IClassFixture<LegePostgresFixture>
{
    [Fact]
    public async Task A_published_host_serves_a_page_with_every_style_sheet_and_script_wherever_it_is_started()
    {
        using var map = new TijdelijkeMap();
        var publicatie = Opdracht.VoerUit(
            "dotnet", "publish", Path.Combine(Hostproces.Bron, "src", "Zvh.Host"), "--no-build", "-c", Hostproces.Configuratie, "-o", map.Pad, "-v", "q", "-nologo", "-nodeReuse:false");
        publicatie.Gelukt.ShouldBeTrue(publicatie.Uitvoer);
        await using var database = await server.MaakDatabaseAsync();
        await using var host = Hostproces.Start(
            ["dotnet", "exec", Path.Combine(map.Pad, "Zvh.Host.dll"), "--urls=http://127.0.0.1:0", "--environment=Production", $"--ConnectionStrings:Zvh={database.ConnectionString}"], "/");
        using var http = new HttpClient { BaseAddress = await host.AdresAsync() };

        var pagina = await http.GetStringAsync("/aanmelden");

        pagina.ShouldNotContain("handler=Demo", customMessage: "demo accounts are for Development only");
        var bestanden = Bestand().Matches(pagina).Select(m => m.Groups["pad"].Value).ToList();
        bestanden.ShouldContain(b => b.Contains(".css", StringComparison.Ordinal));
        bestanden.ShouldContain(b => b.Contains(".js", StringComparison.Ordinal));
        foreach (var pad in bestanden)
        {
            using var antwoord = await http.GetAsync(pad);
            antwoord.IsSuccessStatusCode.ShouldBeTrue($"{pad} answers {antwoord.StatusCode}");
            (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBePositive(pad);
        }

        (await host.CtrlCAsync()).Code.ShouldBe(0);
    }

    [GeneratedRegex("""(src|href)="(?<pad>/[^"]+\.(css|js|mjs|svg|woff2)(\?[^"]*)?)["]""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bestand();

    private sealed class TijdelijkeMap : IDisposable
    {
        public string Pad { get; } = Directory.CreateTempSubdirectory("zvh-publicatie-").FullName;

        public void Dispose() => Directory.Delete(Pad, recursive: true);
    }
}
