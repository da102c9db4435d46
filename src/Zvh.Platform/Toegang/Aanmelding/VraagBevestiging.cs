using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>This page, or this handler of a page, is for whoever proved lately who he is. Whoever did not is asked to, and comes back here.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class VraagBevestigingAttribute : Attribute;

/// <summary>Sends a request to the page that asks for proof; a form goes there with all that was filled in (307).</summary>
internal sealed class Bevestigingsfilter(Sessiestempels stempels, IOptions<Aanmeldopties> opties, TimeProvider klok) : IAsyncPageFilter, IOrderedFilter
{
    /// <summary>The page that asks.</summary>
    public const string Pad = "/bevestig";

    // Before the transaction is opened.
    public int Order => -10;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var gevraagd = context.HandlerInstance.GetType().IsDefined(typeof(VraagBevestigingAttribute), inherit: true)
            || context.HandlerMethod?.MethodInfo.GetCustomAttribute<VraagBevestigingAttribute>() is not null;
        if (!gevraagd || await IsVersAsync(context.HttpContext))
        {
            await next();
            return;
        }

        var verzoek = context.HttpContext.Request;
        var terug = Uri.EscapeDataString(verzoek.Path + verzoek.QueryString);
        context.Result = HttpMethods.IsPost(verzoek.Method)
            ? new LocalRedirectResult($"{Pad}?handler=Vraag&terug={terug}", permanent: false, preserveMethod: true)
            : new LocalRedirectResult($"{Pad}?terug={terug}");
    }

    private async Task<bool> IsVersAsync(HttpContext context)
    {
        if (context.Features.Get<Sessiestand>() is not { } sessie || IsVers(sessie))
        {
            return true;
        }

        // Proven a moment ago on another node.
        stempels.Vergeet();
        return await stempels.VanAsync(sessie.Id, context.RequestAborted) is { } nu && IsVers(nu);
    }

    private bool IsVers(Sessiestand sessie) => klok.GetUtcNow() - sessie.BevestigdOp < TimeSpan.FromMinutes(opties.Value.BevestigingMinuten);
}
