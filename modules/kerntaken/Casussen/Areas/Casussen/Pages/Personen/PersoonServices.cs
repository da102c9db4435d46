using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Casussen.Personen;

/// <summary>The use cases about persons.</summary>
internal static class PersoonServices
{
    public static void AddPersonen(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<PersonenZoeken>();
        builder.Services.AddScoped<PersoonLezen>();
        builder.Services.AddScoped<PersoonOpslaan>();
        builder.Services.AddScoped<PersonenSamenvoegen>();
        builder.Services.AddScoped<PersonenOpruimen>();
    }
}
