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
        var (soort, recht) = (Beschermd.Van(typeof(T)).Soort, Beschermd.Van(typeof(T)).Leesrecht);
        Expression<Func<T, bool>>? filter = context.Zicht(recht).Vorm switch
        {
            Zichtvorm.Alles => null,
            Zichtvorm.Niets => _ => false,
            Zichtvorm.Lid => e => context.Set<Lidmaatschap>().Any(l => l.Soort == soort && l.ObjectId == e.Id
                && context.Zicht(recht).Personen.Contains(l.GebruikerId) && (l.Hoedanigheid != Lidmaatschap.Nood || l.GebruikerId == context.Zicht(recht).Ik) && l.Van <= context.Zicht(recht).Nu && l.Tot > context.Zicht(recht).Nu),
            _ => e => context.Zicht(recht).AlleVan.Contains(e.Thema)
                || ((context.Zicht(recht).Bereik.Lid || context.Zicht(recht).LidVan.Contains(e.Thema)) && context.Set<Lidmaatschap>().Any(l => l.Soort == soort && l.ObjectId == e.Id
                    && context.Zicht(recht).Personen.Contains(l.GebruikerId) && (l.Hoedanigheid != Lidmaatschap.Nood || l.GebruikerId == context.Zicht(recht).Ik) && l.Van <= context.Zicht(recht).Nu && l.Tot > context.Zicht(recht).Nu)),
        };
        if (filter is not null)
        {
            model.Entity<T>().HasQueryFilter(filter);
        }
    }

    // The filter of the record itself holds inside this one.
    private static void Volg<T, TDossier>(ModelBuilder model, ModuleDbContext context)
        where T : class, IOnderdeelVan<TDossier>
        where TDossier : class, IBeschermd
    {
        if (context.Zicht(Beschermd.Van(typeof(TDossier)).Leesrecht).Vorm != Zichtvorm.Alles)
        {
            model.Entity<T>().HasQueryFilter(e => context.Set<TDossier>().Any(d => d.Id == e.DossierId));
        }
    }
}
