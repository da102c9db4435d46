namespace Zvh.Platform.Tests.Opdrachtregel;

/// <summary><c>nieuw-module</c> on a folder that looks like the source. That what it makes builds, migrates and passes its test was tried by hand, as <c>docs/plustaak-maken.md</c> tells.</summary>
public sealed class NieuweModuleTests : IDisposable
{
    private readonly Werkmap _werkmap = new();
    private readonly string _map;

    public NieuweModuleTests()
    {
        _map = _werkmap.Pad;
        Directory.CreateDirectory(Path.Combine(_map, "docs"));
        Directory.CreateDirectory(Path.Combine(_map, "modules", "kerntaken", "Casussen"));
        File.WriteAllText(Path.Combine(_map, "Zvh.Modular.sln"), "");
        File.WriteAllLines(Path.Combine(_map, "docs", "begrippen.md"), ["# Begrippen", "| **Aandeel** | … |", "| **Zitting** | … |"]);
    }

    [Fact]
    public async Task A_module_gets_its_files_its_test_and_its_place_in_the_glossary()
    {
        (await _werkmap.TypAsync("nieuw-module", "Woonoverlast", "--map", _map, "--alleen-bestanden")).Code.ShouldBe(0);

        var bestanden = Directory.GetFiles(_map, "*", SearchOption.AllDirectories).Select(b => Path.GetRelativePath(_map, b).Replace('\\', '/')).ToList();
        bestanden.ShouldBe([.. bestanden.Where(b => !b.Contains("__", StringComparison.Ordinal) && !b.EndsWith(".txt", StringComparison.Ordinal))], ignoreOrder: true);
        bestanden.ShouldContain("modules/plustaken/Woonoverlast/WoonoverlastModule.cs");
        bestanden.ShouldContain("modules/plustaken/Woonoverlast/Areas/Woonoverlast/Pages/Zaken/Overzicht.cshtml");
        bestanden.ShouldContain("tests/Zvh.Plustaken.Tests/Woonoverlast/WoonoverlastTests.cs");
        Directory.GetFiles(Path.Combine(_map, "modules", "plustaken"), "*", SearchOption.AllDirectories).Where(b => File.ReadAllText(b).Contains("__", StringComparison.Ordinal)).ShouldBeEmpty();
        File.ReadAllLines(Path.Combine(_map, "docs", "begrippen.md")).Select(r => r.Split('*')[^1].Length > 0 && r.StartsWith("| **", StringComparison.Ordinal) ? r.Split("**")[1] : r).ShouldBe(["# Begrippen", "Aandeel", "Woonoverlastzaak", "Zitting"]);
    }

    [Theory]
    [InlineData("woonoverlast", 2, "hoofdletter")]
    [InlineData("Woon-overlast", 2, "alleen gewone letters")]
    [InlineData("../Weg", 2, "alleen gewone letters")]
    [InlineData("Casussen", 1, "al een module")]
    public async Task A_name_that_cannot_be_is_refused_and_nothing_is_written(string naam, int code, string reden)
    {
        var voor = Directory.GetFileSystemEntries(_map, "*", SearchOption.AllDirectories);

        var uitkomst = await _werkmap.TypAsync("nieuw-module", naam, "--map", _map, "--alleen-bestanden");

        uitkomst.Code.ShouldBe(code);
        uitkomst.Meldingen.ShouldContain(reden);
        Directory.GetFileSystemEntries(_map, "*", SearchOption.AllDirectories).ShouldBe(voor, ignoreOrder: true);
    }

    [Fact]
    public async Task A_folder_without_the_source_is_refused() =>
        (await _werkmap.TypAsync("nieuw-module", "Woonoverlast", "--map", Path.Combine(_map, "docs"), "--alleen-bestanden")).Meldingen.ShouldContain("staat geen broncode");

    public void Dispose() => _werkmap.Dispose();
}
