using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Testing;

namespace Zvh.Regions.Tests.Huizen;

/// <summary>Every region gives a house that works for every role, and is closed to everybody else.</summary>
[Collection(Regiostraat.Naam)]
public sealed class HuisTests(Regiohuizen huizen)
{
    /// <summary>The houses.</summary>
    public static TheoryData<string> Regios => Regiohuizen.Regios;

    [Theory]
    [MemberData(nameof(Regios))]
    public async Task The_start_page_and_every_menu_link_of_every_role_open_without_a_complaint(string regio)
    {
        var huis = await huizen.HuisAsync(regio);
        foreach (var rol in Catalogus(huis).Rollen)
        {
            using var bezoeker = await huis.AlsAsync(rol.Id);
            var start = await bezoeker.OpenAsync("/");
            var menu = start.QuerySelectorAll("nav a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct(StringComparer.Ordinal).ToList();

            Verwacht(huis, rol).ShouldBeSubsetOf(menu, $"{rol.Id} misses a menu entry");
            foreach (var pad in menu)
            {
                (await bezoeker.StatusAsync(pad)).ShouldBe(HttpStatusCode.OK, $"{pad} for {rol.Id}");
            }
        }

        huis.Logs.Klachten.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public async Task What_a_role_may_not_see_does_not_exist_for_it(string regio)
    {
        var huis = await huizen.HuisAsync(regio);
        var rechten = Catalogus(huis).Rechten;
        var dicht = 0;
        foreach (var rol in Catalogus(huis).Rollen)
        {
            using var bezoeker = await huis.AlsAsync(rol.Id);
            foreach (var adres in Adressen.Van(huis).Where(a => a.Rechten.Any(r => rechten[r].Recht.BereikVan(rol.Id) is Bereik.Geen)))
            {
                (await bezoeker.StatusAsync(adres.Pad)).ShouldBe(HttpStatusCode.NotFound, $"{adres.Pad} for {rol.Id}");
                dicht += adres.Vast ? 1 : 0;
            }
        }

        dicht.ShouldBePositive("some page with a fixed address must be closed to some role");
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public async Task The_anonymous_is_sent_to_sign_in_from_every_page(string regio)
    {
        var huis = await huizen.HuisAsync(regio);
        using var bezoeker = huis.Anoniem();
        var paden = Adressen.Dicht(huis);

        paden.Count.ShouldBeGreaterThan(5);
        foreach (var pad in paden)
        {
            foreach (var methode in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var vraag = new HttpRequestMessage(methode, pad);
                using var antwoord = await bezoeker.Http.SendAsync(vraag);

                antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{methode} {pad}");
                antwoord.Headers.Location!.PathAndQuery.ShouldStartWith("/aanmelden", customMessage: pad);
            }
        }
    }

    private static ModuleCatalogus Catalogus(Testhuis huis) => huis.Diensten.GetRequiredService<ModuleCatalogus>();

    private static IEnumerable<string> Verwacht(Testhuis huis, Rol rol) =>
        from manifest in Catalogus(huis).Manifesten
        from item in manifest.Menu
        where manifest.Rechten.Single(r => r.Naam == item.Recht).BereikVan(rol.Id) is not Bereik.Geen
        select item.Pad;
}
