using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Openbaar;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Koppeling;

/// <summary>What this module shows to others.</summary>
internal static class Koppelingen
{
    public static void AddKoppelingen(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<IOnderwerpen, Onderwerpen>();
        builder.Services.AddScoped<IOnderwerpbijdragen, Onderwerpbijdragen>();
        builder.Services.AddScoped<IBekenden, Bekenden>();
        builder.Services.AddScoped<IOnderwerptoegang, Onderwerptoegang>();
        builder.Services.AddScoped<IOnderwerpbesluiten, Onderwerpbesluiten>();
        builder.Services.AddScoped<ICasuscijfers, Casuscijfers>();
        builder.Services.AddScoped<IAnalyserijen, Analyserijen>();
        builder.Services.AddScoped<ICijferlinks, Cijferlinks>();
        builder.Services.AddScoped<Pseudoniemen>();
        builder.Services.AddScoped<IVerwantenbron, Casusverwanten>();
        builder.Services.AddScoped<Onderwerplinks>();
        builder.Services.AddScoped<Meldingbesluiten>();
        builder.Services.AddScoped<Casusbesluiten>();
        builder.Services.AddScoped<Dossierinhoud>();
        builder.AddOpenbaarbron<Casusopenbaar>();
    }
}
