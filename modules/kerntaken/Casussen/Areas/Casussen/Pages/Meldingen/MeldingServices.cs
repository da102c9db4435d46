using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Jobs;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Meldingen;

/// <summary>The use cases about meldingen.</summary>
internal static class MeldingServices
{
    public static void AddMeldingen(this IModuleBuilder builder)
    {
        builder.AddProfielOnderdeel<CasussenOnderdeel>();
        builder.AddJob<AnonimiseerJob>("Meldingen die niet zijn opgepakt na twee weken ontdoen van gegevens over personen");
        builder.Services.AddScoped<Meldingkeuzes>();
        builder.Services.AddScoped<Meldingkeuring>();
        builder.Services.AddScoped<MeldingDoen>();
        builder.Services.AddScoped<MeldingenLezen>();
        builder.Services.AddScoped<MeldingBesluiten>();
    }
}
