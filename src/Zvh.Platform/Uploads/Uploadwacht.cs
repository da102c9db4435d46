using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zvh.Platform.Uploads;

/// <summary>Looks into every uploaded file before a page does. One of another kind, or too large, is taken away and refused at its field (ASVS 5.2).</summary>
internal sealed class Uploadwacht : IAsyncPageFilter
{
    /// <summary>Whether a page takes files.</summary>
    public static bool NeemtBestanden(CompiledPageActionDescriptor pagina) =>
        pagina.HandlerMethods.SelectMany(h => h.Parameters).Select(p => p.ParameterType)
            .Concat(pagina.BoundProperties.SelectMany(p => Delen(p.ParameterType))).Any(IsBestand);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.Request.HasFormContentType && context.HandlerInstance.GetType().GetCustomAttribute<AanvaardBestandAttribute>() is { } eis)
        {
            foreach (var bestand in (await context.HttpContext.Request.ReadFormAsync(context.HttpContext.RequestAborted)).Files.Where(b => b.Length > 0))
            {
                if (await FoutAsync(bestand, eis, context.HttpContext.RequestAborted) is { } fout)
                {
                    context.ModelState.AddModelError(bestand.Name, fout);
                    NeemWeg(context, bestand.Name);
                }
            }
        }

        await next();
    }

    private static async Task<string?> FoutAsync(IFormFile bestand, AanvaardBestandAttribute eis, CancellationToken ct)
    {
        if (bestand.Length > eis.Megabytes * 1024L * 1024L)
        {
            return $"Dit bestand is groter dan {eis.Megabytes} MB. Kies een kleiner bestand.";
        }

        var begin = new byte[(int)Math.Min(bestand.Length, Bestandsherkenning.Kijkt)];
        await using var stroom = bestand.OpenReadStream();
        await stroom.ReadExactlyAsync(begin, ct);
        return (Bestandsherkenning.Herken(begin) & eis.Soorten) == Bestandssoort.Geen
            ? $"Dit bestand is van een andere soort dan hier past. Kies een bestand van deze soort: {Bestandsherkenning.Woorden(eis.Soorten)}."
            : null;
    }

    private static void NeemWeg(PageHandlerExecutingContext context, string veld)
    {
        if (context.HandlerArguments.ContainsKey(veld))
        {
            context.HandlerArguments[veld] = null;
            return;
        }

        object? houder = context.HandlerInstance;
        var pad = veld.Split('.');
        foreach (var deel in pad[..^1])
        {
            houder = houder?.GetType().GetProperty(deel, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.GetValue(houder);
        }

        var doel = houder?.GetType().GetProperty(pad[^1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        doel?.SetValue(houder, doel.PropertyType == typeof(IFormFile) ? null : Array.Empty<IFormFile>());
    }

    private static IEnumerable<Type> Delen(Type type) => IsBestand(type) ? [type] : type.GetProperties().Select(p => p.PropertyType);

    private static bool IsBestand(Type type) => type.IsAssignableTo(typeof(IFormFile)) || type.IsAssignableTo(typeof(IEnumerable<IFormFile>));
}
