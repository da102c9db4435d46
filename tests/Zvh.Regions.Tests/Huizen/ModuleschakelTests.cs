using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Testing;

namespace Zvh.Regions.Tests.Huizen;

/// <summary>Off means off, for every module that can be off; on brings everything back.</summary>
[Collection(Regiostraat.Naam)]
public sealed class ModuleschakelTests(Regiohuizen huizen)
{
    /// <summary>The houses.</summary>
    public static TheoryData<string> Regios => Regiohuizen.Regios;

    [Theory]
    [MemberData(nameof(Regios))]
    public async Task A_module_that_is_off_is_gone_for_everybody_and_comes_back_whole(string regio)
    {
        var huis = await huizen.HuisAsync(regio);
        var modules = huis.Diensten.GetRequiredService<ModuleCatalogus>().Manifesten.Where(m => !m.AltijdAan && m.Menu.Count > 0).ToList();
        modules.ShouldNotBeEmpty();
        foreach (var module in modules)
        {
            // What needs it goes off first, and on again last.
            var afhankelijk = modules.Where(m => m.HangtAfVan.Contains(module.Id, StringComparer.Ordinal)).ToList();
            await SchakelAlleAsync(huis, afhankelijk, aan: false);
            await SchakelAsync(huis, module.Id, aan: true);
            var rol = module.Rollen.First(r => module.Rechten.Single(x => x.Naam == module.Menu[0].Recht).Rollen.Contains(r.Id, StringComparer.Ordinal)).Id;
            using var bezoeker = await huis.AlsAsync(rol);
            using var anoniem = huis.Anoniem();
            var paden = Adressen.Van(huis).Where(a => a.Module == module.Id).Select(a => a.Pad).ToList();
            paden.ShouldNotBeEmpty();
            (await MenuAsync(bezoeker, module)).ShouldNotBeEmpty();
            var open = await StatussenAsync(bezoeker, paden);

            await SchakelAsync(huis, module.Id, aan: false);

            (await MenuAsync(bezoeker, module)).ShouldBeEmpty();
            (await StatussenAsync(bezoeker, paden)).ShouldAllBe(s => s.Status == HttpStatusCode.NotFound);
            (await StatussenAsync(anoniem, paden)).ShouldAllBe(s => s.Status == HttpStatusCode.NotFound, "the gate stands before sign-in");

            await SchakelAsync(huis, module.Id, aan: true);

            (await MenuAsync(bezoeker, module)).ShouldNotBeEmpty();
            (await StatussenAsync(bezoeker, paden)).ShouldBe(open);
            await SchakelAlleAsync(huis, afhankelijk, aan: true);
        }
    }

    [Fact]
    public async Task What_is_always_on_cannot_be_switched_off()
    {
        var huis = await huizen.HuisAsync(Profielen.Plugins[0].Id);
        foreach (var module in huis.Diensten.GetRequiredService<ModuleCatalogus>().Manifesten.Where(m => m.AltijdAan))
        {
            (await ProbeerAsync(huis, module.Id, aan: false)).Fouten.Single().Melding.ShouldContain("staat altijd aan");
        }
    }

    private static async Task SchakelAlleAsync(Testhuis huis, IEnumerable<ModuleManifest> modules, bool aan)
    {
        foreach (var module in modules)
        {
            await SchakelAsync(huis, module.Id, aan);
        }
    }

    private static async Task SchakelAsync(Testhuis huis, string module, bool aan) => (await ProbeerAsync(huis, module, aan)).Fouten.ShouldBeEmpty();

    private static async Task<Uitkomst> ProbeerAsync(Testhuis huis, string module, bool aan)
    {
        await using var scope = huis.Diensten.CreateAsyncScope();
        var beheer = scope.ServiceProvider.GetRequiredService<ModuleBeheer>();
        return await scope.ServiceProvider.GetRequiredService<Werkeenheid>().UitvoerenAsync(() => beheer.SchakelAsync(module, aan, "proef", CancellationToken.None));
    }

    private static async Task<IReadOnlyList<string>> MenuAsync(Bezoeker bezoeker, ModuleManifest module) =>
        [.. (await bezoeker.OpenAsync("/")).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => $"{h}/".StartsWith($"/{module.Id}/", StringComparison.Ordinal))];

    private static async Task<IReadOnlyList<(string Pad, HttpStatusCode Status)>> StatussenAsync(Bezoeker bezoeker, IEnumerable<string> paden)
    {
        var statussen = new List<(string, HttpStatusCode)>();
        foreach (var pad in paden)
        {
            statussen.Add((pad, await bezoeker.StatusAsync(pad)));
        }

        return statussen;
    }
}
