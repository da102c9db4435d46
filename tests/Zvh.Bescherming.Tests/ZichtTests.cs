using System.Net;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>What a user may not see does not exist, along every way.</summary>
[Collection(Proefstraat.Naam)]
public sealed class ZichtTests(Proefstraat straat)
{
    private const string Lijst = "/proef/dossiers";

    [Fact]
    public async Task A_member_finds_only_the_own_record_in_list_count_suggestions_and_export()
    {
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");

        (await bezoeker.OpenAsync(Lijst)).QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain(Schildwacht.Eigen);
        (await bezoeker.OpenAsync(Lijst)).DocumentElement.TextContent.ShouldContain("1 dossier");
        (await bezoeker.Http.GetStringAsync($"{Lijst}?handler=Voorstel&q=Zeldzaam")).ShouldBe($"[\"{Schildwacht.Eigen}\"]");
        (await bezoeker.Http.GetStringAsync($"{Lijst}?handler=Csv")).ShouldBe($"D-1;{Schildwacht.Eigen}");
    }

    [Fact]
    public async Task A_role_that_reaches_everything_finds_both()
    {
        using var bezoeker = await straat.Huis.AlsAsync("manager");

        (await bezoeker.OpenAsync(Lijst)).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await bezoeker.OpenAsync($"{Lijst}/{straat.Vreemd}")).QuerySelectorAll("main ul li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_hidden_record_and_one_that_is_not_there_give_the_same_answer()
    {
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");

        using var verborgen = await bezoeker.Http.GetAsync($"{Lijst}/{straat.Vreemd}");
        using var afwezig = await bezoeker.Http.GetAsync($"{Lijst}/{Guid.CreateVersion7()}");

        (verborgen.StatusCode, afwezig.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        Kaal(await verborgen.Content.ReadAsStringAsync()).ShouldBe(Kaal(await afwezig.Content.ReadAsStringAsync()));
        Koppen(verborgen).ShouldBe(Koppen(afwezig));
    }

    [Fact]
    public async Task Only_a_member_of_a_public_participant_decides()
    {
        (await BesluitAsync("procesregisseur")).ShouldBe(HttpStatusCode.NotFound);
        (await BesluitAsync("proef-privaat")).ShouldBe(HttpStatusCode.NotFound);
        (await BesluitAsync("proef-partner")).ShouldBe(HttpStatusCode.Redirect);
        (await straat.Database.VraagAsync<bool>($"select besloten from proef.dossier where id = '{straat.Eigen}'")).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_reaches_every_record_by_reading_does_not_change_them_by_that()
    {
        using var bezoeker = await straat.Huis.AlsAsync("manager");
        var pagina = await bezoeker.OpenAsync($"{Lijst}/{straat.Eigen}");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, "#wijzigen", new() { ["Toelichting"] = "Anders" });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_membership_that_ends_closes_the_record_for_an_open_session()
    {
        var dossier = await straat.Huis.MaakDossierAsync("D-9", "Even");
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");
        (await bezoeker.StatusAsync($"{Lijst}/{dossier.Id}")).ShouldBe(HttpStatusCode.NotFound);

        var lid = await straat.Huis.MaakLidAsync(dossier.Id, "procesregisseur");
        (await bezoeker.StatusAsync($"{Lijst}/{dossier.Id}")).ShouldBe(HttpStatusCode.OK);

        await straat.Database.VraagAsync<int>($"update platform.lidmaatschap set tot = now() where id = '{lid.Id}' returning 1");
        (await bezoeker.StatusAsync($"{Lijst}/{dossier.Id}")).ShouldBe(HttpStatusCode.NotFound);
        await straat.Database.VraagAsync<int>($"delete from proef.dossier where id = '{dossier.Id}' returning 1");
    }

    private async Task<HttpStatusCode> BesluitAsync(string rol)
    {
        using var bezoeker = await straat.Huis.AlsAsync(rol);
        var pagina = await bezoeker.OpenAsync($"{Lijst}/{straat.Eigen}");
        using var antwoord = await bezoeker.VerstuurAsync(pagina, "#besluit", []);
        return antwoord.StatusCode;
    }

    // The answer repeats the address that was asked for, and a token that differs each time.
    private static string Kaal(string html) => string.Join('\n', html.Split('\n').Where(r =>
        !r.Contains("name=\"naar\"", StringComparison.Ordinal) && !r.Contains("__RequestVerificationToken", StringComparison.Ordinal)));

    private static IEnumerable<string> Koppen(HttpResponseMessage antwoord) => antwoord.Headers.Concat(antwoord.Content.Headers)
        .Where(k => k.Key is not ("Date" or "Content-Length" or "Set-Cookie")).Select(k => $"{k.Key}: {string.Join(',', k.Value)}");
}
