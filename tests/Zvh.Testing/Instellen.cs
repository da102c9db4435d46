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
        ArgumentNullException.ThrowIfNull(database);
        foreach (var module in huis.Diensten.GetRequiredService<ModuleCatalogus>().Manifesten)
        {
            await database.VraagAsync<object>($"insert into platform.module_stand (module_id, aan) values ('{module.Id}', true) on conflict (module_id) do update set aan = true");
        }

        huis.Diensten.GetRequiredService<ModuleSchakelaar>().Vergeet();
    }
}
