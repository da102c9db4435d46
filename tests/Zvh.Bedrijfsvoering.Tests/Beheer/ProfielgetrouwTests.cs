using Zvh.Beheer.Configuraties;
using Zvh.Beheer.Domein;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class ProfielgetrouwTests(LegePostgresFixture fixture) : IClassFixture<LegePostgresFixture>
{
    // What a demonstration fills in where the sources are silent, so that invoices can be valid.
    private static readonly string[] Demovelden = ["kvkNummer", "oin", "iban", "straat", "postcode", "plaats", "factuurmail", "btwRegime", "btwReden"];

    [Theory]
    [InlineData("noord-limburg")]
    [InlineData("midden-limburg")]
    [InlineData("markiezaten")]
    public async Task A_new_house_writes_back_the_profile_that_it_started_with(string regio)
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await using var huis = await Testhuis.StartAsync(database.ConnectionString, regio);
        using var beheerder = await huis.AlsAsync("regiobeheerder");
        var start = (await huis.ProfielAsync()).Map;

        var geschreven = Profielpakket.Lees(await beheerder.Http.GetByteArrayAsync("/beheer/configuratie?handler=Zip")).Waarde;

        var verschillen = await huis.InAsync<Profielverschillen, IReadOnlyList<Verschil>>(v =>
            Task.FromResult(v.Tussen(start.Bestanden.ToDictionary(b => b, b => start.Inhoud(b).Waarde), geschreven)));
        verschillen.Where(v => !Demovelden.Contains(v.Pad.Split(" › ")[^1])).ShouldBeEmpty();
        geschreven.Keys.ShouldContain(Regioprofiel.Bestandsnaam);
    }
}
