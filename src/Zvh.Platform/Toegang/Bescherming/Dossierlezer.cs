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
        var lezer = Lezers.GetOrAdd(type, t => typeof(Dossierlezer).GetMethod(nameof(LeesVanAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(t).CreateDelegate<Func<ModuleDbContext, Guid, CancellationToken, Task<Dossier?>>>());
        return lezer(Context(type), id, ct);
    }

    /// <summary>Id and theme of a record, whether the user may see it or not: only to decide about an access in an emergency. What is shielded is not opened by one.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="sleutel">Its id, or the key that people use.</param>
    /// <param name="ct">Stops the query.</param>
    public Task<Vindplaats?> ZoekAsync(Beschermdesoort soort, string sleutel, CancellationToken ct) =>
        (Task<Vindplaats?>)typeof(Dossierlezer).GetMethod(nameof(ZoekVanAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(soort.Type).Invoke(null, [Context(soort.Type), soort.Kenmerkveld, sleutel, ct])!;

    private ModuleDbContext Context(Type type) =>
        (ModuleDbContext)diensten.GetService(contexten.First(c => c.ContextType.Assembly == type.Assembly).ContextType)!;

    private static Task<Vindplaats?> ZoekVanAsync<T>(ModuleDbContext db, string? kenmerkveld, string sleutel, CancellationToken ct)
        where T : class, IBeschermd
    {
#pragma warning disable RS0030 // The one question past the filter: whether an emergency opens this record. It yields an id and a theme, and is written down.
        var alle = db.Set<T>().IgnoreQueryFilters();
#pragma warning restore RS0030
        alle = typeof(T).IsAssignableTo(typeof(IAfschermbaar)) ? alle.Where(e => !EF.Property<bool>(e, nameof(IAfschermbaar.Afgeschermd))) : alle;
        return (Guid.TryParse(sleutel, out var id) || kenmerkveld is null ? alle.Where(e => e.Id == id) : alle.Where(e => EF.Property<string>(e, kenmerkveld) == sleutel))
            .Select(e => new Vindplaats(e.Id, e.Thema)).FirstOrDefaultAsync(ct);
    }

    private static Task<Dossier?> LeesVanAsync<T>(ModuleDbContext db, Guid id, CancellationToken ct)
        where T : class, IBeschermd
    {
        // A method that is called within the query is compiled at every request.
        var (soort, leden) = (Beschermd.Van(typeof(T)).Soort, db.Set<Lidmaatschap>());
        var zicht = db.Zicht(Beschermd.Van(typeof(T)).Leesrecht);
        return db.Set<T>().Where(e => e.Id == id).Select(e => new Dossier(soort, e.Id, e.Thema, leden.Any(l =>
            l.Soort == soort && l.ObjectId == e.Id && zicht.Personen.Contains(l.GebruikerId)
            && (l.Hoedanigheid != Lidmaatschap.Nood || l.GebruikerId == zicht.Ik) && l.Van <= zicht.Nu && l.Tot > zicht.Nu))).FirstOrDefaultAsync(ct);
    }
}

/// <summary>Where a record is, without a word about it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Thema">Id of its theme.</param>
internal sealed record Vindplaats(Guid Id, string? Thema);
