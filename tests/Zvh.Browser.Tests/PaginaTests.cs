using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>What holds for every page, whatever module it is of.</summary>
[Collection(AllePaginas.Naam)]
public sealed class PaginaTests(GevuldHuis huis)
{
    [Fact]
    public async Task No_link_leads_anybody_to_a_page_that_does_not_open() =>
        (await huis.DodeLinksAsync()).ShouldBeEmpty();

    [Fact]
    public async Task Axe_finds_nothing_against_WCAG_22_AA_light_and_dark() =>
        (await huis.BevindingenAsync(Eis.Toegankelijk)).ShouldBeEmpty();

    [Fact]
    public async Task Nothing_scrolls_sideways_from_320_to_1920_pixels() =>
        (await huis.BevindingenAsync(Eis.Breedte)).ShouldBeEmpty();

    [Fact]
    public async Task Nothing_breaks_the_content_security_policy_and_no_script_fails() =>
        (await huis.BevindingenAsync(Eis.Console)).ShouldBeEmpty();

    [Fact]
    public async Task Every_page_prints_without_the_frame_and_fits_on_paper() =>
        (await huis.BevindingenAsync(Eis.Afdruk)).ShouldBeEmpty();

    [Fact]
    public async Task Screenshots_are_kept_of_every_kind_of_page_for_every_width_light_dark_and_print()
    {
        var namen = (await huis.PaginasAsync()).Select(p => p.Beeldnaam).OfType<string>().ToList();
        await huis.BevindingenAsync(Eis.Breedte);

        string[] soorten = ["320", "768", "1280", "1920", "320-donker", "1280-donker", "afdruk"];
        namen.SelectMany(n => soorten, (naam, soort) => Path.Combine(Browserproces.Beelden, $"{naam}-{soort}.jpg")).Where(b => !File.Exists(b)).ShouldBeEmpty();
        namen.ShouldContain("financien-begrotingen-jaar-stroom");
    }
}
