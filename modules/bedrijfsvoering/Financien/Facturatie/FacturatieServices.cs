using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;

namespace Zvh.Financien.Facturatie;

/// <summary>Registers the making of invoices.</summary>
internal static class FacturatieServices
{
    /// <summary>Key of the setting with the term of payment in days.</summary>
    public const string Betaaltermijn = "financien.betaaltermijn-dagen";

    public static void AddFacturatie(this IModuleBuilder builder)
    {
        builder.Services.AddScoped<FactuurplanLezer>();
        builder.Services.AddScoped<Nummering>();
        builder.Services.AddScoped<FactuurrunStarten>();
        builder.AddJob<FactuurrunJob>();
        builder.AddInstelling(new(Betaaltermijn, "Betaaltermijn in dagen", "Zoveel dagen na de factuurdatum moet een factuur betaald zijn.", InstellingSoort.Getal, "30"));
    }
}
