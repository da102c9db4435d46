using System.Net;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Tafels;

/// <summary>A tafel and its sittings as the tests make them, step by step, as its users do.</summary>
internal static class Tafelstraat
{
    /// <summary>Makes a tafel at which the organisation of the partner always sits.</summary>
    /// <returns>The path of the tafel.</returns>
    public static async Task<string> MaakAsync(HuisFixture huis, string naam, params (string Veld, string Waarde)[] anders)
    {
        using var beheerder = await huis.Huis.AlsAsync("regiobeheerder");
        var velden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Invoer.Naam"] = naam, ["Invoer.Doel"] = "Samen besluiten", ["Invoer.Eigenaar"] = "ZVH", ["Invoer.Voorzitter"] = "Procesregisseur", ["Invoer.Grondslag"] = "Wgs", ["Invoer.Ritme"] = "PerCasus",
            ["Invoer.Altijd"] = await PartnerorganisatieAsync(huis),
            ["Invoer.Waarom"] = "Afgesproken in de stuurgroep",
        };
        foreach (var (veld, waarde) in anders)
        {
            velden[$"Invoer.{veld}"] = waarde;
        }

        return await StuurAsync(beheerder, "/tafels/oplegger", "main form", velden);
    }

    /// <summary>The name of the organisation of the partner.</summary>
    public static async Task<string> PartnerorganisatieAsync(HuisFixture huis) =>
        (await huis.Database.VraagAsync<string>("select o.naam from platform.organisatie o join platform.gebruiker g on g.organisatie_id = o.id where g.naam = 'partner-deelnemer'"))!;

    /// <summary>Plans a sitting.</summary>
    /// <returns>The path of the sitting.</returns>
    public static Task<string> PlanAsync(Bezoeker regisseur, string tafel, string dag = "1-12-2099") =>
        StuurAsync(regisseur, tafel, "form[action*='handler=Zitting']", new() { ["Zitting.Dag"] = dag });

    /// <summary>The number of a melding or case.</summary>
    public static async Task<string> NummerAsync(Bezoeker bezoeker, string pad) => (await bezoeker.OpenAsync(pad)).QuerySelector("h1")!.TextContent.Split(' ')[^1];

    /// <summary>Puts a melding or case on the agenda.</summary>
    /// <returns>The path of the item.</returns>
    public static async Task<string> ZetOpAsync(Bezoeker regisseur, string zitting, string pad)
    {
        var nummer = await NummerAsync(regisseur, pad);
        await StuurAsync(regisseur, zitting, "form.zvh-formulier[action*='handler=Punt']", new() { ["Punt.Nummer"] = nummer });
        return (await regisseur.OpenAsync(zitting)).QuerySelectorAll("a[href^='/tafels/punten/']").Single(a => a.TextContent == nummer).GetAttribute("href")!;
    }

    /// <summary>A tafel with a sitting and one case on its agenda, open for gathering.</summary>
    public static async Task<(string Zitting, string Punt, string Casus)> MetCasusAsync(HuisFixture huis, Bezoeker regisseur, string naam)
    {
        var casus = await OpenAsync(huis, regisseur, naam, "Tafelstra");
        await WeegAsync(huis, regisseur, casus);
        var zitting = await PlanAsync(regisseur, await MaakAsync(huis, $"Tafel {naam}"));
        return (zitting, await ZetOpAsync(regisseur, zitting, casus), casus);
    }

    /// <summary>The live screen at an item.</summary>
    public static string Live(string zitting, string punt) => $"{zitting}/live?punt={punt.Split('/')[^1]}";

    /// <summary>Takes a decision on the live screen.</summary>
    public static Task<string> BesluitAsync(Bezoeker bezoeker, string zitting, string punt, string code, params (string Veld, string Waarde)[] velden) =>
        StuurAsync(bezoeker, $"{Live(zitting, punt)}&besluit={code}", "form[action*='handler=Besluit']", velden.ToDictionary(v => $"Besluit.Velden[{v.Veld}]", v => v.Waarde));

    /// <summary>Sends notes as the script of the live screen does.</summary>
    public static async Task<(HttpStatusCode Status, string Antwoord)> NoteerAsync(Bezoeker bezoeker, AngleSharp.Html.Dom.IHtmlDocument scherm, string tekst)
    {
        bezoeker.Http.DefaultRequestHeaders.Add("X-Samen", "1");
        using var antwoord = await bezoeker.VerstuurAsync(scherm, "form[data-samen]", new() { ["notitie"] = tekst });
        bezoeker.Http.DefaultRequestHeaders.Remove("X-Samen");
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
    }
}
