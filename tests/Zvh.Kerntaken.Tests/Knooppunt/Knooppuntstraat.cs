using System.Text.RegularExpressions;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Kerntaken.Tests.Tafels;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>Questions, requests, scenarios and extracts as the tests make them, step by step, as their users do.</summary>
internal static partial class Knooppuntstraat
{
    /// <summary>Asks something.</summary>
    /// <returns>The path of the question.</returns>
    public static Task<string> StelAsync(Bezoeker bezoeker, string onderwerp, params (string Veld, string Waarde)[] anders) =>
        StuurAsync(bezoeker, "/knooppunt/vragen/stellen", Paginahulp.Formulier, Met(new() { ["Invoer.Onderwerp"] = onderwerp, ["Invoer.Tekst"] = $"Wat doen wij met {onderwerp}?" }, anders));

    /// <summary>A question that somebody of the house took.</summary>
    public static async Task<string> GenomenAsync(Bezoeker vrager, Bezoeker regisseur, string onderwerp)
    {
        var vraag = await StelAsync(vrager, onderwerp);
        await StuurAsync(regisseur, vraag, "form[action*='Neem']", []);
        return vraag;
    }

    /// <summary>A case and its number.</summary>
    public static async Task<(string Pad, string Nummer)> CasusAsync(HuisFixture huis, Bezoeker regisseur, string roepnaam)
    {
        var casus = await OpenAsync(huis, regisseur, roepnaam, "Knoopstra");
        return (casus, await Tafelstraat.NummerAsync(regisseur, casus));
    }

    /// <summary>Key of the organisation of the partner, as a form sends it.</summary>
    public static async Task<string> PartnerAsync(this HuisFixture huis) => (await huis.OrganisatieVanAsync("partner-deelnemer")).ToString();

    /// <summary>Asks the partner for information about a case.</summary>
    /// <returns>The path of the request.</returns>
    public static async Task<string> VraagOpAsync(HuisFixture huis, Bezoeker regisseur, string nummer, params (string Veld, string Waarde)[] anders) =>
        await StuurAsync(regisseur, "/knooppunt/verzoeken/nieuw", Paginahulp.Formulier, await VerzoekAsync(huis, nummer, anders));

    /// <summary>What a complete request holds.</summary>
    public static async Task<Dictionary<string, string>> VerzoekAsync(HuisFixture huis, string nummer, params (string Veld, string Waarde)[] anders) => Met(
        new() { ["Invoer.Nummer"] = nummer, ["Invoer.OrganisatieId"] = await huis.PartnerAsync(), ["Invoer.Doel"] = "Een beeld maken", ["Invoer.Vraag"] = "Is Qwxz bekend?" }, anders);

    /// <summary>Composes a scenario with one source.</summary>
    /// <returns>The path of the scenario.</returns>
    public static async Task<string> ScenarioAsync(Bezoeker regisseur, string nummer)
    {
        var scenario = await StuurAsync(regisseur, "/knooppunt/scenarios/nieuw", Paginahulp.Formulier, new() { ["Nummer"] = nummer, ["Invoer.Context"] = "Er loopt hulp", ["Invoer.Advies"] = "Voorwaardelijk", ["Invoer.ActieveAanpak"] = "true" });
        await StuurAsync(regisseur, scenario, "form[action*='handler=Bron']:has([name='Bron.Wat'])", new() { ["Bron.Organisatie"] = "Gemeente", ["Bron.Wat"] = "Woonsituatie", ["Bron.Peildatum"] = "1-11-2026" });
        return scenario;
    }

    /// <summary>What a complete extract for a third party holds.</summary>
    public static Dictionary<string, string> Uittreksel(string nummer, params (string Veld, string Waarde)[] anders) => Met(
        new()
        {
            ["Invoer.Nummer"] = nummer, ["Invoer.Derde"] = "Mentor", ["Invoer.Organisatie"] = "School", ["Invoer.Noodzaak"] = "Kent de klas", ["Invoer.VerklaringOp"] = "1-11-2026", ["Invoer.VerklaringKenmerk"] = "Archief 12",
            ["Invoer.Tekst"] = "Eerste alinea Qwxz\nTweede alinea",
        }, anders);

    /// <summary>Makes an extract and a link to it.</summary>
    public static async Task<(string Pad, string Link, string Code)> UittrekselMetLinkAsync(Bezoeker regisseur, string nummer, string uren = "24")
    {
        var pad = await StuurAsync(regisseur, "/knooppunt/derden/nieuw", Paginahulp.Formulier, Uittreksel(nummer));
        var (link, code) = await LinkAsync(regisseur, pad, uren);
        return (pad, link, code);
    }

    /// <summary>Makes a link to an extract.</summary>
    public static async Task<(string Link, string Code)> LinkAsync(Bezoeker regisseur, string pad, string uren = "24")
    {
        var pagina = await regisseur.ProbeerAsync(await regisseur.OpenAsync(pad), new() { ["uren"] = uren }, "form[action*='handler=Link']");
        return (new Uri(pagina.QuerySelector("#leeslink")!.TextContent).AbsolutePath, Spaties().Replace(pagina.QuerySelector("#leescode")!.TextContent, ""));
    }

    /// <summary>A complete form with something different.</summary>
    public static Dictionary<string, string> Met(Dictionary<string, string> velden, params (string Veld, string Waarde)[] anders)
    {
        foreach (var (veld, waarde) in anders)
        {
            velden[$"Invoer.{veld}"] = waarde;
        }

        return velden;
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaties();
}
