using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Modules;

namespace Zvh.Testing;

/// <summary>Sets a setting or switches modules as an admin did long ago.</summary>
public static class Instellen
{
    /// <summary>Sets one.</summary>
    public static Task ZetAsync(Testdatabase database, string sleutel, string waarde) => database.VraagAsync<object>($"""
        insert into platform.instelling (id, sleutel, waarde, geldig_vanaf, door, op, reden) values (gen_random_uuid(), '{sleutel}', '{waarde}', '2020-01-01', 'proef', now(), 'proef')
        """);

    /// <summary>Switches every module on, whichever the region chose.</summary>
    public static async Task AllesAanAsync(Testhuis huis, Testdatabase database)
    {
        ArgumentNullException.ThrowIfNull(huis);
        await SchakelAsync(database, huis.Diensten.GetRequiredService<ModuleCatalogus>().Manifesten.ToDictionary(m => m.Id, _ => true, StringComparer.Ordinal));
        huis.Diensten.GetRequiredService<ModuleSchakelaar>().Vergeet();
    }

    /// <summary>Switches modules on and off in the database; a running host notices within a second.</summary>
    public static async Task SchakelAsync(Testdatabase database, IReadOnlyDictionary<string, bool> standen)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(standen);
        foreach (var (module, aan) in standen)
        {
            await database.VraagAsync<object>(
                $"insert into platform.module_stand (module_id, aan) values ('{module}', {(aan ? "true" : "false")}) on conflict (module_id) do update set aan = excluded.aan");
        }
    }

    /// <summary>Which modules are on and which are off in the database.</summary>
    public static async Task<IReadOnlyDictionary<string, bool>> StandenAsync(Testdatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var vraag = database.Bron.CreateCommand("select module_id, aan from platform.module_stand");
        await using var lezer = await vraag.ExecuteReaderAsync();
        var standen = new Dictionary<string, bool>(StringComparer.Ordinal);
        while (await lezer.ReadAsync())
        {
            standen[lezer.GetString(0)] = lezer.GetBoolean(1);
        }

        return standen;
    }
}
