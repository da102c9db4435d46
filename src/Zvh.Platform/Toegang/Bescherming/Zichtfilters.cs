using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>Puts the filter of need-to-know on every protected entity: list, search, count, export and autocomplete all pass it.</summary>
/// <remarks>A filter is part of the model, and there is a model for each combination of shapes: see <see cref="ZichtModelsleutel"/>.</remarks>
internal static class Zichtfilters
{
    /// <summary>Filters the protected entities of a context, and what belongs to them.</summary>
    public static void Zet(ModelBuilder model, ModuleDbContext context)
    {
        foreach (var type in model.Model.GetEntityTypes().Select(e => e.ClrType).ToList())
        {
            if (type.IsAssignableTo(typeof(IBeschermd)))
            {
                Roep(nameof(Bescherm), [type], model, context);
            }
            else if (Dossiertype(type) is { } dossier)
            {
                Roep(nameof(Volg), [type, dossier], model, context);
            }
        }
    }

    /// <summary>The protected record that a type belongs to; null when it belongs to none.</summary>
    public static Type? Dossiertype(Type type) => type.GetInterfaces()
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOnderdeelVan<>))?.GetGenericArguments()[0];

    private static void Roep(string naam, Type[] typen, ModelBuilder model, ModuleDbContext context) =>
        typeof(Zichtfilters).GetMethod(naam, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(typen).Invoke(null, [model, context]);

    private static void Bescherm<T>(ModelBuilder model, ModuleDbContext context)
        where T : class, IBeschermd
    {
        var feit = Beschermd.Van(typeof(T));
        var filter = MetAfscherming(Leesfilter<T>(context, feit.Soort, feit.Leesrecht), feit, context);
        if (filter is not null)
        {
            model.Entity<T>().HasQueryFilter(filter);
        }
    }

    private static Expression<Func<T, bool>>? Leesfilter<T>(ModuleDbContext context, string soort, string recht)
        where T : class, IBeschermd => context.Zicht(recht).Vorm switch
        {
            Zichtvorm.Alles => null,
            Zichtvorm.Niets => _ => false,
            Zichtvorm.Lid => e => context.Set<Lidmaatschap>().Any(l => l.Soort == soort && l.ObjectId == e.Id
                && context.Zicht(recht).Personen.Contains(l.GebruikerId) && (l.Hoedanigheid != Lidmaatschap.Nood || l.GebruikerId == context.Zicht(recht).Ik) && l.Van <= context.Zicht(recht).Nu && l.Tot > context.Zicht(recht).Nu),
            _ => e => context.Zicht(recht).AlleVan.Contains(e.Thema)
                || ((context.Zicht(recht).Bereik.Lid || context.Zicht(recht).LidVan.Contains(e.Thema)) && context.Set<Lidmaatschap>().Any(l => l.Soort == soort && l.ObjectId == e.Id
                    && context.Zicht(recht).Personen.Contains(l.GebruikerId) && (l.Hoedanigheid != Lidmaatschap.Nood || l.GebruikerId == context.Zicht(recht).Ik) && l.Van <= context.Zicht(recht).Nu && l.Tot > context.Zicht(recht).Nu)),
        };

    // A shielded record is seen by whoever guards the terms and by nobody else, member or not.
    private static Expression<Func<T, bool>>? MetAfscherming<T>(Expression<Func<T, bool>>? leesfilter, Beschermdesoort feit, ModuleDbContext context)
    {
        if (feit.Afschermrecht is null || (leesfilter is null && context.ZietAfgeschermd(feit)))
        {
            return leesfilter;
        }

        var rij = leesfilter?.Parameters[0] ?? Expression.Parameter(typeof(T), "e");
        Expression afgeschermd = Expression.Property(rij, nameof(IAfschermbaar.Afgeschermd));
        Expression open = Expression.Not(afgeschermd);
        var zichtbaar = leesfilter is null ? open : Expression.AndAlso(open, leesfilter.Body);
        return Expression.Lambda<Func<T, bool>>(context.ZietAfgeschermd(feit) ? Expression.OrElse(afgeschermd, zichtbaar) : zichtbaar, rij);
    }

    // The filter of the record itself holds inside this one.
    private static void Volg<T, TDossier>(ModelBuilder model, ModuleDbContext context)
        where T : class, IOnderdeelVan<TDossier>
        where TDossier : class, IBeschermd
    {
        var feit = Beschermd.Van(typeof(TDossier));
        if (context.Zicht(feit.Leesrecht).Vorm != Zichtvorm.Alles || (feit.Afschermrecht is not null && !context.ZietAfgeschermd(feit)))
        {
            model.Entity<T>().HasQueryFilter(e => context.Set<TDossier>().Any(d => d.Id == e.DossierId));
        }
    }
}
