using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Jobs;

namespace Zvh.Beheer.Bevestigen;

/// <summary>The yearly confirmation of rights.</summary>
internal static class BevestigServices
{
    public static void AddBevestigen(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<Bevestiglijst>();
        builder.Services.AddScoped<RechtenBevestigen>();
        builder.AddJob<BevestigHerinnering>("Herinneren aan het bevestigen van rechten");
    }
}
