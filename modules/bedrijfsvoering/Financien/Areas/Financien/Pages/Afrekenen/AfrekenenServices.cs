using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Financien.Data;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>What the settlement pages need.</summary>
internal static class AfrekenenServices
{
    public static void AddAfrekenen(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<Resultaatlezer>();
        builder.Services.AddScoped<Balanslezer>();
        builder.Services.AddScoped<BalanspostBeheren>();
        builder.Services.AddScoped<BalanspostMaken>();
        builder.Services.AddScoped<MutatieBoeken>();
        builder.Services.AddScoped<RijksbijdrageOpslaan>();
        builder.Services.AddScoped<Referentielezer>();
        builder.Services.AddScoped<Verrekeninglezer>();
        builder.Services.AddScoped<VerrekeningBeheren>();
        builder.Services.AddScoped<DeelToevoegen>();
        builder.Services.AddScoped<ResultaatBestemmen>();
    }
}
