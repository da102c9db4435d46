using Zvh.Abstractions;
using Zvh.Financien.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Regions.Tests;

public sealed class KapotProfielTests
{
    private static RegioControle Controle => Profielen.Controle;

    public static TheoryData<string, string, string> Fouten => new()
    {
        { "$.id", "\"Proef Land\"", "kan geen id zijn" },
        { "$.naam", "\" \"", "leeg" },
        { "$.naam", "null", "mag niet leeg" },
        { "$.modules[0]", "\"bestaatniet\"", "bestaat niet. Kies uit: beheer, casussen, financien, jaarcyclus" },
        { "$.modules[0]", "\"jaarcyclus\"", "heeft de module \"financien\" nodig" },
        { "$.modules", "\"financien\"", "lijst tussen blokhaken" },
        { "$.gemeenten", "[]", "geen gemeenten" },
        { "$.gemeenten[1].code", "\"957\"", "geen CBS-gemeentecode" },
        { "$.gemeenten[1].code", "\"GM95711\"", "geen CBS-gemeentecode" },
        { "$.gemeenten[2].inwoners", "[]", "geen inwoners" },
        { "$.gemeenten[2].inwoners[0].aantal", "0", "groter zijn dan 0" },
        { "$.gemeenten[2].inwoners[0].aantal", "\"28.000\"", "Geef een heel getal" },
        { "$.gemeenten[2].inwoners[0].peildatum", "\"1-1-2025\"", "Geef een datum als" },
        { "$.huisstijl.logo", "\"../logo.svg\"", "niet gevonden" },
        { "$.huisstijl.licht.merk", "\"groen\"", "geen kleur" },
        { "$.huisstijl.licht.opMerk", "\"#3b6d5e\"", "contrast tussen opMerk en merk" },
        { "$.huisstijl.donker.accent", "\"#222222\"", "contrast tussen accent en vlak" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void A_wrong_value_is_refused_at_its_path_with_what_to_do(string pad, string waarde, string melding)
    {
        var fouten = Controle.Controleer(new Proefprofiel().Met("regio.json", pad, waarde));

        fouten.ShouldContain(f => f.Veld.StartsWith("regio.json:") && f.Veld.EndsWith(" " + pad) && f.Melding.Contains(melding),
            string.Join(Environment.NewLine, fouten));
    }

    [Fact]
    public void A_sound_profile_has_no_errors() => Controle.Controleer(new Proefprofiel()).ShouldBeEmpty();

    [Fact]
    public void A_module_that_is_always_on_need_not_be_named() =>
        new RegioControle([Profielen.Manifest("beheer") with { AltijdAan = true }, Profielen.Manifest("financien", "beheer")], [new FinancienOnderdeel()])
            .Controleer(new Proefprofiel()).ShouldBeEmpty();

    [Fact]
    public void Every_unknown_and_missing_field_is_named_with_its_line()
    {
        var tekst = File.ReadAllText(Path.Combine(Profielen.Proefland, "regio.json"))
            .Replace("\"korteNaam\"", "\"korteNam\"").Replace("\"naam\": \"Onderveld\"", "\"plaats\": \"Onderveld\"");

        var velden = Regioprofiel.Lees(new Proefprofiel().Met("regio.json", tekst)).Fouten.Select(f => (f.Veld, Woord: f.Melding.Split('"')[1]));

        velden.ShouldBe(
            [
                ("regio.json:1 $", "korteNaam"), ("regio.json:4 $.korteNam", "korteNam"),
                ("regio.json:16 $.gemeenten[2]", "naam"), ("regio.json:16 $.gemeenten[2].plaats", "plaats"),
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("{\n  \"id\": \"x\"\n  \"naam\": 1\n}", 3)]
    [InlineData("", 1)]
    [InlineData("{\n\"id\": \"x\",\n}", 3)]
    [InlineData("{\n// comment\n}", 2)]
    public void Text_that_is_not_JSON_is_refused_at_its_line(string tekst, int regel)
    {
        var fout = Regioprofiel.Lees(new Proefprofiel().Met("regio.json", tekst)).Fouten.ShouldHaveSingleItem();

        fout.Veld.ShouldBe($"regio.json:{regel} $");
        fout.Melding.ShouldContain("geen geldige JSON");
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_refused_at_its_line()
    {
        Regioprofiel.Lees(new Proefprofiel().Met("regio.json", "{\n\"id\": \"\\ud800\"\n}")).Fouten
            .ShouldHaveSingleItem().ShouldBe(new Fout("regio.json:2 $", "Op deze regel staan tekens die niet te lezen zijn. Sla het bestand op als UTF-8."));
        Regioprofiel.Lees(new Proefprofiel().Met("regio.json", [.. "{\""u8, 0xE9, .. "\": 1}"u8])).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("UTF-8");
    }

    [Fact]
    public void A_name_that_stands_twice_is_refused()
    {
        var tekst = File.ReadAllText(Path.Combine(Profielen.Proefland, "regio.json")).Replace("\"korteNaam\"", "\"naam\"");

        Regioprofiel.Lees(new Proefprofiel().Met("regio.json", tekst)).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("twee keer");
    }

    [Fact]
    public void A_byte_order_mark_is_no_reason_to_refuse() =>
        Regioprofiel.Lees(new Proefprofiel().Met("regio.json", "\uFEFF" + File.ReadAllText(Path.Combine(Profielen.Proefland, "regio.json")))).Gelukt.ShouldBeTrue();

    [Fact]
    public void A_missing_file_is_named()
    {
        Controle.Controleer(new Proefprofiel().Zonder("regio.json")).ShouldHaveSingleItem().Melding.ShouldContain("regio.json ontbreekt");
        Controle.Controleer(new Proefprofiel().Zonder("logo.svg")).ShouldHaveSingleItem().Melding.ShouldContain("\"logo.svg\" is niet gevonden");
    }

    [Fact]
    public void A_file_that_no_module_reads_is_named() =>
        Controle.Controleer(new Proefprofiel().Met("financieen.json", "{}")).ShouldHaveSingleItem().Melding.ShouldContain("Geen enkele module leest");

    [Fact]
    public void A_municipality_twice_is_refused_by_code_and_by_name()
    {
        foreach (var veld in new[] { "code", "naam" })
        {
            Controle.Controleer(new Proefprofiel().Pas("regio.json", json => json["gemeenten"]![2]![veld] = json["gemeenten"]![0]![veld]!.DeepClone()))
                .ShouldHaveSingleItem().Melding.ShouldContain("staat dubbel");
        }
    }

    [Fact]
    public void A_reference_date_twice_or_missing_is_refused()
    {
        var dubbel = new Proefprofiel().Pas("regio.json", json => json["gemeenten"]![0]!["inwoners"]!.AsArray()
            .Add(json["gemeenten"]![0]!["inwoners"]![0]!.DeepClone()));
        Controle.Controleer(dubbel).ShouldHaveSingleItem().Melding.ShouldContain("1-1-2025 staat twee keer");

        var gat = new Proefprofiel().Pas("regio.json", json => json["gemeenten"]![0]!["inwoners"]![0]!["peildatum"] = "2024-01-01");
        Controle.Controleer(gat).Select(f => f.Melding).ShouldBe(
            [
                "Het aantal inwoners van Bovendorp op 1-1-2025 ontbreekt; andere gemeenten hebben het wel. Vul het aan.",
                "Het aantal inwoners van Middenstad op 1-1-2024 ontbreekt; andere gemeenten hebben het wel. Vul het aan.",
                "Het aantal inwoners van Onderveld op 1-1-2024 ontbreekt; andere gemeenten hebben het wel. Vul het aan.",
            ]);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "meer dan een tekening")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "meer dan een tekening")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(https://elders)'/></svg>", "meer dan een tekening")]
    [InlineData("<html/>", "meer dan een tekening")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", "geen geldig SVG")]
    [InlineData("geen xml", "geen geldig SVG")]
    public void A_logo_that_is_more_than_a_drawing_is_refused(string svg, string melding) =>
        Controle.Controleer(new Proefprofiel().Met("logo.svg", svg)).ShouldHaveSingleItem().Melding.ShouldContain(melding);

    [Fact]
    public void A_cycle_and_a_missing_dependency_between_modules_are_found()
    {
        Modulegraaf.Controleer([Profielen.Manifest("a", "b"), Profielen.Manifest("b", "c"), Profielen.Manifest("c", "a"), Profielen.Manifest("d", "a")])
            .ShouldHaveSingleItem().ShouldBe(new Fout("a",
                "De modules hangen in een kring van elkaar af: a → b → c → a. Haal één van deze afhankelijkheden weg."));
        Modulegraaf.Controleer([Profielen.Manifest("a", "a")]).ShouldHaveSingleItem().Melding.ShouldContain("a → a");
        Modulegraaf.Controleer([Profielen.Manifest("a", "weg")]).ShouldHaveSingleItem().Melding.ShouldContain("maar die bestaat niet");
        Modulegraaf.Controleer([Profielen.Manifest("a"), Profielen.Manifest("b", "a"), Profielen.Manifest("c", "a", "b")]).ShouldBeEmpty();
    }
}
