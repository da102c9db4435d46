using System.Linq.Expressions;

namespace Zvh.Platform.Data;

/// <summary>Paging that stays right while rows are added: by the last value seen, with the id to tell equals apart.</summary>
public static class Keyset
{
    /// <summary>The rows after a value, in order.</summary>
    /// <typeparam name="T">A row with a key <c>Id</c>.</typeparam>
    /// <typeparam name="TSleutel">The type of the value.</typeparam>
    /// <param name="rijen">All rows.</param>
    /// <param name="sleutel">What they are sorted on.</param>
    /// <param name="vanaf">The value of the last row seen; null for the first page.</param>
    /// <param name="id">The id of that row.</param>
    /// <param name="af">Whether the order is descending.</param>
    public static IQueryable<T> Na<T, TSleutel>(IQueryable<T> rijen, Expression<Func<T, TSleutel>> sleutel, TSleutel? vanaf, Guid id, bool af)
        where TSleutel : struct
    {
        ArgumentNullException.ThrowIfNull(sleutel);
        var rij = sleutel.Parameters[0];
        var eigenId = Expression.Property(rij, "Id");
        var opId = Expression.Lambda<Func<T, Guid>>(eigenId, rij);
        if (vanaf is { } waarde)
        {
            Expression<Func<TSleutel>> k = () => waarde;
            Expression<Func<Guid>> i = () => id;
            rijen = rijen.Where(Expression.Lambda<Func<T, bool>>(
                Expression.OrElse(Voorbij(sleutel.Body, k.Body, af), Expression.AndAlso(Expression.Equal(sleutel.Body, k.Body), Voorbij(eigenId, i.Body, af))), rij));
        }

        return af ? rijen.OrderByDescending(sleutel).ThenByDescending(opId) : rijen.OrderBy(sleutel).ThenBy(opId);
    }

    private static BinaryExpression Voorbij(Expression links, Expression rechts, bool af) =>
        af ? Expression.LessThan(links, rechts) : Expression.GreaterThan(links, rechts);
}
