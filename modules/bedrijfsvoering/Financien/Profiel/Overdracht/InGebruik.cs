using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Zvh.Financien.Data;

namespace Zvh.Financien.Profiel.Overdracht;

/// <summary>Tells whether something refers to a row, so that it must stay. Follows the foreign keys of the model, also those that are added later.</summary>
internal static class InGebruik
{
    /// <summary>Whether a row is referred to by anything but its own parts.</summary>
    public static async Task<bool> IsInGebruikAsync<T>(this FinancienDbContext db, Guid id, CancellationToken ct)
        where T : class
    {
        var vragen = db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys()
            .Where(s => s.DeleteBehavior == DeleteBehavior.Restrict && s.Properties.Count == 1).Select(Vraag).ToList();
        if (vragen.Count == 0)
        {
            return false;
        }

        // Only names of tables and columns of the model stand in the text; the value is a parameter.
        var sql = $"select {string.Join(" or ", vragen)} as \"Value\"";
        return await db.Database.SqlQueryRaw<bool>(sql, new NpgsqlParameter("id", id)).SingleAsync(ct);
    }

    private static string Vraag(IForeignKey sleutel)
    {
        var tabel = StoreObjectIdentifier.Create(sleutel.DeclaringEntityType, StoreObjectType.Table)!.Value;
        return $"exists (select 1 from \"{tabel.Schema}\".\"{tabel.Name}\" where \"{sleutel.Properties[0].GetColumnName(tabel)}\" = @id)";
    }
}
