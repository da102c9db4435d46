using System.Net;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>Answers for everybody: found the Dutch way, published after a look.</summary>
public sealed class KennisbankTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Pad = "/knooppunt/kennis";

    [Theory]
    [InlineData("uithuisplaatsing", true)]
    [InlineData("rechters", true)]
    [InlineData("\"met de rechter\"", true)]
    [InlineData("\"rechter overleg\"", false)]
    [InlineData("uithuisplaatsingen -rechter", false)]
    [InlineData("parkeervergunning", false)]
    [InlineData("'; drop table", false)]
    public async Task Other_forms_of_a_word_find_an_answer(string woorden, bool gevonden)
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var item = await SchrijfAsync(regisseur, $"Hoe gaat het na uithuisplaatsingen? {string.Concat(Guid.CreateVersion7().ToByteArray().Select(b => (char)('a' + (b % 26))))}", "Overleg met de rechter voordat u kinderen plaatst.");
        await StuurAsync(regisseur, item, "form[action*='Publiceer']", []);

        (await ZoekAsync(partner, woorden)).Contains(item).ShouldBe(gevonden);
    }

    [Fact]
    public async Task What_fits_in_the_title_and_the_text_comes_before_what_fits_once()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var zwak = await SchrijfAsync(regisseur, "Iets anders", "Soms gaat het ook over schuldsanering.");
        var sterk = await SchrijfAsync(regisseur, "Schuldsanering", "Schuldsanering begint bij de gemeente. Zonder schuldsanering lukt het niet.");
        foreach (var item in new[] { sterk, zwak })
        {
            await StuurAsync(regisseur, item, "form[action*='Publiceer']", []);
        }

        (await ZoekAsync(regisseur, "schuldsaneringen")).ShouldBe([sterk, zwak]);
    }

    [Fact]
    public async Task What_looks_like_a_person_is_published_only_after_a_look()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var item = await SchrijfAsync(regisseur, "Wat doen we?", "Het gaat om iemand van 3-5-1984 met nummer 111222333, postcode 6041 AB.");
        (await partner.StatusAsync(item)).ShouldBe(HttpStatusCode.NotFound, "a concept is for whoever writes");

        (await FoutenAsync(regisseur, item, "form[action*='Publiceer']", [])).ShouldSatisfyAllConditions(f => f.ShouldContain("burgerservicenummer"), f => f.ShouldContain("geboortedatum"), f => f.ShouldContain("postcode"), f => f.ShouldNotContain("111222333"));
        (await partner.StatusAsync(item)).ShouldBe(HttpStatusCode.NotFound);
        await StuurAsync(regisseur, item, "form[action*='Publiceer']", new() { ["Nagekeken"] = "true" });
        (await partner.OpenAsync(item)).Tekst().ShouldContain("Wat doen we?");

        await StuurAsync(regisseur, $"{item}/wijzigen", Paginahulp.Formulier, new() { ["Invoer.Antwoord"] = "Algemeen antwoord" });
        (await partner.StatusAsync(item)).ShouldBe(HttpStatusCode.NotFound, "after a change somebody looks again");
    }

    [Fact]
    public async Task An_answer_to_a_question_becomes_an_answer_for_everybody_and_can_be_taken_back()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var vraag = await GenomenAsync(partner, regisseur, "Hergebruik");
        await StuurAsync(regisseur, vraag, "form[action*='handler=Beantwoord']", new() { ["Antwoord.Tekst"] = "Zo doen we dat" });
        var nieuw = (await regisseur.OpenAsync(vraag)).QuerySelector("a[href^='/knooppunt/kennis/nieuw']")!.GetAttribute("href")!;
        var item = await StuurAsync(regisseur, nieuw, Paginahulp.Formulier, []);
        await StuurAsync(regisseur, item, "form[action*='Publiceer']", []);
        (await partner.OpenAsync(item)).Tekst().ShouldContain("Zo doen we dat");

        await StuurAsync(regisseur, item, "form[action*='TrekIn']", []);
        (await partner.StatusAsync(item)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<string> SchrijfAsync(Bezoeker bezoeker, string titel, string antwoord) =>
        StuurAsync(bezoeker, $"{Pad}/nieuw", Paginahulp.Formulier, new() { ["Invoer.Titel"] = titel, ["Invoer.Antwoord"] = antwoord });

    private static async Task<IReadOnlyList<string>> ZoekAsync(Bezoeker bezoeker, string woorden) =>
        [.. (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(Pad), new() { ["Woorden"] = woorden })).QuerySelectorAll($"main li a[href^='{Pad}/']").Select(a => a.GetAttribute("href")!)];
}
