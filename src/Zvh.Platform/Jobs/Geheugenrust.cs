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

/// <summary>Tells when a quiet time begins, from what was allocated since the last look.</summary>
internal sealed class Rustmeting
{
    /// <summary>The jobs of a quiet house allocate less than this between two looks; a page allocates more.</summary>
    public const long Drempel = 4_000_000;

    private long vorige;
    private bool bezig = true;

    /// <summary>Whether the house was busy before and is quiet now.</summary>
    /// <param name="toegewezen">Bytes allocated since the start of the process.</param>
    public bool Begint(long toegewezen)
    {
        var (was, nu) = (bezig, toegewezen - vorige > Drempel);
        (vorige, bezig) = (toegewezen, nu);
        return was && !nu;
    }
}
