using System.Text.Json;
using Zvh.Testing;

namespace Zvh.Platform.Tests.Opdrachtregel;

public sealed class RegioTests : IDisposable
{
    private readonly Werkmap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public async Task The_list_names_every_folder_in_regions()
    {
        var uitslag = await _map.TypAsync("regio", "lijst", "--json");

        uitslag.Code.ShouldBe(0, uitslag.Meldingen);
        using var json = JsonDocument.Parse(uitslag.Uit);
        json.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()!.Replace("-", ""))
            .ShouldBe(Directory.GetDirectories(Path.Combine(Hostproces.Bron, "regions")).Where(m => Directory.Exists(Path.Combine(m, "profiel")))
                .Select(m => Path.GetFileName(m).ToLowerInvariant()), ignoreOrder: true);
    }

    [Fact]
    public async Task A_profile_is_shown_from_a_path_relative_to_where_the_user_stands()
    {
        _map.Profiel("hier");

        var uitslag = await _map.TypAsync("regio", "toon", "./hier", "--json");

        uitslag.Code.ShouldBe(0, uitslag.Meldingen);
        using var json = JsonDocument.Parse(uitslag.Uit);
        json.RootElement.GetProperty("id").GetString().ShouldBe("proefland");
        json.RootElement.GetProperty("gemeenten").GetArrayLength().ShouldBePositive();
    }

    [Fact]
    public async Task Every_region_of_this_build_and_the_bare_folder_are_in_order()
    {
        _map.Profiel("hier");

        (await _map.TypAsync("regio", "controleer")).ShouldSatisfyAllConditions(u => u.Code.ShouldBe(0, u.Meldingen), u => u.Uit.ShouldStartWith("In orde: "));
        (await _map.TypAsync("regio", "controleer", "hier")).ShouldSatisfyAllConditions(u => u.Code.ShouldBe(0, u.Meldingen), u => u.Uit.Trim().ShouldBe("In orde: hier."));
    }

    [Fact]
    public async Task A_broken_profile_is_refused_with_every_error_at_its_line_and_nothing_on_standard_output()
    {
        var map = _map.Profiel("kapot");
        var pad = Path.Combine(map, "regio.json");
        await File.WriteAllTextAsync(pad, (await File.ReadAllTextAsync(pad)).Replace("\"financien\"", "\"bestaatniet\"").Replace("\"korteNaam\"", "\"korteNam\""));
        File.Delete(Path.Combine(map, "logo.svg"));

        var uitslag = await _map.TypAsync("regio", "controleer", "kapot");

        uitslag.Code.ShouldBe(1);
        uitslag.Uit.ShouldBeEmpty();
        uitslag.Meldingen.ShouldContain("kapot/regio.json:");
        uitslag.Meldingen.ShouldContain("korteNam");
    }

    [Theory]
    [InlineData("onbekende module", "\"bestaatniet\" bestaat niet")]
    [InlineData("zonder logo", "logo.svg")]
    [InlineData("zonder regio.json", "regio.json ontbreekt")]
    [InlineData("geen json", "regio.json")]
    public async Task An_error_of_a_profile_is_found_before_a_start_does(string wat, string melding)
    {
        var map = _map.Profiel("kapot");
        var pad = Path.Combine(map, "regio.json");
        switch (wat)
        {
            case "onbekende module":
                await File.WriteAllTextAsync(pad, (await File.ReadAllTextAsync(pad)).Replace("\"financien\"", "\"bestaatniet\""));
                break;
            case "geen json":
                await File.WriteAllTextAsync(pad, "{ dit is geen json");
                break;
            default:
                File.Delete(Path.Combine(map, wat["zonder ".Length..].Replace("logo", "logo.svg").Replace(".svg.svg", ".svg")));
                break;
        }

        var controle = await _map.TypAsync("regio", "controleer", "kapot");

        (controle.Code, controle.Uit).ShouldBe((1, ""));
        controle.Meldingen.ShouldContain(melding);
    }

    [Fact]
    public async Task A_region_that_does_not_exist_is_refused_with_the_choices()
    {
        var uitslag = await _map.TypAsync("regio", "toon", "atlantis");

        (uitslag.Code, uitslag.Uit).ShouldBe((1, ""));
        uitslag.Meldingen.ShouldContain("Kies uit: ");
    }

    [Theory]
    [InlineData("regio", "bestaatniet")]
    [InlineData("onzin")]
    [InlineData("regio", "toon")]
    public async Task Wrong_usage_is_exit_code_two_with_the_help_on_standard_error(params string[] woorden)
    {
        var uitslag = await _map.TypAsync(woorden);

        (uitslag.Code, uitslag.Uit).ShouldBe((2, ""));
        uitslag.Meldingen.ShouldContain("--help");
    }
}
