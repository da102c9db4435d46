using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Zvh.Ui.Tests;

/// <summary>A visitor without a browser: gets pages, fills in forms, keeps cookies.</summary>
internal sealed class Paginalezer : IDisposable
{
    private readonly HttpClient client;

    public Paginalezer(Uri adres) => client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = adres };

    public async Task<IHtmlDocument> OpenAsync(string pad) => await OntleedAsync(await client.GetAsync(new Uri(pad, UriKind.Relative)));

    public Task<HttpResponseMessage> VraagAsync(string pad) => client.GetAsync(new Uri(pad, UriKind.Relative));

    /// <summary>Posts a form with these fields and what the page put in it; follows the redirect.</summary>
    public async Task<IHtmlDocument> VerstuurAsync(string pad, params (string Naam, string Waarde)[] velden)
    {
        var formulier = (await OpenAsync(pad)).QuerySelector<IHtmlFormElement>("main form")!;
        var bewijs = formulier.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        using var inhoud = new FormUrlEncodedContent(
            [.. velden.Select(v => KeyValuePair.Create(v.Naam, v.Waarde)), KeyValuePair.Create("__RequestVerificationToken", bewijs)]);
        return await OntleedAsync(await client.PostAsync(new Uri(pad, UriKind.Relative), inhoud));
    }

    public void Dispose() => client.Dispose();

    private static async Task<IHtmlDocument> OntleedAsync(HttpResponseMessage antwoord)
    {
        using (antwoord)
        {
            antwoord.EnsureSuccessStatusCode();
            return await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync());
        }
    }
}
