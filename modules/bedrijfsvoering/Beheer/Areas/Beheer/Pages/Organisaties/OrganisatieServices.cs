using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Beheer.Organisaties;

/// <summary>The use cases about organisations.</summary>
internal static class OrganisatieServices
{
    public static void AddOrganisaties(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<OrganisatiesLezen>();
        builder.Services.AddScoped<OrganisatieOpslaan>();
        builder.Services.Configure<RazorPagesOptions>(o => o.Conventions.AddAreaPageRoute("Beheer", "/Organisaties/Wijzigen", "/beheer/organisaties/{id:guid}/wijzigen"));
    }
}
