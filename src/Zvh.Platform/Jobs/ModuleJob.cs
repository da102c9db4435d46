using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Platform.Jobs;

/// <summary>Work in the background that any node may pick up. Takes one piece of work at a time, with a row lock, so that a killed node leaves nothing behind.</summary>
public interface IModuleJob
{
    /// <summary>Does one piece of work in the given scope.</summary>
    /// <returns>Whether there may be more to do at once.</returns>
    Task<bool> WerkAsync(CancellationToken ct);
}

/// <summary>Wakes the jobs of this node, so that work which a user just asked for starts at once.</summary>
public sealed class Jobwekker : IDisposable
{
    private readonly SemaphoreSlim signaal = new(0);

    /// <summary>Wakes the jobs.</summary>
    public void Wek() => signaal.Release();

    /// <inheritdoc />
    public void Dispose() => signaal.Dispose();

    internal async Task WachtAsync(TimeSpan hoogstens, CancellationToken ct) => await signaal.WaitAsync(hoogstens, ct);
}

/// <summary>A background job of a module.</summary>
/// <param name="JobType">The class that does the work.</param>
/// <param name="ModuleId">Id of the module.</param>
/// <param name="Titel">What it does, in Dutch.</param>
public sealed record Jobregistratie(Type JobType, string ModuleId, string Titel);

/// <summary>Runs the jobs of all modules that are on, in turn.</summary>
internal sealed class Jobuitvoerder(
    IEnumerable<Jobregistratie> jobs, IServiceScopeFactory scopes, ModuleSchakelaar schakelaar, Huisprofiel huis, Jobwekker wekker, ILogger<Jobuitvoerder> log) : BackgroundService
{
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Start-up goes first: nobody's first page should wait for jobs, and work that a stopped node left behind can.
        await wekker.WachtAsync(Rust, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var meer = false;
            foreach (var job in jobs)
            {
                meer |= await VoerUitAsync(job, stoppingToken);
            }

            if (!meer)
            {
                await wekker.WachtAsync(Rust, stoppingToken);
            }
        }
    }

    private async Task<bool> VoerUitAsync(Jobregistratie job, CancellationToken ct)
    {
        try
        {
            if (!await schakelaar.IsAanAsync(job.ModuleId, ct))
            {
                return false;
            }

            await huis.LeesAsync(ct);
            await using var scope = scopes.CreateAsyncScope();
            return await ((IModuleJob)scope.ServiceProvider.GetRequiredService(job.JobType)).WerkAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return false;
        }
#pragma warning disable CA1031 // One failing job must not stop the others; the piece of work stays where it is and is tried again.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            log.LogError("Job {Job} is mislukt: {Soort}", job.JobType.Name, fout.GetType().Name);
            return false;
        }
    }
}

/// <summary>The door for jobs.</summary>
public static class JobDoors
{
    /// <summary>Registers a background job of the module; it rests while the module is off.</summary>
    /// <param name="builder">The builder of the module.</param>
    /// <param name="titel">What it does, in Dutch, for whoever switches modules; by default the name of the class.</param>
    public static IModuleBuilder AddJob<TJob>(this IModuleBuilder builder, string? titel = null)
        where TJob : class, IModuleJob
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<TJob>();
        builder.Services.AddSingleton(new Jobregistratie(typeof(TJob), builder.Manifest.Id, titel ?? typeof(TJob).Name));
        return builder;
    }
}
