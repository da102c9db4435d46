using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Platform.Verbs;

/// <summary>A verb of the command line: the same rules as the pages, for automation.</summary>
public interface IVerb
{
    /// <summary>The words, for example <c>begroting toon</c>.</summary>
    string Woorden { get; }

    /// <summary>What it does, for the help.</summary>
    string Uitleg { get; }

    /// <summary>Its options and arguments.</summary>
    IReadOnlyList<VerbOptie> Opties { get; }

    /// <summary>Whether the verb works without a database.</summary>
    bool ZonderDatabase => false;

    /// <summary>Carries it out.</summary>
    Task<VerbUitkomst> VoerUitAsync(VerbInvoer invoer, CancellationToken ct);
}

/// <summary>An option <c>--naam waarde</c>, or an argument without dashes.</summary>
/// <param name="Naam">The name without dashes.</param>
/// <param name="Uitleg">What it means.</param>
/// <param name="Verplicht">Whether it must be given; else the exit code is 2.</param>
public sealed record VerbOptie(string Naam, string Uitleg, bool Verplicht = false)
{
    /// <summary>Whether it stands without a name, as an argument.</summary>
    public bool IsArgument { get; init; }

    /// <summary>Whether it is given without a value; then the value is <c>ja</c>.</summary>
    public bool IsVlag { get; init; }

    /// <summary>Says what is wrong with a value, in Dutch; then the exit code is 2. Null when nothing is.</summary>
    public Func<string, string?>? Keur { get; init; }
}

/// <summary>What was typed behind a verb.</summary>
public sealed class VerbInvoer(IReadOnlyDictionary<string, string?> waarden, TextWriter meldingen)
{
    /// <summary>Where messages and progress go: standard error.</summary>
    public TextWriter Meldingen { get; } = meldingen;

    /// <summary>The value of an option, or null.</summary>
    public string? this[string naam] => waarden.GetValueOrDefault(naam);

    /// <summary>The value of a mandatory option.</summary>
    public string Verplicht(string naam) => this[naam] ?? throw new ArgumentException($"Option {naam} is mandatory.", nameof(naam));
}

/// <summary>What a verb yields.</summary>
/// <param name="Resultaat">Written as JSON with <c>--json</c>; may be raw JSON as a <see cref="System.Text.Json.Nodes.JsonNode"/>.</param>
/// <param name="Tekst">Written without <c>--json</c>.</param>
/// <param name="Fouten">The reasons of refusal: exit code 1.</param>
public sealed record VerbUitkomst(object? Resultaat, string Tekst, IReadOnlyList<Fout> Fouten)
{
    /// <summary>A success.</summary>
    public static VerbUitkomst Ok(object? resultaat, string tekst) => new(resultaat, tekst, []);

    /// <summary>A refusal.</summary>
    public static VerbUitkomst Geweigerd(IReadOnlyList<Fout> fouten) => new(null, "", fouten);
}

/// <summary>The door for verbs.</summary>
public static class VerbDoors
{
    /// <summary>Registers a verb of the module.</summary>
    public static IModuleBuilder AddVerb<TVerb>(this IModuleBuilder builder)
        where TVerb : class, IVerb
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<IVerb, TVerb>();
        return builder;
    }
}
