using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Zvh.Ui.Tests;

public sealed class FormulierTests(Proefhost host) : IClassFixture<Proefhost>, IDisposable
{
    private readonly Paginalezer lezer = new(host.Adres);

    public void Dispose() => lezer.Dispose();

    [Fact]
    public async Task A_refused_form_says_what_is_wrong_at_the_field_and_keeps_what_was_typed()
    {
        var pagina = await lezer.VerstuurAsync("/proef/formulier",
            ("Invoer.Naam", ""), ("Invoer.Lasten", "12,345"), ("Invoer.Ingang", "31-02-2026"), ("Invoer.Uren", "veel"), ("Invoer.Index", "120"), ("Invoer.Soort", "Baat"),
            ("Invoer.Structureel", "false"));

        pagina.Title!.ShouldStartWith("Fout: Post toevoegen");
        Fouten(pagina).ShouldBe(
        [
            ("Invoer_Naam", "Vul “Naam van de post” in."),
            ("Invoer_Lasten", "“12,345” heeft meer dan twee cijfers achter de komma. Schrijf duizend als 1.000 en centen als 0,50."),
            ("Invoer_Index", "“Index” moet van 0 tot en met 100 zijn."),
            ("Invoer_Uren", "“veel” is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 12."),
            ("Invoer_Ingang", "“31-02-2026” bestaat niet. Kijk de dag en de maand na, bijvoorbeeld 22-11-2026."),
        ], ignoreOrder: true);
        Veld(pagina, "Invoer_Ingang").Value.ShouldBe("31-02-2026");
        Veld(pagina, "Invoer_Ingang").GetAttribute("aria-invalid").ShouldBe("true");
        Veld(pagina, "Invoer_Ingang").GetAttribute("aria-describedby").ShouldBe("Invoer_Ingang-hint Invoer_Ingang-fout");
        pagina.QuerySelector<IHtmlInputElement>("[name='Invoer.Soort'][value=Baat]")!.IsChecked.ShouldBeTrue();
        Veld(pagina, "Invoer_Structureel").IsChecked.ShouldBeFalse();
    }

    [Fact]
    public async Task A_field_shows_how_its_amount_was_read_when_the_form_comes_back()
    {
        var pagina = await lezer.VerstuurAsync("/proef/formulier", ("Invoer.Naam", ""), ("Invoer.Lasten", "1.234"), ("Invoer.Ingang", "1-7-26"));

        pagina.QuerySelector("#Invoer_Lasten-gelezen")!.TextContent.ShouldBe("Gelezen als €\u00a01.234,00.");
        pagina.QuerySelector("#Invoer_Ingang-gelezen")!.TextContent.ShouldBe("Gelezen als 1 juli 2026.");
        Veld(pagina, "Invoer_Lasten").Value.ShouldBe("1.234");
    }

    [Fact]
    public async Task After_the_redirect_the_page_says_what_was_done_and_how_the_amount_was_read()
    {
        var pagina = await lezer.VerstuurAsync("/proef/formulier",
            ("Invoer.Naam", "Scholing"), ("Invoer.Lasten", "1234.5"), ("Invoer.Soort", "Last"), ("Invoer.Ingang", "2026-11-22"));

        pagina.QuerySelectorAll("main > .utrecht-alert").Select(a => a.TextContent.Trim())
            .ShouldBe(["Post “Scholing” is toegevoegd.", "“Lasten” is gelezen als €\u00a01.234,50."]);
        (await lezer.OpenAsync("/proef/lijst")).QuerySelectorAll("main > .utrecht-alert").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_refusal_of_a_use_case_stands_at_its_field()
    {
        var pagina = await lezer.VerstuurAsync("/proef/formulier",
            ("Invoer.Naam", "Scholing"), ("Invoer.Lasten", "2.000.000"), ("Invoer.Soort", "Last"), ("Invoer.Ingang", "22 nov. 2026"));

        Fouten(pagina).ShouldBe([("Invoer_Lasten", "Dit is meer dan het plafond van € 1.000.000. Vul een lager bedrag in.")]);
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text_and_never_as_markup()
    {
        var pagina = await lezer.VerstuurAsync("/proef/formulier", ("Invoer.Lasten", "<b>\"1\"</b>"), ("Invoer.Toelichting", "</textarea><script>"));

        Veld(pagina, "Invoer_Lasten").Value.ShouldBe("<b>\"1\"</b>");
        pagina.QuerySelector<IHtmlTextAreaElement>("#Invoer_Toelichting")!.Value.ShouldBe("</textarea><script>");
        Fouten(pagina).ShouldContain(("Invoer_Lasten", "“<b>\"1\"</b>” is geen bedrag. Schrijf een bedrag als 1.234,56."));
    }

    private static IHtmlInputElement Veld(IHtmlDocument pagina, string id) => pagina.QuerySelector<IHtmlInputElement>("#" + id)!;

    private static List<(string Veld, string Fout)> Fouten(IHtmlDocument pagina)
    {
        var fouten = pagina.QuerySelectorAll("#foutoverzicht li a").Select(a => (a.GetAttribute("href")!.TrimStart('#'), a.TextContent)).ToList();

        // Every link of the summary leads to a field that says the same.
        foreach (var (veld, fout) in fouten)
        {
            pagina.GetElementById(veld).ShouldNotBeNull();
            pagina.GetElementById(veld + "-fout")!.TextContent.ShouldBe("Fout: " + fout);
        }

        return fouten;
    }
}
