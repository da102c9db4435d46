using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Toegang.Wie;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class WaarnemingTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Somebody_takes_over_from_the_first_day_and_no_longer_when_it_is_ended()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var (voor, door) = (await IdAsync("bestuurder"), await IdAsync("manager"));

        var pagina = await beheerder.DoeAsync($"/beheer/gebruikers/{voor}/waarnemingen/nieuw", Velden(door, 0, 14));
        pagina.Tekst().ShouldContain("Waarneming door manager geregeld");
        (await NeemtWaarVoorAsync(door)).ShouldBe([voor]);
        (await fixture.Database.RechtenlogAsync($"object_id = '{door}'")).ShouldNotBeNull().ShouldStartWith($"waarneming-geregeld voor:{voor}");
        (await beheerder.OpenAsync($"/beheer/gebruikers/{door}")).Tekst().ShouldContain("Voor bestuurder");

        await beheerder.DoeAsync(pagina.Link("Beëindigen…"), [], "form.zvh-bevestig");
        (await NeemtWaarVoorAsync(door)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_substitution_of_next_week_does_not_hold_yet()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var (voor, door) = (await IdAsync("informatieanalist"), await IdAsync("financieel-medewerker"));

        await beheerder.DoeAsync($"/beheer/gebruikers/{voor}/waarnemingen/nieuw", Velden(door, 7, 14));

        (await NeemtWaarVoorAsync(door)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 0, 5, "Kies wie waarneemt")]
    [InlineData("privacy-officer", 0, 5, "niet voor zichzelf")]
    [InlineData("onbekend", 0, 5, "bestaat niet of is geblokkeerd")]
    [InlineData("manager", 5, 2, "ligt voor de eerste dag")]
    [InlineData("manager", -9, -2, "Deze dag is voorbij")]
    [InlineData("manager", 0, 400, "hoogstens 1 jaar")]
    public async Task A_substitution_that_cannot_be_is_refused_at_the_field(string door, int van, int tot, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = await fixture.Database.PaginaVanAsync("privacy-officer") + "/waarnemingen/nieuw";
        var velden = Velden(door switch { "" => null, "onbekend" => Guid.CreateVersion7(), _ => await IdAsync(door) }, van, tot);

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), velden);

        antwoord.Fouten().ShouldContain(melding);
        antwoord.QuerySelector(antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();
        (await fixture.Database.VraagAsync<long>($"select count(*) from platform.waarneming where voor_id = '{await IdAsync("privacy-officer")}'")).ShouldBe(0);
    }

    private static Dictionary<string, string> Velden(Guid? door, int van, int tot) => new()
    {
        ["Invoer.DoorId"] = $"{door}", ["Invoer.Van"] = Toegangstest.Vandaag.AddDays(van).Getypt(), ["Invoer.Tot"] = Toegangstest.Vandaag.AddDays(tot).Getypt(),
    };

    private Task<Guid> IdAsync(string naam) => fixture.Database.VraagAsync<Guid>($"select id from platform.gebruiker where naam = '{naam}'");

    private async Task<IReadOnlyList<Guid>> NeemtWaarVoorAsync(Guid door) =>
        (await fixture.Huis.Diensten.GetRequiredService<Toegangen>().VanAsync(door, CancellationToken.None))!.Voor;
}
