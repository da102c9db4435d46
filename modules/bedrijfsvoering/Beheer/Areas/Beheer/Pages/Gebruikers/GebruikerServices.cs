using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Beheer.Bewijzen;
using Zvh.Beheer.Rolgeving;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Beheer.Waarnemingen;

namespace Zvh.Beheer.Gebruikers;

/// <summary>The use cases about users, their roles, evidence and substitutions.</summary>
internal static class GebruikerServices
{
    public static void AddGebruikers(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<Rechtenwijziging>();
        builder.Services.AddScoped<Toegangsuitleg>();
        builder.Services.AddScoped<GebruikersLezen>();
        builder.Services.AddScoped<Gebruikerlijst>();
        builder.Services.AddScoped<Gebruikeroverzicht>();
        builder.Services.AddScoped<Gebruikerlogboek>();
        builder.Services.AddScoped<GebruikerMaken>();
        builder.Services.AddScoped<GebruikerBlokkeren>();
        builder.Services.AddScoped<LinkGeven>();
        builder.Services.AddScoped<GegevensWijzigen>();
        builder.Services.AddScoped<RolGeven>();
        builder.Services.AddScoped<BewijsBeheren>();
        builder.Services.AddScoped<WaarnemingRegelen>();
    }
}
