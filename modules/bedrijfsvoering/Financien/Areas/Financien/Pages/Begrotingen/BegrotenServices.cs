using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Jobs;
using Zvh.Platform.Verbs;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Registers what the budget pages need.</summary>
internal static class BegrotenServices
{
    /// <summary>The use cases of the budgets and their verb.</summary>
    public static void AddBegroten(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<Begrotinglezer>();
        builder.Services.AddScoped<Begrotingslot>();
        builder.Services.AddScoped<BegrotingMaken>();
        builder.Services.AddScoped<BegrotingInlezen>();
        builder.Services.AddScoped<ConceptBeheren>();
        builder.Services.AddScoped<PostOpslaan>();
        builder.Services.AddScoped<PostVerwijderen>();
        builder.Services.AddScoped<ConceptIndexeren>();
        builder.Services.AddScoped<BijdragenOvernemen>();
        builder.Services.AddScoped<RealisatieInvoeren>();
        builder.Services.AddScoped<RealisatieInlezen>();
        builder.Services.AddScoped<BronKoppelen>();
        builder.Services.AddScoped<Realisatiestappen>();
        builder.AddJob<Bronboekingen>("Bedragen overnemen die een ander onderdeel al kent");
        builder.Services.AddScoped<IndexcijfersOpslaan>();
        builder.Services.AddScoped<JaarAfsluiten>();
        builder.AddVerb<BegrotingToonVerb>();
    }
}
