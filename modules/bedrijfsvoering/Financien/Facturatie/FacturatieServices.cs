using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Verbs;
using Zvh.Financien.Verbs;

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
        builder.Services.AddScoped<FactuurrunUitvoeren>();
        builder.Services.AddScoped<Factuurdocumenten>();
        builder.Services.AddScoped<Factuurlogboek>();
        builder.Services.AddScoped<FacturenControleren>();
        builder.Services.AddScoped<FacturenVerversen>();
        builder.Services.AddScoped<FacturenVersturen>();
        builder.Services.AddScoped<Mailwachtrij>();
        builder.Services.AddScoped<FactuurCrediteren>();
        builder.Services.AddScoped<FacturenLezen>();
        builder.Services.AddScoped<Factuurzip>();
        builder.Services.AddScoped<Herstelwijzer>();
        builder.Services.AddScoped<Runoverzicht>();
        builder.Services.AddScoped<Runhandelingen>();
        builder.Services.AddScoped<Factuuroverzicht>();
        builder.Services.AddScoped<Factuurhandelingen>();
        builder.Services.AddScoped<Factuurvoorbeeld>();
        builder.Services.AddScoped<Mailinstellingen>();
        builder.Services.AddScoped<Maildienst>();
        builder.Services.AddScoped<Herinneren>();
        builder.Services.AddScoped<Betalingen>();
        builder.Services.AddScoped<Journaal>();
        builder.AddJob<MailJob>("Facturen mailen");
        builder.AddJob<FactuurrunJob>("Facturen maken");
        builder.AddVerb<FacturenMaak>();
        builder.AddInstelling(new(Betaaltermijn, "Betaaltermijn in dagen", "Zoveel dagen na de factuurdatum moet een factuur betaald zijn.", InstellingSoort.Getal, "30"));
        foreach (var instelling in Mailinstellingen.Definities.Concat(Maildienst.Definities).Concat(Journaal.Definities))
        {
            builder.AddInstelling(instelling);
        }
    }
}
