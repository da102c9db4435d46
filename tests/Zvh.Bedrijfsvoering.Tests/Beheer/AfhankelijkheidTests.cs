using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Regio.MiddenLimburg;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class AfhankelijkheidTests(LegePostgresFixture fixture) : IClassFixture<LegePostgresFixture>
{
    [Fact]
    public async Task A_module_that_another_needs_stays_on_and_the_refusal_names_the_other()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await using var diensten = await HuisAsync(database.ConnectionString);

        var eerst = await SchakelAsync(diensten, "grond", aan: false);
        eerst.Fouten.ShouldHaveSingleItem().Melding.ShouldBe("Module grond kan niet uit: Module huis heeft deze module nodig. Zet die eerst uit.");

        (await SchakelAsync(diensten, "huis", aan: false)).Gelukt.ShouldBeTrue();
        (await SchakelAsync(diensten, "grond", aan: false)).Gelukt.ShouldBeTrue();

        var terug = await SchakelAsync(diensten, "huis", aan: true);
        terug.Fouten.ShouldHaveSingleItem().Melding.ShouldBe("Module huis heeft Module grond nodig. Zet die eerst aan.");
    }

    [Fact]
    public async Task Of_two_admins_who_switch_dependants_at_the_same_moment_one_is_refused()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await using var diensten = await HuisAsync(database.ConnectionString);
        (await SchakelAsync(diensten, "huis", aan: false)).Gelukt.ShouldBeTrue();

        var uitkomsten = await Task.WhenAll(SchakelAsync(diensten, "huis", aan: true), SchakelAsync(diensten, "grond", aan: false));

        uitkomsten.Count(u => u.Gelukt).ShouldBe(1);
    }

    private static async Task<ServiceProvider> HuisAsync(string verbinding)
    {
        var profiel = Regioprofiel.Lees(new MiddenLimburgRegio().Profiel).Waarde with { Modules = ["grond", "huis"] };
        var diensten = new ServiceCollection().AddLogging().AddHuisprofiel(profiel)
            .AddPlatform(new ConfigurationBuilder().Build(), new ModuleCatalogus([new Proefmodule("huis", "grond"), new Proefmodule("grond")]), () => new(verbinding))
            .BuildServiceProvider();
        await diensten.GetRequiredService<Migrator>().MigreerAsync();
        await using var scope = diensten.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HuisInrichten>().UitvoerenAsync();
        return diensten;
    }

    private static async Task<Uitkomst> SchakelAsync(ServiceProvider diensten, string module, bool aan)
    {
        await using var scope = diensten.CreateAsyncScope();
        var beheer = scope.ServiceProvider.GetRequiredService<ModuleBeheer>();
        return await scope.ServiceProvider.GetRequiredService<Werkeenheid>().UitvoerenAsync(() => beheer.SchakelAsync(module, aan, "Proef", CancellationToken.None));
    }

    private sealed class Proefmodule(string id, params string[] hangtAfVan) : IModule
    {
        public ModuleManifest Manifest { get; } = new()
        {
            Id = id, Titel = $"Module {id}", Omschrijving = "Voor de proef.", Soort = ModuleSoort.Kerntaak, HangtAfVan = hangtAfVan,
        };

        public void Register(IModuleBuilder builder)
        {
            // It only has a manifest.
        }
    }
}
