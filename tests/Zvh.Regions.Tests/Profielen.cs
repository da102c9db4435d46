using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Zvh.Abstractions;
using Zvh.Financien.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Regions.Tests;

/// <summary>The profiles under test: the plugins beside this assembly, and the bare folder.</summary>
internal static class Profielen
{
    public static string Bronmap { get; } = typeof(Profielen).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RegioBron").Value!;

    private static readonly Assembly[] Assemblies = [.. Directory.GetFiles(AppContext.BaseDirectory, "Zvh.*.dll").Order(StringComparer.Ordinal).Select(pad => Assembly.Load(AssemblyName.GetAssemblyName(pad)))];

    public static IReadOnlyList<IRegio> Plugins { get; } = Maak<IRegio>();

    /// <summary>The modules of this build.</summary>
    public static IReadOnlyList<ModuleManifest> Modules { get; } = [.. Maak<IModule>().Select(m => m.Manifest)];

    public static string Proefland { get; } = Path.Combine(AppContext.BaseDirectory, "Profielen", "proefland");

    public static TheoryData<string> Ids => [.. Plugins.Select(p => p.Id)];

    public static Regioprofiel Lees(string id)
    {
        var gelezen = Regioprofiel.Lees(Plugins.Single(p => p.Id == id).Profiel);
        gelezen.Fouten.ShouldBeEmpty();
        return gelezen.Waarde;
    }

    /// <summary>The whole check, as <c>regio controleer</c> does it.</summary>
    public static RegioControle Controle { get; } =
        new([.. Modules, Manifest("jaarcyclus", "financien")], Maak<IProfielOnderdeel>());

    public static Financiengegevens Financien(string id)
    {
        var gelezen = FinancienProfiel.Lees(Lees(id));
        gelezen.Fouten.ShouldBeEmpty();
        return gelezen.Waarde.Financien;
    }

    private static IReadOnlyList<T> Maak<T>() => [.. Assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(T)) && t.GetConstructor(Type.EmptyTypes) is not null).Select(t => (T)Activator.CreateInstance(t)!)];

    public static ModuleManifest Manifest(string id, params string[] hangtAfVan) =>
        new() { Id = id, Titel = id, Omschrijving = id, Soort = ModuleSoort.Bedrijfsvoering, HangtAfVan = hangtAfVan };
}

/// <summary>A profile in memory, made from Proefland with one thing broken.</summary>
internal sealed class Proefprofiel : IFileProvider
{
    private readonly Dictionary<string, byte[]> bestanden = Directory.GetFiles(Profielen.Proefland)
        .ToDictionary(pad => Path.GetFileName(pad), File.ReadAllBytes, StringComparer.Ordinal);

    public Proefprofiel Met(string bestand, string inhoud) => Met(bestand, Encoding.UTF8.GetBytes(inhoud));

    public Proefprofiel Met(string bestand, byte[] inhoud)
    {
        bestanden[bestand] = inhoud;
        return this;
    }

    public Proefprofiel Zonder(string bestand)
    {
        bestanden.Remove(bestand).ShouldBeTrue();
        return this;
    }

    public Proefprofiel Pas(string bestand, Action<JsonNode> aan)
    {
        var json = JsonNode.Parse(bestanden[bestand])!;
        aan(json);
        return Met(bestand, json.ToJsonString());
    }

    /// <summary>Puts a value at a path such as <c>$.gemeenten[1].code</c>.</summary>
    public Proefprofiel Met(string bestand, string pad, string waarde) => Pas(bestand, json => Zet(json, pad, waarde));

    public IDirectoryContents GetDirectoryContents(string subpath) => new Inhoud([.. bestanden.Select(b => new Bestand(b.Key, b.Value))]);

    public IFileInfo GetFileInfo(string subpath) =>
        bestanden.TryGetValue(subpath, out var inhoud) ? new Bestand(subpath, inhoud) : new NotFoundFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static void Zet(JsonNode json, string pad, string waarde)
    {
        var stappen = pad[2..].Replace("[", ".").Replace("]", "").Split('.');
        var doel = stappen[..^1].Aggregate(json, (n, s) => int.TryParse(s, out var i) ? n[i]! : n[s]!);
        if (int.TryParse(stappen[^1], out var index))
        {
            doel[index] = JsonNode.Parse(waarde);
        }
        else
        {
            doel[stappen[^1]] = JsonNode.Parse(waarde);
        }
    }

    private sealed class Inhoud(IReadOnlyList<IFileInfo> bestanden) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => bestanden.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Bestand(string naam, byte[] inhoud) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => inhoud.Length;

        public string Name => naam;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(inhoud, writable: false);
    }
}
