using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Razor.Hosting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Architecture.Tests.Regels;

/// <summary>Every page of a module asks for a permission of that module and lives under its address.</summary>
public sealed class PaginaTests
{
    private static readonly Regel<(string Module, IReadOnlyList<string> Rechten, Pagina Pagina)> Poort = new(x => Fouten(x.Module, x.Rechten, x.Pagina));

    private static readonly Regel<(Bronbestand Bron, Type Model)> Zoeklimiet = new(x =>
        x.Bron.Regels.Any(r => r.Contains("role=\"search\"", StringComparison.Ordinal) || r.Contains("naam=\"zoek\"", StringComparison.Ordinal))
        && x.Model.GetCustomAttribute<EnableRateLimitingAttribute>()?.PolicyName != Snelheden.Zoeken
            ? [$"{x.Bron.Pad} searches without a limit. Put [EnableRateLimiting(Snelheden.Zoeken)] on its model."] : []);

    [Fact]
    public void Every_page_asks_for_a_permission_of_its_module_and_starts_with_the_id_of_the_module()
    {
        Poort.Houdt(Huis.Modules.SelectMany(m => Paginas(m).Select(p => (m.Manifest.Id, Rechten(m), p))));

        string[] rechten = ["slecht.ding.lezen"];
        Poort.Aanvaardt(("slecht", rechten, new("/Areas/Slecht/Pages/Goed.cshtml", "/slecht/goed", typeof(Kanaries.MetRecht))));
        Poort.Ziet(("slecht", rechten, new("/Areas/Slecht/Pages/Open.cshtml", "/slecht/open", typeof(Kanaries.ZonderRecht))), "asks for no permission");
        Poort.Ziet(("slecht", rechten, new("/Areas/Slecht/Pages/Vreemd.cshtml", "/slecht/vreemd", typeof(Kanaries.MetVreemdRecht))), "elders.ding.lezen");
        Poort.Ziet(("slecht", rechten, new("/Areas/Slecht/Pages/Weg.cshtml", "/elders", typeof(Kanaries.MetRecht))), "is not under /slecht");
        Poort.Ziet(("slecht", rechten, new("/Pages/Los.cshtml", "/slecht/los", typeof(Kanaries.MetRecht))), "stands outside the area");
    }

    [Fact]
    public void A_page_that_searches_answers_so_many_questions_a_minute()
    {
        var bron = Huis.Bestanden(["modules"], ".cshtml").ToList();
        Zoeklimiet.Houdt(Huis.Modules.SelectMany(Paginas).Select(p => (bron.Single(b => b.Pad.EndsWith(p.Pad, StringComparison.Ordinal)), p.Model)));

        Zoeklimiet.Ziet((new("Zoek.cshtml", ["<form method=\"post\" role=\"search\">"]), typeof(Kanaries.MetRecht)), "searches without a limit");
        Zoeklimiet.Ziet((new("Filter.cshtml", ["<zvh-filter naam=\"zoek\" label=\"Nummer\" />"]), typeof(Kanaries.MetRecht)), "searches without a limit");
        Zoeklimiet.Aanvaardt((new("Zoek.cshtml", ["<form method=\"post\" role=\"search\">"]), typeof(Kanaries.MetLimiet)));
        Zoeklimiet.Aanvaardt((new("Lijst.cshtml", ["<zvh-filter naam=\"jaar\" label=\"Jaar\" keuzes=\"Model.Jaren\" />"]), typeof(Kanaries.MetRecht)));
    }

    [Fact]
    public void Every_page_model_belongs_to_a_page() =>
        Huis.Modules.SelectMany(m => m.Typen.Where(t => t.IsAssignableTo(typeof(PageModel)) && !t.IsAbstract).Except(Paginas(m).Select(p => p.Model)))
            .Select(t => t.FullName).ShouldBeEmpty();

    private static IReadOnlyList<string> Rechten(Module module) => [.. module.Manifest.Rechten.Select(r => r.Naam)];

    // The compiler of Razor leaves the path and the route of each page in the assembly.
    private static IEnumerable<Pagina> Paginas(Module module) =>
        from item in module.Typen[0].Assembly.GetCustomAttributes(typeof(RazorCompiledItemAttribute), inherit: false).Cast<RazorCompiledItemAttribute>()
        where item.Kind == "mvc.1.0.razor-page"
        let route = item.Type.GetCustomAttributes(typeof(RazorCompiledItemMetadataAttribute), inherit: true)
            .Cast<RazorCompiledItemMetadataAttribute>().FirstOrDefault(a => a.Key == "RouteTemplate")?.Value
        select new Pagina(item.Identifier, route ?? "", item.Type.GetProperty("Model")!.PropertyType);

    private static IEnumerable<string> Fouten(string module, IReadOnlyList<string> rechten, Pagina pagina)
    {
        var gevraagd = pagina.Model.GetCustomAttributes(typeof(VereistRechtAttribute), inherit: true).Cast<VereistRechtAttribute>().ToList();
        if (gevraagd.Count == 0)
        {
            yield return $"{pagina.Pad} asks for no permission.";
        }

        var methoden = pagina.Model.GetMethods().SelectMany(m => m.GetCustomAttributes(typeof(VereistRechtAttribute), inherit: true)).Cast<VereistRechtAttribute>();
        foreach (var vreemd in gevraagd.Concat(methoden).Where(r => !rechten.Contains(r.Recht, StringComparer.Ordinal)))
        {
            yield return $"{pagina.Pad} asks for {vreemd.Recht}, which is no permission of {module}.";
        }

        if (!$"{pagina.Route}/".StartsWith($"/{module}/", StringComparison.Ordinal))
        {
            yield return $"{pagina.Pad} is not under /{module} but at '{pagina.Route}'.";
        }

        if (!pagina.Pad.StartsWith($"/Areas/{module}/Pages/", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{pagina.Pad} stands outside the area of {module}.";
        }
    }

    private sealed record Pagina(string Pad, string Route, Type Model);
}
