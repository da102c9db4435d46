using System.Globalization;
using System.Runtime.InteropServices;

namespace Zvh.Benchmarks.Kader;

/// <summary>The machine that measured, and how busy it was with other things when the run began.</summary>
/// <param name="Cores">Cores this process may use.</param>
/// <param name="Cpu">Model.</param>
/// <param name="MemoryMb">Memory.</param>
/// <param name="Os">Operating system.</param>
/// <param name="Dotnet">Runtime.</param>
/// <param name="Load">Load average over a minute at the start; figures of a busy machine say little.</param>
internal sealed record Machine(int Cores, string Cpu, long MemoryMb, string Os, string Dotnet, double? Load)
{
    /// <summary>This machine.</summary>
    public static Machine Deze { get; } = new(
        Environment.ProcessorCount, Regel("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString(),
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024 * 1024), RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, Drukte());

    private static string? Regel(string bestand, string begin) => File.Exists(bestand)
        ? File.ReadLines(bestand).FirstOrDefault(r => r.StartsWith(begin, StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        : null;

    private static double? Drukte() => File.Exists("/proc/loadavg")
        ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture)
        : null;
}
