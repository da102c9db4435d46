using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Beheer.Rechtenmatrix;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Profiel;

/// <summary>The mapping of permissions to roles, on the screen and in the region profile.</summary>
internal static class RechtenServices
{
    public static void AddRechten(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<Matrix>();
        builder.Services.AddScoped<CelWijzigen>();
        builder.AddProfielOnderdeel<RechtenOnderdeel>();
        builder.AddProfiellader<RechtenLader>();
        builder.AddProfielschrijver<RechtenSchrijver>();
        builder.AddProfieltoepasser<RechtenToepasser>();
    }
}
