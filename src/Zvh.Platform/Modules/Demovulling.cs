using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Modules;

/// <summary>Completes a demo house with clearly fictitious data, in Development only.</summary>
/// <remarks>Runs at every start and fills only what is empty.</remarks>
public interface IDemovulling
{
    /// <summary>Fills what is empty; runs inside a unit of work.</summary>
    Task VulAsync(CancellationToken ct);
}

/// <summary>Lets each module complete a demo house.</summary>
public sealed class Demovullingen(IEnumerable<IDemovulling> vullingen, Werkeenheid werkeenheid)
{
    /// <summary>Fills what is empty, in one transaction.</summary>
    public async Task VulAsync(CancellationToken ct = default) => await werkeenheid.UitvoerenAsync(async () =>
    {
        foreach (var vulling in vullingen)
        {
            await vulling.VulAsync(ct);
        }

        return true;
    }, ct);
}

/// <summary>The door for demo data.</summary>
public static class DemoDoors
{
    /// <summary>Whether the demo house stays without meldingen, cases and sittings: whoever starts it makes those.</summary>
    public static bool IsKaal(this IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Configuration["Zvh:Demo"] == "kaal";
    }

    /// <summary>Registers what a module adds to a demo house.</summary>
    public static IModuleBuilder AddDemovulling<TVulling>(this IModuleBuilder builder)
        where TVulling : class, IDemovulling
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<IDemovulling, TVulling>();
        return builder;
    }
}
