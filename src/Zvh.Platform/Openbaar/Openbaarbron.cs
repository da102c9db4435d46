using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Platform.Openbaar;

/// <summary>A part of the public page of a house: what the law wants everybody to be able to read (BGS 2.18, 2.22; B1.29, B1.33). Holds nothing about anybody.</summary>
/// <param name="Titel">The heading.</param>
/// <param name="Alineas">What it says.</param>
/// <param name="Punten">A list under it; empty when there is none.</param>
public sealed record Openbaardeel(string Titel, IReadOnlyList<string> Alineas, IReadOnlyList<string> Punten);

/// <summary>Says what a module puts on the public page.</summary>
public interface IOpenbaarbron
{
    /// <summary>The parts, in the order of reading.</summary>
    IReadOnlyList<Openbaardeel> Lees(Regioprofiel profiel);
}

/// <summary>A source of the public page.</summary>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Bron">What it says.</param>
public sealed record Openbaarregistratie(string ModuleId, IOpenbaarbron Bron);

/// <summary>Everything on the public page, over the modules that are on.</summary>
public sealed class Openbaarheid(IEnumerable<Openbaarregistratie> bronnen, ModuleSchakelaar schakelaar, Regioprofiel profiel)
{
    /// <summary>The parts.</summary>
    public async Task<IReadOnlyList<Openbaardeel>> LeesAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        return [.. bronnen.Where(b => aan.Contains(b.ModuleId)).SelectMany(b => b.Bron.Lees(profiel))];
    }
}

/// <summary>The door to the public page.</summary>
public static class OpenbaarDoors
{
    /// <summary>Registers what a module puts on the public page.</summary>
    public static IModuleBuilder AddOpenbaarbron<TBron>(this IModuleBuilder builder)
        where TBron : class, IOpenbaarbron, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(new Openbaarregistratie(builder.Manifest.Id, new TBron()));
        return builder;
    }
}
