using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Zvh.Bescherming.Tests;

/// <summary>Says in a header that a request came through the guards, and stops it just before its handler: so that asking everything changes nothing.</summary>
internal static class Besluitmelder
{
    /// <summary>The request came through to the handler.</summary>
    public const string Bereikt = "X-Bereikt";

    /// <summary>Puts it into a house.</summary>
    public static void Voeg(IServiceCollection diensten)
    {
        diensten.AddSingleton<IStartupFilter, Kop>();
        diensten.Configure<MvcOptions>(o => o.Filters.Add(new Kortsluiter()));
    }

    private sealed class Kop : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(verder => context =>
            {
                context.Response.OnStarting(() =>
                {
                    if (context.Items.ContainsKey(Bereikt))
                    {
                        context.Response.Headers[Bereikt] = "ja";
                    }

                    return Task.CompletedTask;
                });
                return verder(context);
            });
            next(app);
        };
    }

    private sealed class Kortsluiter : IAsyncPageFilter, IOrderedFilter
    {
        // Right after the filter that checks the permission of the handler, and before the page looks anything up.
        public int Order => int.MinValue;

        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            if (context.ActionDescriptor.AreaName is null)
            {
                return next();
            }

            context.HttpContext.Items[Bereikt] = true;
            context.Result = new StatusCodeResult(StatusCodes.Status204NoContent);
            return Task.CompletedTask;
        }
    }
}
