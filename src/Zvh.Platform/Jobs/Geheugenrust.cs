using Microsoft.Extensions.Hosting;

namespace Zvh.Platform.Jobs;

/// <summary>Gives memory back to the machine once the house is quiet after work. Without it the heap keeps the size of the busiest hour until somebody asks for a page.</summary>
internal sealed class Geheugenrust(TimeProvider klok) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rust = new Rustmeting();
        using var tijd = new PeriodicTimer(Tussenpoos, klok);
        while (await tijd.WaitForNextTickAsync(stoppingToken))
        {
            if (rust.Begint(GC.GetTotalAllocatedBytes()))
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }
}

/// <summary>Tells when it is quiet and there is something to give back, from what was allocated since the last look.</summary>
internal sealed class Rustmeting
{
    /// <summary>The jobs of a quiet house allocate less than this between two looks, however many modules there are; a house at work allocates more.</summary>
    public const long Drempel = 16_000_000;

    /// <summary>Less than this is not worth a round of the collector.</summary>
    public const long Moeite = 24_000_000;

    private long vorige;
    private long opgeruimd = -Moeite;

    /// <summary>Whether to give memory back now.</summary>
    /// <param name="toegewezen">Bytes allocated since the start of the process.</param>
    public bool Begint(long toegewezen)
    {
        var rustig = toegewezen - vorige < Drempel;
        vorige = toegewezen;
        if (!rustig || toegewezen - opgeruimd < Moeite)
        {
            return false;
        }

        opgeruimd = toegewezen;
        return true;
    }
}
