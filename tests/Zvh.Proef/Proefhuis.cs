using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Proef.Data;
using Zvh.Testing;

namespace Zvh.Proef;

/// <summary>A house with the test module in it.</summary>
public static class Proefhuis
{
    /// <summary>Starts a house with the test module and its pages.</summary>
    /// <param name="eigenaar">Connection string of the owner of the database.</param>
    /// <param name="erbij">What a test adds to the container.</param>
    /// <param name="instellingen">More configuration.</param>
    public static async Task<Testhuis> StartAsync(string eigenaar, Action<IServiceCollection>? erbij = null, params string[] instellingen)
    {
        var huis = await Testhuis.StartAsync(eigenaar, "midden-limburg", [new Proefmodule()], diensten =>
        {
            diensten.AddRazorPages().ConfigureApplicationPartManager(delen =>
            {
                delen.ApplicationParts.Add(new AssemblyPart(typeof(Proefmodule).Assembly));
                delen.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(Proefmodule).Assembly));
            });
            erbij?.Invoke(diensten);
        }, instellingen);
        await MaakTabellenAsync(huis, eigenaar);
        return huis;
    }

    /// <summary>Puts a record in, as the house itself does.</summary>
    public static Task<Proefdossier> MaakDossierAsync(this Testhuis huis, string kenmerk, string naam, string? thema = null) => huis.SchrijfAsync<ProefDbContext, Proefdossier>(db =>
    {
        var dossier = new Proefdossier { Kenmerk = kenmerk, Naam = naam, Toelichting = $"Over {naam}", Thema = thema };
        db.Add(dossier);
        db.Add(new Proefnotitie { DossierId = dossier.Id, Tekst = $"Notitie over {naam}" });
        return dossier;
    });

    /// <summary>Makes a user member of a record.</summary>
    public static Task<Lidmaatschap> MaakLidAsync(this Testhuis huis, Guid dossier, string gebruikersnaam, DateTimeOffset? tot = null, string soort = "proef.dossier") =>
        huis.SchrijfAsync<PlatformDbContext, Lidmaatschap>(db =>
        {
            var lid = new Lidmaatschap
            {
                Soort = soort, ObjectId = dossier, Hoedanigheid = "proef", Van = TimeProvider.System.GetUtcNow().AddDays(-1), Tot = tot ?? TimeProvider.System.GetUtcNow().AddDays(30),
                GebruikerId = db.Gebruikers.Single(g => g.Naam == gebruikersnaam).Id,
            };
            db.Add(lid);
            return lid;
        });

    /// <summary>Saves something in a unit of work.</summary>
    public static Task<T> SchrijfAsync<TContext, T>(this Testhuis huis, Func<TContext, T> doe)
        where TContext : ModuleDbContext => huis.InAsync<IServiceProvider, T>(diensten => diensten.GetRequiredService<Werkeenheid>().UitvoerenAsync(async () =>
        {
            var db = diensten.GetRequiredService<TContext>();
            var resultaat = doe(db);
            await db.SaveChangesAsync();
            return resultaat;
        }));

    // A module of the house has migrations; this one has its model only.
    private static async Task MaakTabellenAsync(Testhuis huis, string eigenaar)
    {
        await using var bron = NpgsqlDataSource.Create(eigenaar);
        await using var bestaat = bron.CreateCommand("select to_regclass('proef.dossier') is not null");
        if (await bestaat.ExecuteScalarAsync() is not true)
        {
            var script = await huis.InAsync<ProefDbContext, string>(db => Task.FromResult(db.Database.GenerateCreateScript()));
            await using var maak = bron.CreateCommand($"create schema if not exists proef; {script}");
            await maak.ExecuteNonQueryAsync();
            await Testhuis.GeefRechtenAsync(bron, eigenaar, Proefmodule.Id);
        }

        await using var aan = bron.CreateCommand($"update platform.module_stand set aan = true where module_id = '{Proefmodule.Id}'");
        await aan.ExecuteNonQueryAsync();
        huis.Diensten.GetRequiredService<Platform.Modules.ModuleSchakelaar>().Vergeet();
    }
}
