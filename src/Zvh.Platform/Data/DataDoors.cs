using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Data;

/// <summary>The context types of this build, in the order in which they migrate.</summary>
public sealed record Contextregistratie(Type ContextType, string Schema);

/// <summary>The door for data.</summary>
public static class DataDoors
{
    /// <summary>Registers the context of a module: own schema, own migration history, the shared connection of the scope, the guards on saving.</summary>
    public static IModuleBuilder AddDbContext<TContext>(this IModuleBuilder builder)
        where TContext : ModuleDbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddModuleContext<TContext>(builder.Manifest.Id);
        return builder;
    }

    internal static void AddModuleContext<TContext>(this IServiceCollection services, string schema)
        where TContext : ModuleDbContext
    {
        services.AddSingleton(new Contextregistratie(typeof(TContext), schema));
        services.AddDbContext<TContext>((sp, opties) =>
        {
            var werkeenheid = sp.GetRequiredService<Werkeenheid>();
            opties.UseNpgsql(werkeenheid.Verbinding, npgsql => npgsql.MigrationsHistoryTable(HistoryRepository.DefaultTableName, schema))
                .ReplaceService<IModelCacheKeyFactory, ZichtModelsleutel>()
                .AddInterceptors(new TransactieBewaker(werkeenheid), new Wijzigingslog(sp.GetRequiredService<ILogboek>()));
        });
    }
}
