using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Zvh.Abstractions;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Logboek;

/// <summary>Refuses to change or remove rows about people in bulk: that would pass <see cref="Wijzigingslog"/> by (BIO2 8.15.01, ASVS 16.3.2).</summary>
/// <remarks>It looks at the query before it is compiled, so what is refused never gets into the cache of queries.</remarks>
internal sealed class Massawacht : IQueryExpressionInterceptor
{
    public static Massawacht Enige { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var vraag = new Vraaglezer();
        vraag.Visit(queryExpression);
        if (vraag.IsMassaal && eventData.Context!.Model.GetEntityTypes().FirstOrDefault(e => vraag.Typen.Contains(e.ClrType) && Raakt(e, [])) is { } type)
        {
            throw new InvalidOperationException($"'{type.ClrType.Name}' holds data about people: change its rows one by one and save them, so that the log says which.");
        }

        return queryExpression;
    }

    // Also by what goes along with a row: its owned parts, and the rows that the database removes with it.
    private static bool Raakt(IEntityType type, HashSet<IEntityType> gezien) => gezien.Add(type)
        && (type.GetDerivedTypesInclusive().Any(OverMensen)
            || type.GetReferencingForeignKeys().Where(v => v.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull).Any(v => Raakt(v.DeclaringEntityType, gezien)));

    private static bool OverMensen(IEntityType type) => type.ClrType.IsAssignableTo(typeof(IBeschermd)) || Zichtfilters.Dossiertype(type.ClrType) is not null
        || type.GetFlattenedProperties().Any(p => p.PropertyInfo is { } veld && Attribute.IsDefined(veld, typeof(PersoonsgegevenAttribute)));

    /// <summary>Reads which types stand anywhere in a query, joins and setters included, and whether it changes rows in bulk.</summary>
    private sealed class Vraaglezer : ExpressionVisitor
    {
        public bool IsMassaal { get; private set; }

        public HashSet<Type> Typen { get; } = [];

        public override Expression? Visit(Expression? node)
        {
            if (node is not null)
            {
                Neem(node.Type);
            }

            return base.Visit(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            IsMassaal |= node.Method.Name is nameof(EntityFrameworkQueryableExtensions.ExecuteUpdate) or nameof(EntityFrameworkQueryableExtensions.ExecuteDelete);
            return base.VisitMethodCall(node);
        }

        private void Neem(Type type)
        {
            if (Typen.Add(type))
            {
                Array.ForEach(type.GetGenericArguments(), Neem);
            }
        }
    }
}
