using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class GebruikerlijstTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Lijst = "/beheer/gebruikers";

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_and_no_name_stands_in_an_address()
    {
        await fixture.Database.VraagAsync<object>("""
            insert into platform.gebruiker (id, naam, genormaliseerde_naam, weergavenaam, beveiligingsstempel, foute_pogingen, geblokkeerd, moet_wachtwoord_kiezen, code_aan, laatste_codestap, is_demo)
            select gen_random_uuid(), 'reeks' || n, 'REEKS' || n, 'Reeks', '', 0, false, false, false, 0, false from generate_series(100, 219) n
            """);
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var (heen, terug) = (new List<string>(), new List<string>());
        IHtmlDocument pagina = await beheerder.OpenAsync(Lijst);
        for (heen.AddRange(Namen(pagina)); pagina.QuerySelector("a[rel=next]") is { } verder; heen.AddRange(Namen(pagina)))
        {
            verder.GetAttribute("href")!.ShouldNotContain("reeks", Case.Insensitive);
            pagina = await beheerder.OpenAsync(verder.GetAttribute("href")!);
        }

        for (terug.AddRange(Namen(pagina)); pagina.QuerySelector("a[rel=prev]") is { } eerder; terug.InsertRange(0, Namen(pagina)))
        {
            pagina = await beheerder.OpenAsync(eerder.GetAttribute("href")!);
        }

        heen.Count.ShouldBe((int)await fixture.Database.VraagAsync<long>("select count(*) from platform.gebruiker"));
        heen.ShouldBeUnique();
        terug.ShouldBe(heen);
    }

    [Fact]
    public async Task A_search_finds_a_part_of_the_account_name_and_keeps_it_out_of_the_address()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        using var antwoord = await beheerder.VerstuurAsync(await beheerder.OpenAsync(Lijst), "form[role=search]", new() { ["Zoek"] = "Officer" });

        antwoord.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe(Lijst);
        Namen(await beheerder.LeesAsync(antwoord)).ShouldBe(["privacy-officer"]);
        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(Lijst), new() { ["Zoek"] = "100%_zeker" }, "form[role=search]")).Tekst().ShouldContain("Geen gebruiker past hierbij");
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var partner = await fixture.Database.VraagAsync<Guid>("select id from platform.organisatie where naam = 'Publieke partner (demo)'");

        Namen(await beheerder.OpenAsync($"{Lijst}?Filter.Rol=manager")).ShouldBe(["manager"]);
        Namen(await beheerder.OpenAsync($"{Lijst}?Filter.Organisatie={partner}")).ShouldContain("contactpersoon-partner");
        Namen(await beheerder.OpenAsync($"{Lijst}?Filter.Organisatie={partner}")).ShouldNotContain("manager");
        Namen(await beheerder.OpenAsync($"{Lijst}?Filter.Staat=Geblokkeerd")).ShouldBeEmpty();
        await fixture.Database.VraagAsync<object>("update platform.bewijs set tot = current_date + 40 where soort = 'Vog' and gebruiker_id = (select id from platform.gebruiker where naam = 'informatieanalist')");
        Namen(await beheerder.OpenAsync($"{Lijst}?Filter.Staat=Verloopt")).ShouldBe(["informatieanalist"]);
        Namen(await beheerder.OpenAsync($"{Lijst}?Filter.Staat=Open")).ShouldContain("informatieanalist");
    }

    [Fact]
    public async Task Two_admins_who_change_the_same_user_do_not_overwrite_each_other()
    {
        using var een = await fixture.Huis.AlsAsync("regiobeheerder");
        using var ander = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = await fixture.Database.PaginaVanAsync("bestuurder") + "/wijzigen";
        var formulier = await een.OpenAsync(pad);
        await ander.DoeAsync(pad, new() { ["Invoer.GeldigTot"] = Toegangstest.Vandaag.AddDays(30).Getypt() });

        (await een.ProbeerAsync(formulier, new() { ["Invoer.Weergavenaam"] = "Voorzitter" })).Fouten().ShouldContain("intussen gewijzigd: Account geldt tot en met");

        (await een.DoeAsync(pad, new() { ["Invoer.Weergavenaam"] = "Voorzitter" })).Tekst().ShouldContain("Account Verloopt binnenkort");
        (await een.ProbeerAsync(await een.OpenAsync(pad), new() { ["Invoer.GeldigTot"] = "1-1-2020" })).Fouten().ShouldContain("Deze dag is voorbij");
    }

    private static IReadOnlyList<string> Namen(IHtmlDocument pagina) => [.. pagina.QuerySelectorAll("main tbody tr th a").Select(a => a.TextContent)];
}
