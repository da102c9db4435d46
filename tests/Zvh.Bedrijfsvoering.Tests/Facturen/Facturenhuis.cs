using System.Globalization;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>What the tests of invoices do through the front door.</summary>
internal static class Facturenhuis
{
    public const string Rol = "financieel-medewerker";

    /// <summary>Starts a run as a user does, through the preview.</summary>
    /// <returns>The address of the run.</returns>
    public static async Task<string> StartRunAsync(Bezoeker bezoeker, int jaar = 2022, string datum = "15-1-2022")
    {
        var voorbeeld = await VoorbeeldAsync(bezoeker, jaar, datum);
        using var antwoord = await bezoeker.VerstuurAsync(voorbeeld, "form[method=post]:has([name='Invoer.Jaar'])", []);
        return antwoord.Headers.Location?.ToString() ?? throw new InvalidOperationException($"The run was refused: {await antwoord.Content.ReadAsStringAsync()}");
    }

    public static async Task<IHtmlDocument> VoorbeeldAsync(Bezoeker bezoeker, int jaar = 2022, string datum = "15-1-2022")
    {
        var keuze = await bezoeker.OpenAsync("/financien/facturen/maken");
        var stromen = keuze.QuerySelectorAll("input[name='Invoer.Geldstromen']").Cast<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => $"&Invoer.Geldstromen={i.Value}");
        return await bezoeker.OpenAsync(string.Create(CultureInfo.InvariantCulture, $"/financien/facturen/maken?bekijk=ja&Invoer.Jaar={jaar}&Invoer.Termijn=1&Invoer.Datum={datum}{string.Concat(stromen)}"));
    }

    /// <summary>Waits until a run is done, by looking at its page as a user without JavaScript does.</summary>
    public static async Task<IHtmlDocument> WachtAsync(Bezoeker bezoeker, string run)
    {
        while (true)
        {
            var pagina = await bezoeker.OpenAsync(run);
            if (pagina.QuerySelector("progress") is null)
            {
                return pagina;
            }

            await Task.Yield();
        }
    }

    /// <summary>Posts one of the buttons of a page and follows the redirect.</summary>
    public static async Task<IHtmlDocument> DoeAsync(Bezoeker bezoeker, IHtmlDocument pagina, string handler, Dictionary<string, string>? velden = null)
    {
        using var antwoord = await bezoeker.VerstuurAsync(pagina, $"form[action*='handler={handler}']", velden ?? []);
        return antwoord.Headers.Location is { } verder ? await bezoeker.OpenAsync(verder.ToString()) : await bezoeker.LeesAsync(antwoord);
    }

    /// <summary>Confirms a question page.</summary>
    public static async Task<IHtmlDocument> BevestigAsync(Bezoeker bezoeker, string adres, Dictionary<string, string>? velden = null)
    {
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync(adres), "form.zvh-bevestig", velden ?? []);
        return antwoord.Headers.Location is { } verder ? await bezoeker.OpenAsync(verder.ToString()) : await bezoeker.LeesAsync(antwoord);
    }

    /// <summary>The numbers in use, and whether they run from 1 without gap or double per invoicing party and year.</summary>
    public static Task<bool> IsSluitendAsync(Testdatabase database) => database.VraagAsync<bool>("""
        select coalesce(bool_and(aantal = hoogste and uniek = aantal), true) from (
          select count(*) as aantal, max(volgnummer) as hoogste, count(distinct volgnummer) as uniek from financien.factuur group by factureerder_id, boekjaar) t
        """);

    public static async Task<long> AantalAsync(Testdatabase database, string voorwaarde = "true") =>
        await database.VraagAsync<long>($"select count(*) from financien.factuur where {voorwaarde}");
}
