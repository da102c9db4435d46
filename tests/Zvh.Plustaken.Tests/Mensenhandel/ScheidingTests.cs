using System.Net;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Mensenhandel.Signaalstraat;

namespace Zvh.Plustaken.Tests.Mensenhandel;

/// <summary>Nobody works in both tracks, or in a track and on the signals, whatever roles he gets and however he gets them .</summary>
public sealed class ScheidingTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Nee = "mag het andere spoor en de signalen niet kunnen zien";

    [Theory]
    [InlineData(Zorg, Regie)]
    [InlineData(Regie, Zorg)]
    [InlineData(Screener, Zorg)]
    [InlineData(Regie, Screener)]
    [InlineData(Aandacht, Regie)]
    [InlineData(Zorg, Partner)]
    public async Task A_role_of_another_side_is_refused_with_the_reason(string heeft, string krijgt)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        (await FoutenAsync(beheerder, await GevenAsync(heeft), Paginahulp.Formulier, new() { ["Invoer.Rol"] = krijgt })).ShouldSatisfyAllConditions(f => f.ShouldContain(Nee), f => f.ShouldContain("Neem eerst de andere rol af"));
        (await fixture.Database.VraagAsync<int>($"select count(*)::int from platform.gebruiker_rol r join platform.gebruiker g on g.id = r.gebruiker_id where g.naam = '{heeft}' and r.rol = '{krijgt}'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_role_for_later_and_a_new_user_are_refused_as_well_and_the_matrix_cannot_bring_the_sides_together()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        (await FoutenAsync(beheerder, await GevenAsync(Zorg), Paginahulp.Formulier, new() { ["Invoer.Rol"] = Regie, ["Invoer.Van"] = "1-2-2027", ["Invoer.Tot"] = "1-6-2027" })).ShouldContain(Nee);
        (await FoutenAsync(beheerder, "/beheer/gebruikers/nieuw", Paginahulp.Formulier, new() { ["Invoer.Naam"] = "proef.beide", ["Invoer.Weergavenaam"] = "Proef", ["Invoer.Rollen[0]"] = Zorg, ["Invoer.Rollen[1]"] = Regie })).ShouldContain(Nee);
        (await FoutenAsync(beheerder, $"/beheer/rechten/{Zorg}/mensenhandel.daderspoor.lezen", Paginahulp.Formulier, new() { ["Invoer.Bereik"] = "Alles", ["Invoer.Reden"] = "Proef" })).ShouldContain(Nee);
    }

    [Fact]
    public async Task For_another_theme_the_same_role_can_be_given()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        await StuurAsync(beheerder, await GevenAsync(Zorg), Paginahulp.Formulier, new() { ["Invoer.Rol"] = Regie, ["Invoer.Thema"] = "reintegratie" });

        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        (await zorg.StatusAsync(Zorglijst)).ShouldBe(HttpStatusCode.OK);
        await fixture.Database.VraagAsync<int>($"delete from platform.gebruiker_rol r using platform.gebruiker g where g.id = r.gebruiker_id and g.naam = '{Zorg}' and r.rol = '{Regie}' returning 1");
    }

    [Fact]
    public async Task Who_holds_both_sides_all_the_same_can_use_neither()
    {
        // As an identity provider or a module that comes on later would do it, past the pages.
        await fixture.Database.VraagAsync<int>($"""
            insert into platform.gebruiker_rol (id, gebruiker_id, rol, van, tot)
            select gen_random_uuid(), id, '{Zorg}', current_date - 1, current_date + 30 from platform.gebruiker where naam = '{Screener}' returning 1
            """);
        try
        {
            using var wie = await fixture.Huis.AlsAsync(Screener);
            await WachtAsync(async () => await wie.StatusAsync(Signalen) == HttpStatusCode.NotFound);

            (await wie.StatusAsync(Zorglijst)).ShouldBe(HttpStatusCode.NotFound);
            (await wie.StatusAsync(Nieuw)).ShouldBe(HttpStatusCode.OK, "reporting shows nothing");
        }
        finally
        {
            await fixture.Database.VraagAsync<int>($"delete from platform.gebruiker_rol r using platform.gebruiker g where g.id = r.gebruiker_id and g.naam = '{Screener}' and r.rol = '{Zorg}' returning 1");
        }
    }

    private async Task<string> GevenAsync(string rol) => $"/beheer/gebruikers/{await fixture.AccountAsync(rol)}/rollen/nieuw";

    // A change past the pages holds within a second.
    private static async Task WachtAsync(Func<Task<bool>> klaar)
    {
        while (!await klaar())
        {
            await Task.Yield();
        }
    }
}
