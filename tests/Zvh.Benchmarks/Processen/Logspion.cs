using Zvh.Platform.Logboek;

namespace Zvh.Benchmarks.Processen;

/// <summary>The log of the house, which also tells what is written in it: those rows go past Entity Framework.</summary>
internal sealed class Logspion(ILogboek echt, ILogbron bron, SqlVanger vanger) : ILogboek
{
    /// <inheritdoc />
    public void Noteer(Logfeit feit)
    {
        echt.Noteer(feit);
        vanger.Bewaar(new Gelogd([(feit, bron.Nu)], InTransactie: true));
    }

    /// <inheritdoc />
    public Task SchrijfAlleAsync(IReadOnlyCollection<Logfeit> feiten, CancellationToken ct)
    {
        if (feiten.Count > 0)
        {
            vanger.Bewaar(new Gelogd([.. feiten.Select(f => (f, bron.Nu))], InTransactie: false));
        }

        return echt.SchrijfAlleAsync(feiten, ct);
    }

    /// <summary>Puts the spy before the log of the house.</summary>
    public static void Zet(IServiceCollection diensten, SqlVanger vanger)
    {
        var echt = diensten.Last(d => d.ServiceType == typeof(ILogboek)).ImplementationType!;
        diensten.AddScoped<ILogboek>(sp => new Logspion((ILogboek)ActivatorUtilities.CreateInstance(sp, echt), sp.GetRequiredService<ILogbron>(), vanger));
    }
}
