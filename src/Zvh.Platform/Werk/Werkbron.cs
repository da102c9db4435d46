using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Werk;

/// <summary>Something that waits for this user. Holds no data about people: it says where to look.</summary>
/// <param name="Groep">Under which heading, in Dutch.</param>
/// <param name="Tekst">What waits, in Dutch.</param>
/// <param name="Pad">Where to do it.</param>
/// <param name="Dag">For which day; null when it has none.</param>
/// <param name="Dringend">Whether it is late or cannot wait.</param>
public sealed record Werkitem(string Groep, string Tekst, string Pad, DateOnly? Dag, bool Dringend);

/// <summary>Says what waits for the user of the request in one module. Asks the database as little as it can: every start page asks it.</summary>
public interface IWerkbron
{
    /// <summary>What waits, in the order of the screen.</summary>
    Task<IReadOnlyList<Werkitem>> LeesAsync(CancellationToken ct);
}

/// <summary>A source of work of a module.</summary>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Bron">The class that reads it.</param>
public sealed record Werkregistratie(string ModuleId, Type Bron);

/// <summary>Everything that waits for the user of the request, over the modules that are on.</summary>
public sealed class Werkvoorraad(IEnumerable<Werkregistratie> bronnen, IServiceProvider diensten, ModuleSchakelaar schakelaar)
{
    /// <summary>What waits, by heading.</summary>
    public async Task<IReadOnlyList<IGrouping<string, Werkitem>>> LeesAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        var items = new List<Werkitem>();
        foreach (var bron in bronnen.Where(b => aan.Contains(b.ModuleId)))
        {
            items.AddRange(await ((IWerkbron)diensten.GetRequiredService(bron.Bron)).LeesAsync(ct));
        }

        return [.. items.GroupBy(i => i.Groep, StringComparer.Ordinal)];
    }
}

/// <summary>The door for work that waits.</summary>
public static class WerkDoors
{
    /// <summary>Registers what a module shows on the start page of whoever has something to do in it.</summary>
    public static IModuleBuilder AddWerkbron<TBron>(this IModuleBuilder builder)
        where TBron : class, IWerkbron
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<TBron>();
        builder.Services.AddSingleton(new Werkregistratie(builder.Manifest.Id, typeof(TBron)));
        return builder;
    }
}
