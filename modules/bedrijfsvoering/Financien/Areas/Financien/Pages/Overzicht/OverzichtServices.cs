using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>Registers what the overview needs.</summary>
internal static class OverzichtServices
{
    /// <summary>The readers of the overview.</summary>
    public static void AddOverzicht(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<Overzichtlezer>();
        builder.Services.AddScoped<Openpuntenlezer>();
    }
}
