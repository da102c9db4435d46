using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Partijen;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>Registers what the pages of streams and parties need.</summary>
internal static class GeldstroomServices
{
    /// <summary>The readers and use cases.</summary>
    public static void AddGeldstromen(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<GeldstromenLezen>();
        builder.Services.AddScoped<GeldstroomOpslaan>();
        builder.Services.AddScoped<PartijOpslaan>();
        builder.Services.Configure<RazorPagesOptions>(o =>
        {
            o.Conventions.AddAreaPageRoute("Financien", "/Geldstromen/Wijzigen", "/financien/geldstromen/{code}/wijzigen");
            o.Conventions.AddAreaPageRoute("Financien", "/Partijen/Wijzigen", "/financien/partijen/{code}/wijzigen");
        });
    }
}
