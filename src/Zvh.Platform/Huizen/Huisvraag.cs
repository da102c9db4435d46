using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Platform.Huizen;

/// <summary>Answers a question of another house. The house itself opens the door, sees who asks and signs the answer: a module opens nothing to the anonymous.</summary>
public interface IHuisvraag
{
    /// <summary>Answers, in the open transaction. The same question gets the same answer.</summary>
    /// <param name="huis">Who asks.</param>
    /// <param name="inhoud">What is asked.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>The answer; null when the question cannot be read.</returns>
    Task<byte[]?> BeantwoordAsync(VerbondenHuis huis, byte[] inhoud, CancellationToken ct);
}

/// <summary>A question that a module answers to other houses.</summary>
/// <param name="ModuleId">Id of the module; while it is off the question does not exist.</param>
/// <param name="Naam">Name in the address, kebab-case.</param>
/// <param name="Bron">The class that answers.</param>
public sealed record Huisvraagregistratie(string ModuleId, string Naam, Type Bron);

/// <summary>The door for questions between houses.</summary>
public static class HuisvraagDoors
{
    /// <summary>Registers a question that other houses can ask.</summary>
    public static IModuleBuilder AddHuisvraag<TBron>(this IModuleBuilder builder, string naam)
        where TBron : class, IHuisvraag
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<TBron>();
        builder.Services.AddSingleton(new Huisvraagregistratie(builder.Manifest.Id, naam, typeof(TBron)));
        return builder;
    }

    /// <summary>What houses need to talk to each other.</summary>
    internal static IServiceCollection AddHuizen(this IServiceCollection services)
    {
        services.AddHttpClient(Huisbode.Klant, klant => klant.Timeout = TimeSpan.FromSeconds(10)).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false });
        services.AddScoped<Huissleutels>();
        services.AddScoped<Huiswacht>();
        services.AddScoped<Huisdeur>();
        services.AddScoped<Huisbode>();
        return services;
    }
}
