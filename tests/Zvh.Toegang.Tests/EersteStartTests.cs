using System.Net;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

public sealed class EersteStartTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Fact]
    public async Task An_empty_house_has_no_account_and_no_password_but_one_link_that_works_once()
    {
        await using var database = await fixture.LegeDatabaseAsync();
        await using var huis = await Productiehuis.StartAsync(database.ConnectionString);
        (await database.VraagAsync<long>("select count(*) from platform.gebruiker")).ShouldBe(0);
        var link = (await huis.EersteLinkAsync())!;
        using var bezoeker = huis.Anoniem();

        await bezoeker.KiesWachtwoordAsync(link, Account.Zin, new() { ["Invoer.Naam"] = "proef.eerste", ["Invoer.Weergavenaam"] = "Beheer" });

        (await bezoeker.WachtwoordAsync("proef.eerste", Account.Zin)).ShouldBe("/");
        (await database.VraagAsync<string>("select rol from platform.gebruiker_rol")).ShouldBe("regiobeheerder");
        (await huis.EersteLinkAsync()).ShouldBeNull();
        using var ander = huis.Anoniem();
        (await ander.StatusAsync(link)).ShouldBe(HttpStatusCode.Gone);
        (await database.VraagAsync<long>("select count(*) from audit.regel where soort = 'platform.eenmalige_link' and uitkomst = 'Geweigerd' and codes = 'gebruikt'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_link_of_an_empty_house_is_worthless_once_there_is_an_admin()
    {
        await using var database = await fixture.LegeDatabaseAsync();
        await using var huis = await Productiehuis.StartAsync(database.ConnectionString);
        var (een, ander) = ((await huis.EersteLinkAsync())!, (await huis.EersteLinkAsync())!);
        using var bezoeker = huis.Anoniem();
        await bezoeker.KiesWachtwoordAsync(een, Account.Zin, new() { ["Invoer.Naam"] = "proef.eerste", ["Invoer.Weergavenaam"] = "Beheer" });

        await bezoeker.StatusAsync(ander);
        var pagina = await bezoeker.OpenAsync("/account-instellen");
        (await bezoeker.StuurAsync(pagina, "form.zvh-formulier", new()
        {
            ["Invoer.Naam"] = "proef.tweede", ["Invoer.Weergavenaam"] = "Indringer", ["Invoer.Nieuw"] = Account.Zin, ["Invoer.Herhaald"] = Account.Zin,
        })).ShouldContain("heeft al een beheerder");

        (await database.VraagAsync<long>("select count(*) from platform.gebruiker")).ShouldBe(1);
    }
}
