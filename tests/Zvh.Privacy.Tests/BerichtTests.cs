using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>Messages in the product: a bell with a count, a list with the unread first.</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class BerichtTests(Privacyhuis straat)
{
    [Fact]
    public async Task The_bell_counts_what_was_not_read_and_opening_reads_it()
    {
        await StuurAsync("manager", "Eerste bericht", "/privacy/toegang");
        await StuurAsync("manager", "Tweede bericht", "/privacy/toegang");
        await StuurAsync("manager", "Derde bericht", "/privacy/toegang");
        using var bezoeker = await straat.Huis.AlsAsync("manager");
        var pagina = await bezoeker.OpenAsync("/berichten");
        Aantal(pagina).ShouldBe("3 ongelezen");
        Teksten(pagina).ShouldBe(["Derde bericht", "Tweede bericht", "Eerste bericht"]);

        using var geopend = await bezoeker.Http.PostAsync("/berichten?handler=Open", Velden(pagina, "Derde bericht"));
        geopend.Headers.Location!.ToString().ShouldBe("/privacy/toegang");
        pagina = await bezoeker.OpenAsync("/berichten");
        Aantal(pagina).ShouldBe("2 ongelezen");
        Teksten(pagina).ShouldBe(["Tweede bericht", "Eerste bericht", "Derde bericht"], "the unread stand first");

        await bezoeker.DoeAsync("/berichten", [], "form[action*='handler=Alles']");
        Aantal(await bezoeker.OpenAsync("/")).ShouldBeNull();
    }

    [Fact]
    public async Task The_messages_of_somebody_else_do_not_exist()
    {
        await StuurAsync("zorgcoordinator", "Niet voor u", "/privacy/toegang");
        var id = await straat.Database.VraagAsync<Guid>("select id from platform.bericht where tekst = 'Niet voor u'");
        using var bezoeker = await straat.Huis.AlsAsync("bestuurder");
        var pagina = await bezoeker.OpenAsync("/berichten");
        pagina.Tekst().ShouldNotContain("Niet voor u");

        using var antwoord = await bezoeker.Http.PostAsync("/berichten?handler=Gelezen", new FormUrlEncodedContent([new("id", $"{id}"), Token(pagina)]));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await straat.Database.VraagAsync<bool>($"select gelezen_op is null from platform.bericht where id = '{id}'")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_long_list_is_paged_without_losing_or_repeating_a_message()
    {
        for (var i = 0; i < 120; i++)
        {
            await StuurAsync("ketenregisseur", $"Bericht {i}", "/");
        }

        await straat.Database.VraagAsync<int>("update platform.bericht set gelezen_op = now() where tekst like 'Bericht 1_' returning 1");
        using var bezoeker = await straat.Huis.AlsAsync("ketenregisseur");
        var (gezien, adres) = (new List<string>(), (string?)"/berichten");
        while (adres is not null)
        {
            var pagina = await bezoeker.OpenAsync(adres);
            gezien.AddRange(Teksten(pagina));
            adres = pagina.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        gezien.Count.ShouldBe(120);
        gezien.Distinct().Count().ShouldBe(120);
        gezien.TakeLast(10).ShouldAllBe(t => t.StartsWith("Bericht 1", StringComparison.Ordinal));
    }

    private static string? Aantal(AngleSharp.Html.Dom.IHtmlDocument pagina) => pagina.QuerySelector(".zvh-bel__aantal")?.TextContent;

    private static IReadOnlyList<string> Teksten(AngleSharp.Html.Dom.IHtmlDocument pagina) => [.. pagina.QuerySelectorAll("main tbody th").Select(t => t.TextContent)];

    private static KeyValuePair<string, string> Token(AngleSharp.Html.Dom.IHtmlDocument pagina) =>
        new("__RequestVerificationToken", pagina.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static FormUrlEncodedContent Velden(AngleSharp.Html.Dom.IHtmlDocument pagina, string tekst) => new(
    [
        new("id", pagina.QuerySelectorAll("main tbody tr").Single(r => r.Children[0].TextContent == tekst).QuerySelector("input[name=id]")!.GetAttribute("value")!), Token(pagina),
    ]);

    private Task<bool> StuurAsync(string naam, string tekst, string pad) => straat.Huis.InAsync<IServiceProvider, bool>(diensten =>
        diensten.GetRequiredService<Werkeenheid>().UitvoerenAsync(async () =>
        {
            var id = diensten.GetRequiredService<PlatformDbContext>().Gebruikers.Single(g => g.Naam == naam).Id;
            await diensten.GetRequiredService<Berichten>().StuurAsync([id], tekst, pad, CancellationToken.None);
            return true;
        }));
}
