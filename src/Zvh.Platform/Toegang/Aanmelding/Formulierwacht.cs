using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Zvh.Platform.Logboek;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Writes down that a form came without its own token, or with one that somebody tampered with. The page answers 400.</summary>
internal sealed class Formulierwacht(ILogboek logboek) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            var route = context.ActionDescriptor.AttributeRouteInfo?.Template ?? "";
            await logboek.SchrijfAsync(new(Logactie.Wijzigen, route) { Uitkomst = Loguitkomst.Geweigerd, Codes = "formulierbewijs" }, context.HttpContext.RequestAborted);
        }

        await next();
    }
}
