using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Zvh.Ui.Invoer;
using Zvh.Ui.Stijl;

namespace Zvh.Ui;

/// <summary>How a host takes in the frame, the components and the Dutch input. The host itself registers <see cref="IHuis"/>
/// and <see cref="INavigatie"/>, and calls <c>AddRazorPages</c>.</summary>
public static class ZvhUiExtensions
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Registers the services of the frame.</summary>
    public static IServiceCollection AddZvhUi(this IServiceCollection services, Action<ZvhUiOpties>? stel = null)
    {
        services.AddHttpContextAccessor();
        services.AddAntiforgery();
        services.TryAddScoped<IFlash, Flash>();
        services.TryAddScoped<Leeswijzer>();
        services.TryAddScoped<Paginakader>();
        services.TryAddSingleton<Huisstijlblad>();
        services.AddOptions<ZvhUiOpties>().Configure(stel ?? (_ => { }));
        services.Configure<MvcOptions>(NederlandseInvoer.Stel);

        // Write é and € as they are; the encoder still escapes everything that HTML gives a meaning.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>Fixes the culture on nl-NL and sets the headers that keep foreign code out. Call it before routing.</summary>
    public static IApplicationBuilder UseZvhUi(this IApplicationBuilder app)
    {
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Nederlands),
            SupportedCultures = [Nederlands],
            SupportedUICultures = [Nederlands],
            RequestCultureProviders = [],
        });
        return app.Use((context, verder) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            return verder(context);
        });
    }

    /// <summary>Maps the style sheet and the logo of the house, and the choice between light and dark. Open to everyone: the sign-in page uses them.</summary>
    public static IEndpointRouteBuilder MapZvhUi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/huisstijl.css", (IHuis huis, Huisstijlblad blad, HttpResponse antwoord) =>
            Bestand(antwoord, blad.Van(huis.Stijl).Css, "text/css; charset=utf-8")).AllowAnonymous();
        routes.MapGet("/huisstijl/logo.svg", (IHuis huis, HttpResponse antwoord) =>
        {
            if (huis.LogoSvg is not { } svg)
            {
                return Results.NotFound();
            }

            // A logo may style itself, but nothing in it runs, not even when someone opens the file on its own.
            antwoord.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            return Bestand(antwoord, Huisstijlblad.Ingekleurd(svg, huis.Stijl), "image/svg+xml");
        }).AllowAnonymous();
        routes.MapPost(Weergave.Pad, KiesWeergaveAsync).AllowAnonymous();
        return routes;
    }

    private static IResult Bestand(HttpResponse antwoord, string inhoud, string soort)
    {
        antwoord.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(inhoud, soort);
    }

    private static async Task<IResult> KiesWeergaveAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        var formulier = await context.Request.ReadFormAsync(context.RequestAborted);
        Weergave.Bewaar(context, formulier["weergave"]);
        var naar = formulier["naar"].ToString();
        return Results.LocalRedirect(naar.StartsWith('/') && !naar.StartsWith("//", StringComparison.Ordinal) && !naar.StartsWith("/\\", StringComparison.Ordinal) ? naar : "/");
    }
}
