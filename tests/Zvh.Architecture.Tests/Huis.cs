using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Architecture.Tests;

/// <summary>What this build consists of, found through the metadata of the host.</summary>
internal static class Huis
{
    private static readonly IReadOnlyList<Assembly> Plugins = [.. Metadata("Zvh.Plugin").Select(Assembly.Load)];

    /// <summary>Root of the checkout.</summary>
    public static string Bron { get; } = Metadata("Zvh.RepoRoot").Single();

    /// <summary>The modules.</summary>
    public static IReadOnlyList<Module> Modules { get; } =
        [.. Maak<IModule>().OrderBy(m => m.Manifest.Id, StringComparer.Ordinal).Select(m => new Module(m.Manifest, m.GetType().Assembly.GetTypes()))];

    /// <summary>The regions.</summary>
    public static IReadOnlyList<IRegio> Regios { get; } = [.. Maak<IRegio>()];

    /// <summary>Assemblies of modules and regions.</summary>
    public static IEnumerable<(string Naam, IReadOnlyList<Type> Publiek)> Publiek => Plugins.Select(a => (a.GetName().Name!, (IReadOnlyList<Type>)a.GetExportedTypes()));

    /// <summary>Every file with a certain ending under folders of the checkout; what a build or npm makes is left out.</summary>
    public static IEnumerable<Bronbestand> Bestanden(string[] mappen, params string[] eindes) =>
        from map in mappen
        from pad in Directory.EnumerateFiles(Path.Combine(Bron, map), "*", SearchOption.AllDirectories)
        let kort = Path.GetRelativePath(Bron, pad).Replace('\\', '/')
        where eindes.Contains(Path.GetExtension(pad), StringComparer.Ordinal)
        where !kort.Split('/').Intersect(["bin", "obj", "node_modules", "lib", "Migrations"], StringComparer.Ordinal).Any()
        select new Bronbestand(kort, File.ReadAllLines(pad));

    private static IEnumerable<T> Maak<T>() => Plugins.SelectMany(a => a.GetExportedTypes())
        .Where(t => t is { IsAbstract: false, IsClass: true } && t.IsAssignableTo(typeof(T))).Select(t => (T)Activator.CreateInstance(t)!);

    private static IEnumerable<string> Metadata(string naam) =>
        typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Key == naam).Select(a => a.Value!);
}

/// <summary>A file of the checkout.</summary>
internal sealed record Bronbestand(string Pad, IReadOnlyList<string> Regels);

/// <summary>A module as the rules look at it; a canary makes one of bad types.</summary>
internal sealed record Module(ModuleManifest Manifest, IReadOnlyList<Type> Typen)
{
    /// <summary>Types in a folder <c>Domein</c>, with the classes that the compiler makes of their lambdas.</summary>
    public IEnumerable<Type> Domein => Typen.Where(InDomein);

    /// <summary>The EF models of the module, made without a database.</summary>
    public IReadOnlyList<IModel> Modellen { get; } =
        [.. Typen.Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ModuleDbContext))).Select(Model)];

    /// <summary>Classes of rows, and the classes in the documents that rows keep.</summary>
    public IReadOnlyList<Type> Entiteiten => [.. Bereikbaar(Modellen.SelectMany(m => m.GetEntityTypes()).Select(e => e.ClrType))];

    /// <summary>Whether a type stands in a folder <c>Domein</c>.</summary>
    public static bool InDomein(Type type) => $".{type.Namespace}.".Contains(".Domein.", StringComparison.Ordinal);

    private static IModel Model(Type context)
    {
        var bouwer = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        using var gemaakt = (DbContext)Activator.CreateInstance(context, bouwer.UseNpgsql("Host=geen").Options)!;
        return gemaakt.Model;
    }

    private static HashSet<Type> Bereikbaar(IEnumerable<Type> begin)
    {
        var gezien = new HashSet<Type>();
        var wachtrij = new Stack<Type>(begin);
        while (wachtrij.TryPop(out var type))
        {
            if (InDomein(type) && !type.IsEnum && gezien.Add(type))
            {
                foreach (var deel in type.GetProperties().SelectMany(p => Verwijzingen.Delen(p.PropertyType)))
                {
                    wachtrij.Push(deel);
                }
            }
        }

        return gezien;
    }
}
