using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using Zvh.Abstractions;
using Zvh.Platform.Agenda;
using Zvh.Platform.Bestanden;
using Zvh.Platform.Data;
using Zvh.Platform.Geld;
using Zvh.Platform.Huizen;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Logboek;
using Zvh.Platform.Mail;
using Zvh.Platform.Modules;
using Zvh.Platform.Openbaar;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Platform.Werk;

namespace Zvh.Platform;

/// <summary>Puts the platform and the modules of this build into the container.</summary>
public static class PlatformServices
{
    // In bytes, just under what a request may hold as a whole.
    private const int LangsteVeld = 25 * 1024 * 1024;

    /// <summary>Registers the platform and lets every module register itself.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The configuration of the host.</param>
    /// <param name="catalogus">The modules of this build.</param>
    /// <param name="verbinding">Gives the connection, once the database is there.</param>
    public static IServiceCollection AddPlatform(
        this IServiceCollection services, IConfiguration configuration, ModuleCatalogus catalogus, Func<Databaseverbinding> verbinding)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        services.AddSingleton(catalogus);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => verbinding());
        services.AddSingleton(sp => NpgsqlDataSource.Create(sp.GetRequiredService<Databaseverbinding>().Host));
        services.AddScoped<Werkeenheid>();
        services.AddModuleContext<PlatformDbContext>(PlatformDbContext.SchemaNaam);
        services.AddModuleContext<LogboekDbContext>(LogboekDbContext.SchemaNaam);
        services.AddSingleton<Migrator>();
        services.AddSingleton<ModuleSchakelaar>();
        services.AddScoped<ModuleBeheer>();
        services.AddScoped<HuisInrichten>();
        services.AddScoped<Demovullingen>();
        services.AddScoped<Werkvoorraad>();
        services.AddScoped<Realisatiebronnen>();
        services.AddScoped<Agendavoorraad>();
        services.AddScoped<Agendasleutels>();
        services.AddScoped<Openbaarheid>();
        services.AddScoped<Leeslinks.Leeslinkwijzer>();
        services.AddHuizen();
        services.AddScoped<IBestandopslag, Databaseopslag>();
        services.AddScoped<Mailserverinstellingen>();
        services.AddScoped<InstellingenBeheer>();
        services.AddSingleton<Jobwekker>();
        services.AddHostedService<Jobuitvoerder>();
        services.AddHostedService<Geheugenrust>();
        services.AddDataProtection().SetApplicationName("Zvh.Modular");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(sp => new ConfigureOptions<KeyManagementOptions>(
            o => o.XmlRepository = new SleutelOpslag(sp.GetRequiredService<NpgsqlDataSource>())));
        services.AddToegang(configuration);

        // Far too much text gets a message at its field, with what was typed still there; what is larger still is refused as a whole.
        services.Configure<FormOptions>(o => o.ValueLengthLimit = LangsteVeld);

        // Before what a page model does by itself, for instance looking its record up.
        services.Configure<MvcOptions>(o => o.Filters.Add<SchrijfFilter>(int.MinValue));
        services.Configure<MvcOptions>(o => o.Filters.Add<Uploadwacht>(int.MinValue));
        foreach (var module in catalogus.Modules)
        {
            module.Register(new ModuleBuilder(module.Manifest, services, configuration));
        }

        return services;
    }
}
