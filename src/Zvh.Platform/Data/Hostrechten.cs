using Npgsql;
using Zvh.Platform.Logboek;

namespace Zvh.Platform.Data;

/// <summary>What the role of the host may do: everything with rows, nothing with tables; in the log only select and insert (B5.8, ASVS 16.4.2).</summary>
internal static class Hostrechten
{
    /// <summary>Grants the rights on all schemas. Can be repeated.</summary>
    /// <param name="eigenaar">An open connection as the owner.</param>
    /// <param name="rol">The role of the host.</param>
    /// <param name="schemas">The schemas of this build.</param>
    /// <param name="ct">Stops between two statements.</param>
    public static async Task GeefAsync(NpgsqlConnection eigenaar, string rol, IEnumerable<string> schemas, CancellationToken ct)
    {
        // Names of schemas are constants of the build; the role comes from the configuration.
        var naam = $"\"{rol.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        foreach (var schema in schemas)
        {
            var rechten = schema == LogboekDbContext.SchemaNaam
                ? $"grant select on all tables in schema {schema} to {naam}; grant insert on {schema}.regel to {naam}"
                : $"grant select, insert, update, delete on all tables in schema {schema} to {naam}; grant usage on all sequences in schema {schema} to {naam}";
            await using var opdracht = new NpgsqlCommand($"grant usage on schema {schema} to {naam}; {rechten}", eigenaar);
            await opdracht.ExecuteNonQueryAsync(ct);
        }
    }
}
