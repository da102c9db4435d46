using Zvh.Ui.Stijl;

namespace Zvh.Ui.Tests;

public sealed class HuisstijlTests
{
    [Fact]
    public void The_standard_colours_make_a_style_sheet()
    {
        var uitkomst = HuisstijlCss.Maak(Huisstijl.Standaard);

        uitkomst.Gelukt.ShouldBeTrue();
        uitkomst.Waarde.ShouldContain("--zvh-merk:light-dark(#1d4f78,#16324a);");
        uitkomst.Waarde.ShouldContain("--zvh-op-accent:light-dark(#ffffff,#101418);");
    }

    [Fact]
    public void Colours_that_cannot_be_read_are_refused_by_name_and_with_the_contrast()
    {
        var stijl = Huisstijl.Standaard with { Licht = new("#ffcc00", "#ffffff", "#f0a020") };

        HuisstijlCss.Maak(stijl).Fouten.Select(f => (f.Veld, f.Melding)).ShouldBe(
        [
            ("huisstijl.licht.opMerk", "De tekst in de bovenbalk is niet goed te lezen: het contrast is 1,5 en moet minstens 4,5 zijn. Kies een kleur die meer verschilt."),
            ("huisstijl.licht.accent", "Een link op de achtergrond is niet goed te lezen: het contrast is 1,9 en moet minstens 4,5 zijn. Kies een kleur die meer verschilt."),
        ]);
    }

    [Theory]
    [InlineData("blauw")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#fff;}body{display:none")]
    public void What_is_no_colour_never_reaches_the_style_sheet(string kleur)
    {
        var stijl = Huisstijl.Standaard with { Donker = Huisstijl.Standaard.Donker with { Merk = kleur } };

        HuisstijlCss.Maak(stijl).Fouten.ShouldHaveSingleItem().Veld.ShouldBe("huisstijl.donker.merk");
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#1c5d99", "#1c5d99", 1)]
    public void The_contrast_is_that_of_WCAG(string a, string b, double contrast)
    {
        Kleur.TryLees(a, out var eerste).ShouldBeTrue();
        Kleur.TryLees(b, out var tweede).ShouldBeTrue();

        Kleur.Contrast(eerste, tweede).ShouldBe(contrast, 0.01);
    }

    [Fact]
    public void A_house_with_unreadable_colours_still_has_readable_pages()
    {
        var blad = new Huisstijlblad();

        blad.Van(Huisstijl.Standaard with { Licht = new("#fff", "#fff", "#fff") }).ShouldBe(blad.Van(Huisstijl.Standaard));
    }
}
