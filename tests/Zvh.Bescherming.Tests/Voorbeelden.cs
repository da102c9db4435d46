using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>A record of every protected kind of the house, all with the same key, so that one key opens every route. Later modules come along by themselves.</summary>
internal static class Voorbeelden
{
    /// <summary>Makes one of each kind, unless it is there already.</summary>
    /// <param name="huis">The house.</param>
    /// <param name="id">Key of all of them.</param>
    /// <param name="afgeschermd">Whether those that can be shielded are.</param>
    public static Task MaakAsync(Testhuis huis, Guid id, bool afgeschermd = false) => huis.InAsync<IServiceProvider, bool>(diensten => diensten.GetRequiredService<Werkeenheid>().UitvoerenAsync(async () =>
    {
        foreach (var db in Contexten(diensten))
        {
            foreach (var soort in Soorten(db))
            {
                await VoegToeAsync(db, soort, id, afgeschermd);
            }

            await db.SaveChangesAsync();
        }

        return true;
    }));

    /// <summary>The kinds of record that the house protects, as memberships call them.</summary>
    public static IReadOnlyList<string> Soortnamen(Testhuis huis) =>
        [.. huis.Diensten.GetRequiredService<ModuleCatalogus>().Modules.SelectMany(m => Beschermd.In(m.GetType().Assembly)).Select(s => s.Soort)];

    private static IEnumerable<ModuleDbContext> Contexten(IServiceProvider diensten) =>
        from module in diensten.GetRequiredService<ModuleCatalogus>().Modules
        from type in module.GetType().Assembly.GetTypes()
        where type.IsAssignableTo(typeof(ModuleDbContext)) && !type.IsAbstract
        select (ModuleDbContext)diensten.GetRequiredService(type);

    private static IEnumerable<IEntityType> Soorten(ModuleDbContext db) => db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IBeschermd)));

    private static async Task VoegToeAsync(ModuleDbContext db, IEntityType soort, Guid id, bool afgeschermd)
    {
        if (await db.FindAsync(soort.ClrType, id) is not null)
        {
            return;
        }

        var rij = db.Entry(RuntimeHelpers.GetUninitializedObject(soort.ClrType));
        rij.State = EntityState.Added;
        foreach (var veld in rij.Properties.Where(p => p.Metadata is { IsNullable: false, IsConcurrencyToken: false }))
        {
            // What points to another record points to the one with the same key.
            veld.CurrentValue = veld.Metadata.IsPrimaryKey() || veld.Metadata.IsForeignKey() ? id : Waarde(veld, id);
        }

        foreach (var open in soort.GetForeignKeys().Where(f => f is { IsRequired: true } && !f.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IBeschermd))).Select(f => f.PrincipalEntityType))
        {
            await VoegToeAsync(db, open, id, afgeschermd);
        }

        if (soort.ClrType.IsAssignableTo(typeof(IAfschermbaar)))
        {
            rij.Property(nameof(IAfschermbaar.Afgeschermd)).CurrentValue = afgeschermd;
        }
    }

    // A text may have to be unique, and so may a key of something else; what the database computes only has to be there.
    // A moment is now: what is old, a job of the house may clear away.
    private static object? Waarde(PropertyEntry veld, Guid id) => veld.Metadata.ClrType == typeof(string) ? $"voorbeeld {id}"
        : veld.Metadata.ClrType == typeof(DateTimeOffset) ? TimeProvider.System.GetUtcNow()
        : veld.Metadata.ClrType == typeof(Guid) && veld.Metadata.GetContainingIndexes().Any(i => i.IsUnique) ? id
        : veld.CurrentValue ?? Activator.CreateInstance(veld.Metadata.ClrType);
}
