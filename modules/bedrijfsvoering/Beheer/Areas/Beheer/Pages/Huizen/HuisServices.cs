using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Beheer.Huizen;

/// <summary>The use cases about connected houses.</summary>
internal static class HuisServices
{
    public static void AddVerbondenHuizen(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<HuisVerbinden>();
        builder.Services.Configure<RazorPagesOptions>(o => o.Conventions.AddAreaPageRoute("Beheer", "/Huizen/Huis", "/beheer/huizen/{id:guid}"));
    }
}
