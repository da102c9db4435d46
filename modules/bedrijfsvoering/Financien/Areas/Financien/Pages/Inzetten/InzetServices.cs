using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Platform.Instellingen;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>What the pages of the inzet register need.</summary>
internal static class InzetServices
{
    /// <summary>Hours of one fte in a year, to set planned fte beside realised hours.</summary>
    public const string UrenPerFte = "financien.uren-per-fte";

    public static void AddInzet(this IModuleBuilder builder)
    {
        builder.AddInstelling(new(UrenPerFte, "Uren per fte per jaar",
            "Rekenwaarde om geplande fte naast gemaakte uren te zetten. Pas haar aan de uren van uw eigen organisatie aan.", InstellingSoort.Getal, "1836"));
        builder.Services.TryAddScoped<Jaarslot>();
        builder.Services.AddScoped<InzetLezen>();
        builder.Services.AddScoped<UrenInvullen>();
        builder.Services.AddScoped<PlanBijwerken>();
        builder.Services.AddScoped<UrenImporteren>();
    }
}
