using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Testing;

namespace Zvh.Regions.Tests.Huizen;

/// <summary>A page or endpoint of a module that does not say who may enter stops the host at its start.</summary>
public sealed class EindpuntTests
{
    private static readonly ModuleEindpunt Proef = new("proef");

    [Fact]
    public void An_endpoint_that_asks_for_a_permission_of_its_module_is_accepted() =>
        Should.NotThrow(() => Controleer(new ModuleEindpunt("proef"), new VereistRechtAttribute("proef.ding.lezen")));

    [Fact]
    public void A_page_without_a_permission_is_named() =>
        Should.Throw<ModuleFout>(() => Controleer(new PageActionDescriptor { AreaName = "Proef", DisplayName = "/Proef/Vergeten" }))
            .Message.ShouldBe("/Proef/Vergeten of module proef declares no permission. Put [VereistRecht(\"proef.…\")] on it.");

    [Fact]
    public void An_endpoint_without_a_permission_is_named() =>
        Should.Throw<ModuleFout>(() => Controleer(Proef)).Message.ShouldStartWith("/proef/ding of module proef declares no permission.");

    [Fact]
    public void A_module_cannot_open_an_endpoint_to_the_anonymous() =>
        Should.Throw<ModuleFout>(() => Controleer(Proef, new VereistRechtAttribute("proef.ding.lezen"), new AllowAnonymousAttribute()))
            .Message.ShouldContain("open to the anonymous");

    [Fact]
    public void A_permission_of_another_module_is_no_guard() =>
        Should.Throw<ModuleFout>(() => Controleer(Proef, new VereistRechtAttribute("anders.ding.lezen"))).Message.ShouldContain("'anders.ding.lezen'");

    [Fact]
    public async Task A_whole_house_with_an_unguarded_endpoint_does_not_start()
    {
        var server = new LegePostgresFixture();
        await server.InitializeAsync();
        await using var database = await server.MaakDatabaseAsync();

        var fout = await Should.ThrowAsync<ModuleFout>(() => Testhuis.StartAsync(
            database.ConnectionString, Profielen.Proefland, diensten => diensten.AddSingleton<IModuleEindpunten, Lek>()));

        fout.Message.ShouldContain("/beheer/lek of module beheer declares no permission");
    }

    private static void Controleer(params object[] metadata)
    {
        var eindpunt = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/proef/ding"), 0, new EndpointMetadataCollection(metadata), "ding");
        new Eindpuntcontrole(new ModuleCatalogus([new Module("proef"), new Module("anders")])).Controleer([new DefaultEndpointDataSource(eindpunt)]);
    }

    private sealed class Module(string id) : IModule
    {
        public ModuleManifest Manifest { get; } = Profielen.Manifest(id) with
        {
            Rollen = [new("lezer", "Lezer")],
            Rechten = [new($"{id}.ding.lezen", "Lezen", "lezer")],
        };

        public void Register(IModuleBuilder builder)
        {
        }
    }

    private sealed class Lek : IModuleEindpunten
    {
        public void Map(IEndpointRouteBuilder eindpunten) => eindpunten.MapGet("/beheer/lek", () => "lek").WithMetadata(new ModuleEindpunt("beheer"));
    }
}
