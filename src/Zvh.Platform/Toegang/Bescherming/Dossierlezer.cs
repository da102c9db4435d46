using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>Reads a protected record through the filter of its context: one query, whether it is hidden or not there.</summary>
internal sealed class Dossierlezer(IServiceProvider diensten, IEnumerable<Contextregistratie> contexten)
{
    private static readonly ConcurrentDictionary<Type, Func<ModuleDbContext, Guid, CancellationToken, Task<Dossier?>>> Lezers = new();

    /// <summary>The record; null when the user may not see it or there is none.</summary>
    public Task<Dossier?> LeesAsync(Type type, Guid id, CancellationToken ct)
    {
        var context = contexten.First(c => c.ContextType.Assembly == type.Assembly).ContextType;
        var lezer = Lezers.GetOrAdd(type, t => typeof(Dossierlezer).GetMethod(nameof(LeesVanAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(t).CreateDelegate<Func<ModuleDbContext, Guid, CancellationToken, Task<Dossier?>>>());
        return lezer((ModuleDbContext)diensten.GetService(context)!, id, ct);
    }

    private static Task<Dossier?> LeesVanAsync<T>(ModuleDbContext db, Guid id, CancellationToken ct)
        where T : class, IBeschermd
    {
        var feit = Beschermd.Van(typeof(T));
        var zicht = db.Zicht(feit.Leesrecht);
        return db.Set<T>().Where(e => e.Id == id).Select(e => new Dossier(feit.Soort, e.Id, e.Thema, db.Set<Lidmaatschap>().Any(l =>
            l.Soort == feit.Soort && l.ObjectId == e.Id && zicht.Personen.Contains(l.GebruikerId) && l.Van <= zicht.Nu && l.Tot > zicht.Nu))).FirstOrDefaultAsync(ct);
    }
}
