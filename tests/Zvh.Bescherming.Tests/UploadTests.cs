using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>Every page that takes files looks at what is in them, not at how they are called.</summary>
[Collection(Proefstraat.Naam)]
public sealed class UploadTests(Proefstraat straat)
{
    private static readonly byte[] Programma = [.. "MZ"u8, 0, 1, 2, 3, .. new byte[64]];

    [Fact]
    public async Task A_program_that_is_called_a_document_is_refused_at_its_field()
    {
        var paginas = 0;
        foreach (var (pad, rol) in Paginas())
        {
            using var bezoeker = await straat.Huis.AlsAsync(rol);
            using var eerst = await bezoeker.Http.GetAsync(pad);
            if (eerst.StatusCode != HttpStatusCode.OK || (await bezoeker.LeesAsync(eerst)).QuerySelector("main input[type=file]") is not IHtmlInputElement { Form: { } formulier } veld)
            {
                continue;
            }

            formulier.Id = "proef";
            using var antwoord = await bezoeker.UploadAsync((IHtmlDocument)formulier.Owner!, "#proef", veld.Name!, "begroting.xlsx", Programma);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pad);
            (await bezoeker.LeesAsync(antwoord)).QuerySelector("main [role=alert], main .utrecht-form-field-error-message")!.TextContent
                .ShouldContain("van een andere soort", customMessage: pad);
            paginas++;
        }

        paginas.ShouldBeGreaterThanOrEqualTo(4);
        straat.Huis.Logs.Klachten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PK\u0003\u0004rest", Bestandssoort.Zip)]
    [InlineData("  <?xml version=\"1.0\"?>", Bestandssoort.Xml | Bestandssoort.Tekst)]
    [InlineData("\uFEFF{\"jaar\":2022}", Bestandssoort.Json | Bestandssoort.Tekst)]
    [InlineData("post;bedrag\r\nHuur;12", Bestandssoort.Tekst)]
    [InlineData("MZ\0\u0001", Bestandssoort.Geen)]
    public void Content_tells_the_kind(string inhoud, Bestandssoort soort) =>
        Bestandsherkenning.Herken(System.Text.Encoding.UTF8.GetBytes(inhoud)).ShouldBe(soort);

    private IEnumerable<(string Pad, string Rol)> Paginas() =>
        from eindpunt in straat.Huis.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
        where eindpunt.Metadata.GetMetadata<AanvaardBestandAttribute>() is not null
        let recht = eindpunt.Metadata.GetOrderedMetadata<VereistRechtAttribute>()[0].Recht
        from rol in straat.Huis.Diensten.GetRequiredService<ModuleCatalogus>().Rechten[recht].Recht.Rollen
        where rol is "financieel-medewerker" or "regiobeheerder"
        group rol by Adressen.Vul(eindpunt.RoutePattern) into pagina
        select (pagina.Key, pagina.First());
}
