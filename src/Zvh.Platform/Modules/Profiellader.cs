using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;

namespace Zvh.Platform.Modules;

/// <summary>Loads the part of a region profile that belongs to one module into its tables, at the first start of a house.</summary>
/// <remarks>Can be repeated: what is there already is left as it is.</remarks>
public interface IProfiellader
{
    /// <summary>Loads what is missing; runs inside a unit of work.</summary>
    Task LaadAsync(Regioprofiel profiel, CancellationToken ct);
}

/// <summary>Fills an empty house from its region profile.</summary>
public sealed class HuisInrichten(PlatformDbContext db, ModuleCatalogus catalogus, Huisprofiel huis, Werkeenheid werkeenheid, IEnumerable<IProfiellader> laders)
{
    /// <summary>Switches on what the profile asks for and lets each module load its part, all in one transaction.</summary>
    /// <returns>Whether the house was empty.</returns>
    public async Task<bool> UitvoerenAsync(CancellationToken ct = default) => await werkeenheid.UitvoerenAsync(async () =>
    {
        var profiel = await huis.LeesAsync(ct);
        await db.Database.ExecuteSqlRawAsync("lock table platform.module_stand in share row exclusive mode", ct);
        var bekend = await db.ModuleStanden.Select(m => m.ModuleId).ToListAsync(ct);
        var nieuw = catalogus.Manifesten.Where(m => !bekend.Contains(m.Id, StringComparer.Ordinal)).ToList();
        if (nieuw.Count == 0)
        {
            return false;
        }

        db.AddRange(nieuw.Select(m => new ModuleStand { ModuleId = m.Id, Aan = m.AltijdAan || profiel.Modules.Contains(m.Id, StringComparer.Ordinal) }));
        await db.SaveChangesAsync(ct);
        foreach (var lader in laders)
        {
            await lader.LaadAsync(profiel, ct);
        }

        return true;
    }, ct);
}

/// <summary>The door for loading a profile.</summary>
public static class ProfielDoors
{
    /// <summary>Registers the loader of the module's part of a region profile.</summary>
    public static IModuleBuilder AddProfiellader<TLader>(this IModuleBuilder builder)
        where TLader : class, IProfiellader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<IProfiellader, TLader>();
        return builder;
    }
}
