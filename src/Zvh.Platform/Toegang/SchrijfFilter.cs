using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Toegang;

/// <summary>One POST is one transaction: committed before the answer goes out, and only when the handler succeeded. A handler's own permission is checked here.</summary>
internal sealed class SchrijfFilter(Werkeenheid werkeenheid, IDossiertoegang toegang, IModelMetadataProvider metadata) : IAsyncPageFilter
{

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var verzoek = context.HttpContext.GetEndpoint() is RouteEndpoint eindpunt ? Toegangsverzoek.Van(context.HttpContext, eindpunt) : null;
        if (context.HandlerMethod?.MethodInfo.GetCustomAttribute<VereistRechtAttribute>() is { } eis && !toegang.Mag(eis.Recht))
        {
            await (verzoek?.WeigerAsync() ?? Task.CompletedTask);
            context.Result = new NotFoundResult();
            return;
        }

        var methode = context.HttpContext.Request.Method;
        if (HttpMethods.IsGet(methode) || HttpMethods.IsHead(methode)
            || context.HandlerInstance.GetType().IsDefined(typeof(EigenTransactieAttribute), inherit: true)
            || context.HandlerMethod?.MethodInfo.IsDefined(typeof(EigenTransactieAttribute)) == true)
        {
            await next();
            return;
        }

        await werkeenheid.BeginAsync(context.HttpContext.RequestAborted);
        var uitgevoerd = await next();
        if (uitgevoerd.Exception is DbUpdateConcurrencyException conflict && !uitgevoerd.ExceptionHandled)
        {
            uitgevoerd.Result = await ConflictAsync(conflict);
            uitgevoerd.ExceptionHandled = true;
            await werkeenheid.TerugdraaienAsync();
        }
        else if (uitgevoerd.Exception is null && context.ModelState.IsValid && !IsWeigering(uitgevoerd.Result))
        {
            verzoek?.NoteerWijzigen(context.HandlerMethod?.Name ?? "");
            await werkeenheid.CommitAsync(context.HttpContext.RequestAborted);
        }
        else
        {
            await werkeenheid.TerugdraaienAsync();
        }
    }

    private static bool IsWeigering(IActionResult? resultaat) =>
        resultaat is IStatusCodeActionResult { StatusCode: >= StatusCodes.Status400BadRequest } or PageResult { StatusCode: >= StatusCodes.Status400BadRequest };

    private async Task<IActionResult> ConflictAsync(DbUpdateConcurrencyException fout)
    {
        var verschillen = new List<Conflictverschil>();
        foreach (var rij in fout.Entries)
        {
            // The transaction failed on a count, not on an error, so the connection can still read.
            var nu = await rij.GetDatabaseValuesAsync();
            verschillen.AddRange(rij.Properties.Where(p => p.IsModified && !p.Metadata.IsConcurrencyToken).Select(p =>
                new Conflictverschil(p.Metadata.Name, Tekst(nu?[p.Metadata.Name]), Tekst(p.CurrentValue))));
        }

        return new ViewResult
        {
            ViewName = "/Views/Shared/Conflict.cshtml",
            StatusCode = StatusCodes.Status409Conflict,
            ViewData = new ViewDataDictionary<IReadOnlyList<Conflictverschil>>(metadata, new ModelStateDictionary()) { Model = verschillen },
        };
    }

    private static string Tekst(object? waarde) => Convert.ToString(waarde, System.Globalization.CultureInfo.GetCultureInfo("nl-NL")) ?? "";
}

/// <summary>One field on the conflict page.</summary>
/// <param name="Veld">The name of the property.</param>
/// <param name="Opgeslagen">What somebody else saved meanwhile.</param>
/// <param name="Ingevuld">What this user filled in.</param>
public sealed record Conflictverschil(string Veld, string Opgeslagen, string Ingevuld);
