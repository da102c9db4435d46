using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Scenarios;
using Zvh.Financien.Data;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>Registers what the pages of keys and distributions need.</summary>
internal static class SleutelServices
{
    /// <summary>The readers and use cases.</summary>
    public static void AddSleutels(this IModuleBuilder builder)
    {
        builder.Services.TryAddScoped<Referentielezer>();
        builder.Services.AddScoped<SleutelsLezen>();
        builder.Services.AddScoped<SleutelOpslaan>();
        builder.Services.AddScoped<VerdelingMaken>();
        builder.Services.AddScoped<VerdelingVastleggen>();
        builder.Services.AddScoped<ScenarioRekenen>();
        builder.Services.AddScoped<ScenarioOvernemen>();
        builder.Services.Configure<RazorPagesOptions>(o =>
        {
            // One form for a new key, a new version and a version that exists.
            o.Conventions.AddAreaPageRoute("Financien", "/Sleutels/Versie", "/financien/sleutels/{code}/nieuwe-versie");
            o.Conventions.AddAreaPageRoute("Financien", "/Sleutels/Versie", "/financien/sleutels/{code}/versies/{van}");
        });
    }
}
