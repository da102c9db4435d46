using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>A file of a profile folder.</summary>
/// <param name="Bestand">The plain file name.</param>
/// <param name="Inhoud">The content.</param>
public sealed record Profielstuk(string Bestand, byte[] Inhoud);

/// <summary>Writes the part of the profile that a module keeps in its own tables, as it holds now.</summary>
/// <remarks>A file that nobody writes is taken over from the profile that the house stands on.</remarks>
public interface IProfielschrijver
{
    /// <summary>The id of the module; it writes only while the module is on.</summary>
    string Module { get; }

    /// <summary>The files.</summary>
    IAsyncEnumerable<Profielstuk> SchrijfAsync(CancellationToken ct);
}

/// <summary>Brings the tables of a module in line with an imported profile. It adds and changes; what is in use is never deleted.</summary>
public interface IProfieltoepasser
{
    /// <summary>The id of the module; it applies only while the module is on.</summary>
    string Module { get; }

    /// <summary>What will differ from the file after applying it, for example what stays because it is in use. Changes nothing.</summary>
    Task<IReadOnlyList<string>> BekijkAsync(Regioprofiel nieuw, CancellationToken ct);

    /// <summary>Applies it; runs inside the transaction of the import.</summary>
    Task PasToeAsync(Regioprofiel nieuw, string reden, CancellationToken ct);
}

/// <summary>The doors for writing and applying the module's part of a profile.</summary>
public static class Profieldeuren
{
    /// <summary>Registers who writes the module's part of an exported profile.</summary>
    public static IModuleBuilder AddProfielschrijver<T>(this IModuleBuilder builder)
        where T : class, IProfielschrijver
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<IProfielschrijver, T>();
        return builder;
    }

    /// <summary>Registers who applies the module's part of an imported profile.</summary>
    public static IModuleBuilder AddProfieltoepasser<T>(this IModuleBuilder builder)
        where T : class, IProfieltoepasser
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<IProfieltoepasser, T>();
        return builder;
    }
}
