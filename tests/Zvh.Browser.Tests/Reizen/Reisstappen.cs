using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>Steps that several journeys take.</summary>
internal static class Reisstappen
{
    /// <summary>Nothing on the page is against WCAG 2.2 AA.</summary>
    public static async Task KeurAsync(IPage pagina) => (await Browserproces.AxeAsync(pagina)).ShouldBeEmpty(pagina.Url);

    /// <summary>The path of the page that is open.</summary>
    public static string Pad(IPage pagina) => new Uri(pagina.Url).AbsolutePath;

    /// <summary>Key of the organisation of the partner, as a form sends it.</summary>
    public static async Task<string> PartnerorganisatieAsync(this BrowserFixture browser) => (await browser.Database.VraagAsync<Guid>("select organisatie_id from platform.gebruiker where naam = 'partner-deelnemer'")).ToString();

    /// <summary>Reports about somebody new, as a partner does, and takes the report in.</summary>
    /// <returns>The path of the melding.</returns>
    public static async Task<string> MeldAsync(IPage partner, IPage regisseur, string thema = "complexe-casuistiek")
    {
        await StuurAsync(partner, "/casussen/inzendingen/insturen", "main form", new()
        {
            ["Invoer.Roepnaam"] = "Reis", ["Invoer.Achternaam"] = "Chromiumstra", ["Invoer.Thema"] = thema, ["Invoer.Gemeente"] = "GM0957", ["Invoer.Aanleiding"] = "Overlast en zorgen",
            ["Invoer.VoorafBesproken"] = "true", ["Invoer.Bron"] = "ketenpartner", ["Invoer.OntvangenOp"] = "1-11-2026",
        });
        await StuurAsync(regisseur, new Uri(partner.Url).AbsolutePath, "form[action*='Verwerk']", new() { ["Invoer.Persoon"] = "nieuw" });
        await KeurAsync(regisseur);
        return new Uri(regisseur.Url).AbsolutePath;
    }

    /// <summary>Fills a form in as a person does and sends it with the button that is named, or the first.</summary>
    public static async Task StuurAsync(IPage pagina, string pad, string formulier, Dictionary<string, string> velden)
    {
        await pagina.GotoAsync(pad);
        var form = pagina.Locator(formulier).First;
        await form.EvaluateAsync("f => { for (let d = f.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
        var knop = form.Locator("button[type=submit]").First;
        foreach (var (naam, waarde) in velden)
        {
            var veld = form.Locator($"[name='{naam}']:not([type=hidden])");
            switch (await veld.First.EvaluateAsync<string>("e => e.type"))
            {
                case "radio" or "checkbox":
                    await form.Locator($"[name='{naam}'][value='{waarde}']").First.CheckAsync();
                    break;
                case "submit":
                    knop = form.Locator($"button[name='{naam}'][value='{waarde}']").First;
                    break;
                case "select-one":
                    await veld.First.SelectOptionAsync(waarde);
                    break;
                default:
                    await veld.First.FillAsync(waarde);
                    break;
            }
        }

        await Toetsenbord.NaarNieuweAsync(pagina, () => knop.ClickAsync());
        (await pagina.Locator(".zvh-foutoverzicht").AllInnerTextsAsync()).ShouldBeEmpty($"{pad} {formulier}");
    }
}
