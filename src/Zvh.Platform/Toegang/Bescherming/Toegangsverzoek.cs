using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Logboek;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>One request for an endpoint of a module: which records and permissions it is about, and what the log says of it.</summary>
internal sealed class Toegangsverzoek
{
    private readonly HttpContext context;
    private readonly RouteEndpoint eindpunt;
    private readonly ILogboek logboek;
    private readonly Dossiertoegang toegang;
    private readonly string[] rechten;

    private Toegangsverzoek(HttpContext context, RouteEndpoint eindpunt)
    {
        (this.context, this.eindpunt) = (context, eindpunt);
        logboek = context.RequestServices.GetRequiredService<ILogboek>();
        toegang = context.RequestServices.GetRequiredService<Dossiertoegang>();
        rechten = [.. eindpunt.Metadata.GetOrderedMetadata<VereistRechtAttribute>().Select(r => r.Recht)];
    }

    private string Route => "/" + eindpunt.RoutePattern.RawText?.TrimStart('/');

    private bool IsLezen => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    /// <summary>The request that this context is about.</summary>
    public static Toegangsverzoek Van(HttpContext context, RouteEndpoint eindpunt) => new(context, eindpunt);

    /// <summary>Whether every record of the route may be seen, with every permission that the endpoint asks for. A refusal is written down.</summary>
    public async Task<bool> LaatToeAsync()
    {
        var lezer = context.RequestServices.GetRequiredService<Dossierlezer>();
        foreach (var eis in eindpunt.Metadata.GetOrderedMetadata<VereistDossierAttribute>())
        {
            var soort = Beschermd.Van(eis.Type).Soort;
            var id = Convert.ToString(context.GetRouteValue(eis.Routewaarde), CultureInfo.InvariantCulture) ?? "";
            var dossier = Guid.TryParse(id, out var sleutel) ? await lezer.LeesAsync(eis.Type, sleutel, context.RequestAborted) : null;
            if (dossier is not null)
            {
                toegang.Neem(dossier);
            }

            if (dossier is null || !rechten.All(toegang.Mag))
            {
                await WeigerAsync(soort, sleutel == Guid.Empty ? "" : sleutel.ToString());
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a refusal down.</summary>
    public Task WeigerAsync(string? soort = null, string objectId = "") => logboek.SchrijfAsync(
        new(IsLezen ? Logactie.Lezen : Logactie.Wijzigen, soort ?? Route, objectId) { Uitkomst = Loguitkomst.Geweigerd, Recht = Recht, Codes = Route }, context.RequestAborted);

    /// <summary>Writes down that data about people was looked at.</summary>
    public async Task SchrijfLezenAsync(ModuleCatalogus catalogus)
    {
        if (!IsLezen || !rechten.Any(r => catalogus.Rechten[r].Recht.Persoonsgegevens))
        {
            return;
        }

        await logboek.SchrijfAlleAsync(Feiten(Logactie.Lezen), context.RequestAborted);
    }

    /// <summary>Notes a change in the open transaction, beside what the saved rows say of themselves.</summary>
    public void NoteerWijzigen(string handler)
    {
        foreach (var feit in Feiten(Logactie.Wijzigen))
        {
            logboek.Noteer(feit with { Codes = handler.Length > 0 ? $"{feit.Codes} {handler}".Trim() : feit.Codes });
        }
    }

    /// <summary>Writes down that a file leaves the product, just before its first byte does.</summary>
    public void SchrijfUitvoerAlsHetErEenIs() => context.Response.OnStarting(async () =>
    {
        if (context.Response is { StatusCode: StatusCodes.Status200OK } antwoord && antwoord.Headers.ContentDisposition.Count > 0)
        {
            await logboek.SchrijfAlleAsync(Feiten(Logactie.Uitvoeren), context.RequestAborted);
        }
    });

    private string Recht => rechten.FirstOrDefault() ?? "";

    private IReadOnlyCollection<Logfeit> Feiten(Logactie actie) => toegang.Dossiers.Count == 0
        ? [new Logfeit(actie, Route) { Recht = Recht }]
        : [.. toegang.Dossiers.Select(d => new Logfeit(actie, d.Soort, d.Id.ToString()) { Recht = Recht, Codes = Route })];
}
