using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zvh.Benchmarks.Kader;

/// <summary>Shows results to people and to programs.</summary>
internal static class Rapport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the array.</summary>
    public static Task SchrijfAsync(IReadOnlyList<Meetuitslag> uitslagen, string bestand) =>
        File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(uitslagen, Json));

    /// <summary>Prints a table.</summary>
    public static void Toon(IReadOnlyList<Meetuitslag> uitslagen, TextWriter uit)
    {
        uit.WriteLine($"{"",-26} {"median",10} {"p95",10} {"",-4} {"ratio",7}  holds  bound");
        foreach (var u in uitslagen)
        {
            uit.WriteLine($"{u.Name,-26} {Getal(u.Median),10} {Getal(u.P95),10} {u.Unit,-4} {(u.Ratio is { } r ? Getal(r) : "–"),7}  {(u.Holds ? "yes" : "NO"),-5}  {u.Bound}");
        }

        var m = Machine.Deze;
        uit.WriteLine($"{m.Cores} cores, {m.Cpu}, {m.MemoryMb} MB, {m.Os}, {m.Dotnet}, load {m.Load?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}");
    }

    private static string Getal(double waarde) => waarde.ToString(waarde < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
