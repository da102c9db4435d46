using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Zvh.Platform.Data;

/// <summary>One page of a list.</summary>
/// <param name="Rijen">Its rows.</param>
/// <param name="Aantal">How many rows the whole list has.</param>
/// <param name="Volgende">The key of the next page; null where there is none.</param>
/// <param name="Vorige">The key of the previous page; null where there is none.</param>
public sealed record Lijstblad<T>(IReadOnlyList<T> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>Which page is asked for.</summary>
/// <param name="Na">Rows after this key.</param>
/// <param name="Voor">Rows before this key.</param>
/// <param name="Af">Whether the order is descending.</param>
public readonly record struct Bladvraag(string? Na, string? Voor, bool Af = true);

/// <summary>Paging that stays right while rows are added: by the last value seen, with the id to tell equals apart.</summary>
public static class Keyset
{
    private const int PerBlad = 50;

    /// <summary>A page of a list in the order of a number that no two rows share.</summary>
    /// <param name="alle">All rows.</param>
    /// <param name="nummer">The number.</param>
    /// <param name="vorm">The one projection of the list.</param>
    /// <param name="vanRij">The number of what the projection yields.</param>
    /// <param name="vraag">Which page.</param>
    /// <param name="ct">Stops.</param>
    public static async Task<Lijstblad<TRij>> OpNummerAsync<T, TRij>(
        IQueryable<T> alle, Expression<Func<T, int>> nummer, Func<IQueryable<T>, IQueryable<TRij>> vorm, Func<TRij, int> vanRij, Bladvraag vraag, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(vorm);
        var terug = vraag.Voor is not null;
        var af = vraag.Af != terug;
        int? vanaf = int.TryParse(vraag.Voor ?? vraag.Na, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen) ? gelezen : null;
        var (rijen, volgende, vorige) = Blad(
            await vorm(Na(alle, nummer, vanaf, af ? Guid.Empty : Guid.AllBitsSet, af).Take(PerBlad + 1)).ToListAsync(ct), PerBlad, terug, vanaf: vraag.Na is not null, r => vanRij(r).ToString(CultureInfo.InvariantCulture));
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

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

    /// <summary>Cuts what was read to one page, in the order of the list, with the keys of the pages beside it.</summary>
    /// <param name="gelezen">The rows in the order of reading, one more than fits when there is more.</param>
    /// <param name="perBlad">How many fit on a page.</param>
    /// <param name="terug">Whether they were read backwards, from the page after.</param>
    /// <param name="vanaf">Whether reading began after a row.</param>
    /// <param name="sleutel">The key of a row, as it stands in an address.</param>
    /// <returns>The rows, and the keys of the next and the previous page; null where there is none.</returns>
    public static (IReadOnlyList<T> Rijen, string? Volgende, string? Vorige) Blad<T>(IReadOnlyList<T> gelezen, int perBlad, bool terug, bool vanaf, Func<T, string> sleutel)
    {
        ArgumentNullException.ThrowIfNull(gelezen);
        ArgumentNullException.ThrowIfNull(sleutel);
        var meer = gelezen.Count > perBlad;
        List<T> rijen = [.. gelezen.Take(perBlad)];
        if (terug)
        {
            rijen.Reverse();
        }

        return (
            rijen,
            rijen.Count > 0 && (meer || terug) ? sleutel(rijen[^1]) : null,
            rijen.Count > 0 && (terug ? meer : vanaf) ? sleutel(rijen[0]) : null);
    }

    private static BinaryExpression Voorbij(Expression links, Expression rechts, bool af) =>
        af ? Expression.LessThan(links, rechts) : Expression.GreaterThan(links, rechts);
}
