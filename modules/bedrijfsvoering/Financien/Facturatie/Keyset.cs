using System.Linq.Expressions;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>Paging that stays right while rows are added: by the last value seen, with the id to tell equals apart.</summary>
internal static class Keyset
{
    /// <summary>The rows after a value, in order.</summary>
    /// <param name="rijen">All rows.</param>
    /// <param name="sleutel">What they are sorted on.</param>
    /// <param name="vanaf">The value of the last row seen; null for the first page.</param>
    /// <param name="id">The id of that row.</param>
    /// <param name="af">Whether the order is descending.</param>
    public static IQueryable<Factuur> Na<TSleutel>(IQueryable<Factuur> rijen, Expression<Func<Factuur, TSleutel>> sleutel, TSleutel? vanaf, Guid id, bool af)
        where TSleutel : struct
    {
        if (vanaf is { } waarde)
        {
            Expression<Func<TSleutel>> k = () => waarde;
            Expression<Func<Guid>> i = () => id;
            var rij = sleutel.Parameters[0];
            var eigenId = Expression.Property(rij, nameof(Factuur.Id));
            rijen = rijen.Where(Expression.Lambda<Func<Factuur, bool>>(
                Expression.OrElse(Voorbij(sleutel.Body, k.Body, af), Expression.AndAlso(Expression.Equal(sleutel.Body, k.Body), Voorbij(eigenId, i.Body, af))), rij));
        }

        return af ? rijen.OrderByDescending(sleutel).ThenByDescending(f => f.Id) : rijen.OrderBy(sleutel).ThenBy(f => f.Id);
    }

    private static BinaryExpression Voorbij(Expression links, Expression rechts, bool af) =>
        af ? Expression.LessThan(links, rechts) : Expression.GreaterThan(links, rechts);
}
