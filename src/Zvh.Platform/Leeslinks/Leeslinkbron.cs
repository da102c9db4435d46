using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Leeslinks;

/// <summary>What somebody without an account reads, once. Holds data about people: it is shown and not kept.</summary>
/// <param name="Titel">The heading, in Dutch.</param>
/// <param name="Alineas">What it says, paragraph by paragraph.</param>
public sealed record Leesstuk(string Titel, IReadOnlyList<string> Alineas);

/// <summary>Offers something to read behind a link that works once, with a code that is handed over apart (B1.20). The page stands in the house itself: a module opens nothing to the anonymous.</summary>
public interface ILeeslinkbron
{
    /// <summary>Whether this secret can still be used. What is refused is written in the log.</summary>
    /// <param name="hash">Hash of the secret of the link.</param>
    /// <param name="ct">Stops.</param>
    Task<bool> IsOpenAsync(byte[] hash, CancellationToken ct);

    /// <summary>Uses the link up and gives what is behind it, in a transaction of its own; a wrong code is counted.</summary>
    /// <param name="hash">Hash of the secret of the link.</param>
    /// <param name="code">The code that was handed over apart.</param>
    /// <param name="ct">Stops.</param>
    Task<Uitkomst<Leesstuk>> OpenAsync(byte[] hash, string code, CancellationToken ct);
}

/// <summary>A module that offers something behind links.</summary>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Bron">The class that reads it.</param>
public sealed record Leeslinkregistratie(string ModuleId, Type Bron);

/// <summary>Finds the module that a link is of, over the modules that are on.</summary>
public sealed class Leeslinkwijzer(IEnumerable<Leeslinkregistratie> bronnen, IServiceProvider diensten, ModuleSchakelaar schakelaar)
{
    /// <summary>The path under which these links live.</summary>
    public const string Pad = "/lezen/";

    /// <summary>The module behind a secret; null when it is unknown, used up or too old.</summary>
    public async Task<ILeeslinkbron?> ZoekAsync(byte[]? hash, CancellationToken ct)
    {
        if (hash is null)
        {
            return null;
        }

        var aan = await schakelaar.AanAsync(ct);
        foreach (var registratie in bronnen.Where(b => aan.Contains(b.ModuleId)))
        {
            var bron = (ILeeslinkbron)diensten.GetRequiredService(registratie.Bron);
            if (await bron.IsOpenAsync(hash, ct))
            {
                return bron;
            }
        }

        return null;
    }
}

/// <summary>The door for links to read once.</summary>
public static class LeeslinkDoors
{
    /// <summary>Registers what a module offers behind links.</summary>
    public static IModuleBuilder AddLeeslinkbron<TBron>(this IModuleBuilder builder)
        where TBron : class, ILeeslinkbron
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<TBron>();
        builder.Services.AddSingleton(new Leeslinkregistratie(builder.Manifest.Id, typeof(TBron)));
        return builder;
    }
}
