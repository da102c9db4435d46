using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Geld;

/// <summary>Whether money went out or came in.</summary>
public enum Geldkant
{
    /// <summary>Costs.</summary>
    Last,

    /// <summary>Income.</summary>
    Bate,
}

/// <summary>An amount that a module knows already, so that nobody has to type it again. Says nothing about a person.</summary>
/// <param name="Kant">Costs or income.</param>
/// <param name="Dag">The day.</param>
/// <param name="Bedrag">The amount; negative when it came back.</param>
/// <param name="Kenmerk">What tells it from the other amounts of the source; the same each time.</param>
/// <param name="Omschrijving">What it was for, in Dutch.</param>
public sealed record Realisatieregel(Geldkant Kant, DateOnly Dag, Bedrag Bedrag, string Kenmerk, string Omschrijving);

/// <summary>Tells what was spent and received in one module. Whoever keeps the money of the house may read it; the module itself works alone.</summary>
public interface IRealisatiebron
{
    /// <summary>Every amount of a year.</summary>
    Task<IReadOnlyList<Realisatieregel>> LeesAsync(int jaar, CancellationToken ct);
}

/// <summary>A source of amounts of a module.</summary>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Code">Kebab-case code, unique in the house.</param>
/// <param name="Titel">What the screen calls it.</param>
/// <param name="Bron">The class that reads it.</param>
public sealed record Realisatieregistratie(string ModuleId, string Code, string Titel, Type Bron);

/// <summary>The sources of the modules that are on.</summary>
public sealed class Realisatiebronnen(IEnumerable<Realisatieregistratie> bronnen, IServiceProvider diensten, ModuleSchakelaar schakelaar)
{
    /// <summary>The sources, by title.</summary>
    public async Task<IReadOnlyList<Realisatieregistratie>> AanAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        return [.. bronnen.Where(b => aan.Contains(b.ModuleId)).OrderBy(b => b.Titel, StringComparer.CurrentCulture)];
    }

    /// <summary>What a source says of a year.</summary>
    public Task<IReadOnlyList<Realisatieregel>> LeesAsync(Realisatieregistratie bron, int jaar, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bron);
        return ((IRealisatiebron)diensten.GetRequiredService(bron.Bron)).LeesAsync(jaar, ct);
    }
}

/// <summary>The door for amounts.</summary>
public static class GeldDoors
{
    /// <summary>Registers amounts that a module knows, for whoever keeps the money of the house.</summary>
    /// <param name="builder">The builder of the module.</param>
    /// <param name="code">Kebab-case code, unique in the house.</param>
    /// <param name="titel">What the screen calls it.</param>
    public static IModuleBuilder AddRealisatiebron<TBron>(this IModuleBuilder builder, string code, string titel)
        where TBron : class, IRealisatiebron
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<TBron>();
        builder.Services.AddSingleton(new Realisatieregistratie(builder.Manifest.Id, code, titel, typeof(TBron)));
        return builder;
    }
}
