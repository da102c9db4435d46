using System.Text.Json;
using Zvh.Platform.Regio;

namespace Zvh.Regions.Tests;

public sealed class RegioprofielTests
{
    [Fact]
    public void Every_folder_in_regions_is_a_plugin() =>
        Profielen.Plugins.Select(p => p.GetType().Assembly.GetName().Name).ShouldBe(
            Directory.GetFiles(Profielen.Bronmap, "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Profielen.Ids), MemberType = typeof(Profielen))]
    public void A_plugin_carries_every_file_of_its_folder_and_its_own_id(string id)
    {
        var plugin = Profielen.Plugins.Single(p => p.Id == id);
        var profiel = Profielen.Lees(id);

        profiel.Id.ShouldBe(id);
        var map = Path.Combine(Profielen.Bronmap, plugin.GetType().Assembly.GetName().Name!.Split('.')[^1], "profiel");
        profiel.Map.Bestanden.ShouldBe(Directory.GetFiles(map).Select(Path.GetFileName), ignoreOrder: true);
    }

    [Theory]
    [InlineData("noord-limburg", 8, 282_605, 283_350, 285_157, 289_248)]
    [InlineData("midden-limburg", 7, 237_412, 238_268, 239_098, 241_467)]
    [InlineData("markiezaten", 8, 307_087, 307_832, 309_393, 312_491)]
    public void Inhabitants_add_up_to_the_totals_of_the_source(string id, int gemeenten, params int[] totalen)
    {
        var profiel = Profielen.Lees(id);

        profiel.Gemeenten.Count.ShouldBe(gemeenten);
        Enumerable.Range(2020, 4).Select(jaar => profiel.Gemeenten.Sum(g => profiel.Inwoners(g.Code, new DateOnly(jaar, 1, 1)))).ShouldBe(totalen.Cast<int?>());
    }

    [Fact]
    public void Noord_and_Midden_show_one_logo_in_colours_of_their_own()
    {
        var (noord, midden) = (Profielen.Lees("noord-limburg"), Profielen.Lees("midden-limburg"));

        noord.Map.Inhoud(noord.Huisstijl.Logo).Waarde.ShouldBe(midden.Map.Inhoud(midden.Huisstijl.Logo).Waarde);
        noord.Huisstijl.Licht.ShouldNotBe(midden.Huisstijl.Licht);
    }

    [Fact]
    public void Mook_en_Middelaar_goes_to_Gelderland_for_five_themes_unless_criminal_law_plays()
    {
        var afspraken = Profielen.Lees("noord-limburg").Taakverdeling;

        afspraken.Select(t => t.Thema).ShouldBe(["levensloop", "onbegrepen-gedrag", "mensenhandel-zorgcoordinatie", "huiselijk-geweld", "jeugd"], ignoreOrder: true);
        afspraken.ShouldAllBe(t => t.Gemeenten.Single() == "GM0944" && t.Uitvoerder == "Gelderland" && t.Tenzij == "strafrecht");
    }

    [Fact]
    public void Tholen_and_Moerdijk_have_their_own_party_for_OGGZ() =>
        Profielen.Lees("markiezaten").Taakverdeling.Select(t => (t.Thema, t.Gemeenten.Single(), t.Uitvoerder, t.Tenzij))
            .ShouldBe([("oggz", "GM0716", "Zeeland", null), ("oggz", "GM1709", "Breda", null)]);

    [Fact]
    public void A_bare_folder_is_a_region_too()
    {
        using var regio = new Regiomap(Profielen.Proefland);

        regio.Id.ShouldBe("proefland");
        var profiel = Regioprofiel.Lees(regio.Profiel).Waarde;
        profiel.Inwoners("GM9002", new DateOnly(2025, 1, 1)).ShouldBe(60_000);
        profiel.Inwoners("GM9002", new DateOnly(2024, 1, 1)).ShouldBeNull();
        profiel.Term("gremium.bestuur", "Stuurgroep").ShouldBe("Stuurgroep");
    }

    [Theory]
    [MemberData(nameof(Profielen.Ids), MemberType = typeof(Profielen))]
    public void A_profile_written_out_reads_back_the_same(string id)
    {
        var profiel = Profielen.Lees(id);
        var geschreven = JsonSerializer.Serialize(profiel, StrikteJson.Opties);
        var logo = System.Text.Encoding.UTF8.GetString(profiel.Map.Inhoud(profiel.Huisstijl.Logo).Waarde);

        var terug = Regioprofiel.Lees(new Proefprofiel().Met("regio.json", geschreven).Met(profiel.Huisstijl.Logo, logo));

        terug.Fouten.ShouldBeEmpty();
        JsonSerializer.Serialize(terug.Waarde, StrikteJson.Opties).ShouldBe(geschreven);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#123456", "#123456", 1)]
    public void Contrast_follows_the_formula_of_WCAG(string a, string b, double verhouding)
    {
        Contrast.Verhouding(a, b).ShouldBe(verhouding, 0.005);
        Contrast.Verhouding(b, a).ShouldBe(verhouding, 0.005);
    }
}
