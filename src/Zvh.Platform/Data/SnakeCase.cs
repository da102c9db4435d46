using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Zvh.Platform.Data;

/// <summary>Names tables, columns, keys and indexes in snake_case.</summary>
internal static partial class SnakeCase
{
    public static void PasToe(IMutableModel model)
    {
        foreach (var entiteit in model.GetEntityTypes())
        {
            if (entiteit.GetTableName() is { } tabel)
            {
                entiteit.SetTableName(Maak(tabel));
            }

            foreach (var eigenschap in entiteit.GetProperties())
            {
                eigenschap.SetColumnName(eigenschap.IsConcurrencyToken && eigenschap.ClrType == typeof(uint) ? "xmin" : Maak(eigenschap.Name));
            }

            foreach (var sleutel in entiteit.GetKeys())
            {
                sleutel.SetName(Maak(sleutel.GetName()!));
            }

            foreach (var verwijzing in entiteit.GetForeignKeys())
            {
                verwijzing.SetConstraintName(Maak(verwijzing.GetConstraintName()!));
            }

            foreach (var index in entiteit.GetIndexes())
            {
                index.SetDatabaseName(Maak(index.GetDatabaseName()!));
            }
        }
    }

    public static string Maak(string naam) => Grens().Replace(naam, "${voor}_${na}").ToLowerInvariant();

    [GeneratedRegex("(?<voor>[a-z0-9])(?<na>[A-Z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grens();
}
