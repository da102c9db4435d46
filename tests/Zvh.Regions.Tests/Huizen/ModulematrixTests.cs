using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Jobs;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Regions.Tests.Huizen;

/// <summary>A house starts and works with any module alone (and what that one needs), and with any module left out (and what needs that one), in every region.</summary>
[Collection(Regiostraat.Naam)]
public sealed class ModulematrixTests(Regiohuizen huizen)
{
    // What is always on is looked at in every other test of a whole house.
    private static readonly IReadOnlyList<ModuleManifest> Modules = [.. Profielen.Modules.Where(m => !m.AltijdAan)];

    /// <summary>Region × module.</summary>
    public static TheoryData<string, string> Alle
    {
        get
        {
            var alle = new TheoryData<string, string>();
            foreach (var regio in Profielen.Plugins)
            {
                foreach (var module in Modules)
                {
                    alle.Add(regio.Id, module.Id);
                }
            }

            return alle;
        }
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public Task A_house_starts_with_one_module_and_what_it_needs(string regio, string module) => ProefAsync(regio, MetBehoefte(module), elkePagina: true);

    [Theory]
    [MemberData(nameof(Alle))]
    public Task A_house_starts_without_one_module_and_what_needs_it(string regio, string module) => ProefAsync(
        regio, [.. Modules.Select(m => m.Id).Where(m => !MetBehoefte(m).Contains(module))],

        // What a page of one module makes of the absence of another does not depend on the region, and a new house compiles every question again.
        elkePagina: regio == Profielen.Plugins[0].Id);

    private async Task ProefAsync(string regio, HashSet<string> aan, bool elkePagina)
    {
        var database = await huizen.DatabaseAsync(regio);
        var gekozen = await Instellen.StandenAsync(database);
        try
        {
            await Instellen.SchakelAsync(database, Modules.ToDictionary(m => m.Id, m => aan.Contains(m.Id), StringComparer.Ordinal));
            await using var huis = await Testhuis.StartAsync(database.ConnectionString, regio);

            var menu = await MenuAsync(huis, aan, elkePagina);
            await WerkJobsAsync(huis, aan);

            menu.ShouldBe(Modules.Where(m => aan.Contains(m.Id)).SelectMany(m => m.Menu).Select(i => i.Pad), ignoreOrder: true);
            huis.Logs.Klachten.ShouldBeEmpty();
        }
        finally
        {
            await Instellen.SchakelAsync(database, gekozen);
        }
    }

    /// <summary>What the roles of these modules find in the menu. Each entry opens for the first role that sees it; nothing on a start page leads to a module that is off, and its addresses are gone.</summary>
    private static async Task<IReadOnlyCollection<string>> MenuAsync(Testhuis huis, HashSet<string> aan, bool elkePagina)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var dicht = Adressen.Van(huis).Where(a => Modules.Any(m => m.Id == a.Module) && !aan.Contains(a.Module)).ToList();
        foreach (var rol in Modules.Where(m => aan.Contains(m.Id)).SelectMany(m => m.Rollen).Select(r => r.Id).Distinct(StringComparer.Ordinal))
        {
            using var bezoeker = await huis.AlsAsync(rol);
            var links = (await bezoeker.OpenAsync("/")).QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!).ToList();

            links.ShouldNotContain(l => dicht.Any(a => a.Vast && a.Pad == l), $"{rol} is led to a module that is off");
            foreach (var pad in links.Where(l => Modules.Any(m => m.Menu.Any(i => i.Pad == l)) && gezien.Add(l) && elkePagina))
            {
                (await bezoeker.StatusAsync(pad)).ShouldBe(HttpStatusCode.OK, $"{pad} for {rol}");
            }
        }

        using var anoniem = huis.Anoniem();
        foreach (var adres in dicht.DistinctBy(a => a.Module))
        {
            (await anoniem.StatusAsync(adres.Pad)).ShouldBe(HttpStatusCode.NotFound, adres.Pad);
        }

        return gezien;
    }

    private static async Task WerkJobsAsync(Testhuis huis, HashSet<string> aan)
    {
        await huis.Diensten.GetRequiredService<Huisprofiel>().LeesAsync(CancellationToken.None);
        foreach (var job in huis.Diensten.GetServices<Jobregistratie>().Where(j => aan.Contains(j.ModuleId)))
        {
            await using var scope = huis.Diensten.CreateAsyncScope();
            await ((IModuleJob)scope.ServiceProvider.GetRequiredService(job.JobType)).WerkAsync(CancellationToken.None);
        }
    }

    private static HashSet<string> MetBehoefte(string module) =>
        [module, .. Modules.Where(m => m.Id == module).SelectMany(m => m.HangtAfVan).SelectMany(MetBehoefte)];
}
