using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Uploads;
using Zvh.Proef.Data;

namespace Zvh.Bescherming.Tests;

/// <summary>What a module forgets to guard stops the host at its start, with the name of the page.</summary>
public sealed class StartcontroleTests
{
    private const string Route = "/proef/los/{dossierId:guid}";

    [Fact]
    public void A_key_in_the_route_of_a_module_with_protected_records_needs_a_guard()
    {
        Should.Throw<ModuleFout>(() => Controleer(Route)).Message.ShouldContain($"{Route} of module proef opens '{{dossierId}}' without a guard");
        Should.NotThrow(() => Controleer(Route, new VereistDossierAttribute<Proefdossier>("dossierId")));
        Should.NotThrow(() => Controleer(Route, new GeenDossierAttribute("dossierId", "It is the key of a colour.")));
    }

    [Fact]
    public void A_guard_on_a_key_that_is_not_in_the_route_guards_nothing() =>
        Should.Throw<ModuleFout>(() => Controleer("/proef/los", new VereistDossierAttribute<Proefdossier>("casusId"))).Message.ShouldContain("'{casusId}', which stands not in its route");

    [Fact]
    public void A_page_that_takes_files_says_which()
    {
        var pagina = new CompiledPageActionDescriptor
        {
            AreaName = "Proef", DisplayName = "/Proef/Inlezen", HandlerMethods = [],
            BoundProperties = [new ParameterDescriptor { Name = "Bestand", ParameterType = typeof(IFormFile) }],
        };

        Should.Throw<ModuleFout>(() => Controleer("/proef/inlezen", pagina)).Message.ShouldContain("/Proef/Inlezen takes files and does not say which");
        Should.NotThrow(() => Controleer("/proef/inlezen", pagina, new AanvaardBestandAttribute(Bestandssoort.Tekst, 1)));
    }

    private static void Controleer(string route, params object[] metadata)
    {
        var eindpunt = new RouteEndpoint(
            _ => Task.CompletedTask, RoutePatternFactory.Parse(route), 0, new([new ModuleEindpunt("proef"), new VereistRechtAttribute(Proef.Proefmodule.Lezen), .. metadata]), route);
        new Eindpuntcontrole(new ModuleCatalogus([new Proef.Proefmodule()])).Controleer([new DefaultEndpointDataSource(eindpunt)]);
    }
}
