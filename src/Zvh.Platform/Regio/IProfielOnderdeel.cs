using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>The part of a region profile that a module brings: it knows its own files and their rules.</summary>
/// <remarks>This keeps the platform free of the subject of any module. Implementations hold no state.</remarks>
public interface IProfielOnderdeel
{
    /// <summary>The id of the module; its files are only allowed in a profile that has the module on.</summary>
    string Module { get; }

    /// <summary>Whether a file in the profile folder belongs to this part, for example <c>begroting-2021.json</c>.</summary>
    bool Herkent(string bestand);

    /// <summary>Checks the files of this part; they are read with <see cref="Profielmap.Lees{T}"/>.</summary>
    IReadOnlyList<Fout> Controleer(Regioprofiel profiel);

    /// <summary>A file in the one form in which the house writes it, so that two texts that say the same are the same. See <see cref="Profielbestand{T}.Herschrijf"/>.</summary>
    byte[] Gelijkvormig(string bestand, byte[] inhoud) => inhoud;
}

/// <summary>The door through which a module brings its part of the profile.</summary>
public static class ProfielOnderdeelDeur
{
    /// <summary>Registers the part of the region profile that this module reads.</summary>
    /// <typeparam name="T">The part.</typeparam>
    public static IModuleBuilder AddProfielOnderdeel<T>(this IModuleBuilder builder)
        where T : class, IProfielOnderdeel
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IProfielOnderdeel, T>();
        return builder;
    }
}
