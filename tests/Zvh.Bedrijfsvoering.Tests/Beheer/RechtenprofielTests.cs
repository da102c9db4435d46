using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary><c>rechten.json</c>: checked, loaded at the first start, written and read back.</summary>
public sealed class RechtenprofielTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Goed = """{ "rol": "bestuurder", "recht": "beheer.module.lezen", "bereik": "Alles", "reden": "Het bestuur kijkt mee" }""";

    [Theory]
    [InlineData("""{ "rol": "keizer", "recht": "beheer.module.lezen", "bereik": "Alles", "reden": "x" }""", "$.afwijkingen[0].rol", "bestaat niet. Kies uit: ")]
    [InlineData("""{ "rol": "manager", "recht": "beheer.module.stelen", "bereik": "Alles", "reden": "x" }""", "$.afwijkingen[0].recht", "bestaat niet")]
    [InlineData("""{ "rol": "manager", "recht": "beheer.module.lezen", "bereik": "Half", "reden": "x" }""", "$.afwijkingen[0].bereik", "één van: Geen, Lid, Alles")]
    [InlineData("""{ "rol": "manager", "recht": "beheer.module.lezen", "bereik": "Lid", "reden": "x" }""", "$.afwijkingen[0].bereik", "gaat niet over dossiers")]
    [InlineData("""{ "rol": "manager", "recht": "beheer.module.lezen", "bereik": "Alles", "reden": "x" }""", "$.afwijkingen[0].bereik", "al de standaard")]
    [InlineData("""{ "rol": "manager", "recht": "beheer.module.lezen", "bereik": "Geen", "reden": " " }""", "$.afwijkingen[0].reden", "leeg")]
    [InlineData(Goed + "," + Goed, "$.afwijkingen[1]", "twee keer")]
    [InlineData("""{ "rol": "regiobeheerder", "recht": "beheer.rechten.wijzigen", "bereik": "Geen", "reden": "x" }""", "$.afwijkingen", "Geen enkele rol houdt")]
    public void A_wrong_deviation_is_named_at_its_place(string afwijkingen, string pad, string melding) =>
        Controleer(afwijkingen).ShouldContain(f => f.Veld.StartsWith("rechten.json:") && f.Veld.EndsWith(" " + pad) && f.Melding.Contains(melding), string.Join(Environment.NewLine, Controleer(afwijkingen)));

    [Fact]
    public void A_sound_deviation_has_no_errors() => Controleer(Goed).ShouldBeEmpty();

    [Fact]
    public async Task A_house_starts_with_the_deviations_of_its_profile()
    {
        using var map = new Profielkopie(fixture.Huis, Bestand(Goed));
        var leeg = new LegePostgresFixture();
        await leeg.InitializeAsync();
        await using var database = await leeg.MaakDatabaseAsync();
        await using var huis = await Testhuis.StartAsync(database.ConnectionString, map.Pad);
        using var bestuurder = await huis.AlsAsync("bestuurder");

        (await bestuurder.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_downloaded_reads_back_without_a_difference_and_an_import_brings_deviations_in_and_out()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        using var bestuurder = await eigen.Huis.AlsAsync("bestuurder");

        await LeesInAsync(beheerder, Bestand(Goed));
        (await bestuurder.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.OK);
        Encoding.UTF8.GetString(await DownloadAsync(beheerder)).ShouldContain("Het bestuur kijkt mee");
        using var zelfde = await beheerder.UploadAsync(await beheerder.OpenAsync("/beheer/configuratie"), "form[enctype]", "Bestanden", "rechten.json", await DownloadAsync(beheerder));
        (await beheerder.OpenAsync(zelfde.Headers.Location!.ToString())).Tekst().ShouldContain("Er zijn geen verschillen");

        await LeesInAsync(beheerder, Bestand(""));
        (await bestuurder.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static byte[] Bestand(string afwijkingen) => Encoding.UTF8.GetBytes($$"""{ "afwijkingen": [{{afwijkingen}}] }""");

    private static async Task LeesInAsync(Bezoeker beheerder, byte[] bestand)
    {
        using var antwoord = await beheerder.UploadAsync(await beheerder.OpenAsync("/beheer/configuratie"), "form[enctype]", "Bestanden", "rechten.json", bestand);
        await beheerder.DoeAsync(antwoord.Headers.Location!.ToString(), new() { ["Reden"] = "Proef" }, "form.zvh-bevestig");
    }

    private static async Task<byte[]> DownloadAsync(Bezoeker beheerder)
    {
        await using var zip = new ZipArchive(await beheerder.Http.GetStreamAsync("/beheer/configuratie?handler=Zip"));
        using var geheugen = new MemoryStream();
        await using var stroom = await zip.GetEntry("rechten.json")!.OpenAsync();
        await stroom.CopyToAsync(geheugen);
        return geheugen.ToArray();
    }

    private IReadOnlyList<Abstractions.Fout> Controleer(string afwijkingen) => new RegioControle(
        fixture.Huis.Diensten.GetRequiredService<ModuleCatalogus>().Manifesten, fixture.Huis.Diensten.GetServices<IProfielOnderdeel>())
        .Controleer(new Geheugenmap(Profielkopie.Bestanden(fixture.Huis, Bestand(afwijkingen))));

    /// <summary>The profile of a house on disk, with a file more.</summary>
    private sealed class Profielkopie : IDisposable
    {
        public Profielkopie(Testhuis huis, byte[] rechten)
        {
            foreach (var (naam, inhoud) in Bestanden(huis, rechten))
            {
                File.WriteAllBytes(Path.Combine(Pad, naam), inhoud);
            }
        }

        public string Pad { get; } = Directory.CreateTempSubdirectory("zvh-rechten-").FullName;

        public static Dictionary<string, byte[]> Bestanden(Testhuis huis, byte[] rechten)
        {
            var profiel = huis.Diensten.GetRequiredService<Huisprofiel>().Start;
            var bestanden = profiel.Map.Bestanden.ToDictionary(b => b, b => profiel.Map.Inhoud(b).Waarde, StringComparer.Ordinal);
            bestanden["rechten.json"] = rechten;
            return bestanden;
        }

        public void Dispose() => Directory.Delete(Pad, recursive: true);
    }
}
