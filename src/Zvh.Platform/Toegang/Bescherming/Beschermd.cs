using System.Collections.Concurrent;
using System.Reflection;
using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>A kind of protected record.</summary>
/// <param name="Type">The entity.</param>
/// <param name="Soort">What the log and memberships call it.</param>
/// <param name="Leesrecht">The permission that reads it.</param>
/// <param name="Kenmerkveld">Name of the property with the key that people use; null when there is none.</param>
/// <param name="Afschermrecht">The permission that sees shielded records; null when there are none.</param>
internal sealed record Beschermdesoort(Type Type, string Soort, string Leesrecht, string? Kenmerkveld, string? Afschermrecht);

/// <summary>Finds the kinds of protected records.</summary>
internal static class Beschermd
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<Beschermdesoort>> PerAssembly = new();

    /// <summary>The kinds in an assembly, by name.</summary>
    /// <exception cref="InvalidOperationException">An entity is <see cref="IBeschermd"/> without <see cref="BeschermdAttribute"/>.</exception>
    public static IReadOnlyList<Beschermdesoort> In(Assembly assembly) => PerAssembly.GetOrAdd(assembly, a =>
        [.. a.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IBeschermd))).Select(Van).OrderBy(s => s.Soort, StringComparer.Ordinal)]);

    /// <summary>What an entity says of itself.</summary>
    /// <exception cref="InvalidOperationException">It says nothing, or can be shielded without saying who sees it then.</exception>
    public static Beschermdesoort Van(Type type) => type.GetCustomAttribute<BeschermdAttribute>() is { } feit && (feit.Afschermrecht is not null) == type.IsAssignableTo(typeof(IAfschermbaar))
        ? new(type, feit.Soort, feit.Leesrecht, feit.Kenmerkveld, feit.Afschermrecht)
        : throw new InvalidOperationException($"{type.Name} is protected and does not say which permission reads it. Put [Beschermd(…)] on it; IAfschermbaar and Afschermrecht go together.");
}
