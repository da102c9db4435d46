using System.Reflection;
using Zvh.Abstractions;

namespace Zvh.Host.Start;

/// <summary>The modules and regions that this build references, read from the metadata that the project file wrote.</summary>
internal sealed class Plugins
{
    private Plugins(IReadOnlyList<IModule> modules, IReadOnlyList<IRegio> regios) => (Modules, Regios) = (modules, regios);

    public IReadOnlyList<IModule> Modules { get; }

    public IReadOnlyList<IRegio> Regios { get; }

    /// <summary>Loads the plugin assemblies and makes their one public module or region class.</summary>
    public static Plugins Lees()
    {
        var typen = Metadata("Zvh.Plugin").Select(Assembly.Load).SelectMany(a => a.GetExportedTypes()).Where(t => t is { IsAbstract: false, IsClass: true }).ToList();
        return new(Maak<IModule>(typen), Maak<IRegio>(typen));
    }

    /// <summary>These plugins with modules that the build does not reference, for tests and measurements.</summary>
    public Plugins Met(IEnumerable<IModule> erbij) => new([.. Modules, .. erbij], Regios);

    /// <summary>The root of the checkout that this build was made in; null when it no longer exists (a published host).</summary>
    public static string? Checkout() => Metadata("Zvh.RepoRoot").FirstOrDefault(Directory.Exists);

    private static List<T> Maak<T>(IEnumerable<Type> typen) =>
        [.. typen.Where(typeof(T).IsAssignableFrom).Select(t => (T)Activator.CreateInstance(t)!)];

    private static IEnumerable<string> Metadata(string naam) => typeof(Plugins).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Key == naam).Select(a => a.Value!);
}
