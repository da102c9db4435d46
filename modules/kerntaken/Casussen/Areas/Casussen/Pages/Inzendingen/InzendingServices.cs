using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Jobs;

namespace Zvh.Casussen.Inzendingen;

/// <summary>The use cases about inzendingen.</summary>
internal static class InzendingServices
{
    public static void AddInzendingen(this IModuleBuilder builder)
    {
        builder.AddJob<InleesOpruimJob>("Bestanden met meldingen die niemand heeft ingelezen na een dag verwijderen");
        builder.Services.AddScoped<Inzendingrij>();
        builder.Services.AddScoped<InzendingDoen>();
        builder.Services.AddScoped<InzendingenLezen>();
        builder.Services.AddScoped<InzendingVerwerken>();
        builder.Services.AddScoped<BestandLezen>();
        builder.Services.AddScoped<BestandInlezen>();
    }
}
