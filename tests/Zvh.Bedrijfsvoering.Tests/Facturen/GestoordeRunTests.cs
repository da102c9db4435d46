using System.Diagnostics;
using System.Text.Json;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>What may happen to a run: two hosts at once, a kill, a user who stops it.</summary>
public sealed class GestoordeRunTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Two_hosts_that_make_the_same_run_at_once_leave_no_gap_and_make_nothing_twice()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await Groothuis.VergrootAsync(database, 300);
        await using var een = await Testhuis.StartAsync(database.ConnectionString);
        await using var twee = await Testhuis.StartAsync(database.ConnectionString);
        using var bezoekerEen = await een.AlsAsync(Facturenhuis.Rol);
        using var bezoekerTwee = await twee.AlsAsync(Facturenhuis.Rol);
        var teller = await Groothuis.HoudTellerVastAsync(database);

        var runEen = await Facturenhuis.StartRunAsync(bezoekerEen);
        var runTwee = await Facturenhuis.StartRunAsync(bezoekerTwee);
        await Groothuis.WachtTotAsync(database, "select count(*) = 2 from financien.factuurrun where status = 'Bezig'");
        await Groothuis.LaatLosAsync(teller);
        await Facturenhuis.WachtAsync(bezoekerEen, runEen);
        await Facturenhuis.WachtAsync(bezoekerTwee, runTwee);

        (await Facturenhuis.AantalAsync(database)).ShouldBe(307);
        (await Facturenhuis.AantalAsync(database, "volgnummer <= 307")).ShouldBe(307);
        (await Facturenhuis.IsSluitendAsync(database)).ShouldBeTrue();
        (await database.VraagAsync<long>("select count(*) from (select distinct debiteur_id from financien.factuur) d")).ShouldBe(307);
        (await database.VraagAsync<long>("select sum(nieuw)::bigint from financien.factuurrun")).ShouldBe(307);
    }

    [Fact]
    public async Task A_run_that_is_killed_halfway_goes_on_and_loses_nothing()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await Groothuis.VergrootAsync(database, 900);
        var map = Directory.CreateTempSubdirectory("zvh-facturen-");
        try
        {
            using (var gedood = Start(database, map.FullName))
            {
                await Groothuis.WachtTotAsync(database, "select count(*) >= 100 from financien.factuur");
                gedood.Kill();
                await gedood.WaitForExitAsync();
            }

            (await Facturenhuis.AantalAsync(database)).ShouldBeInRange(100, 906, "killed in the middle");
            (await Facturenhuis.IsSluitendAsync(database)).ShouldBeTrue();
            var eerst = await Facturenhuis.AantalAsync(database);

            using var verder = Start(database, map.FullName);
            var fouten = verder.StandardError.ReadToEndAsync();
            using var uit = JsonDocument.Parse(await verder.StandardOutput.ReadToEndAsync());
            await verder.WaitForExitAsync();

            verder.ExitCode.ShouldBe(0, await fouten);
            uit.RootElement.GetProperty("gemaakt").GetInt64().ShouldBe(907 - eerst);
            uit.RootElement.GetProperty("bestaand").GetInt64().ShouldBe(eerst);
            (await Facturenhuis.AantalAsync(database)).ShouldBe(907);
            (await Facturenhuis.IsSluitendAsync(database)).ShouldBeTrue();
            (await database.VraagAsync<long>("select count(*) from financien.factuurrun where status = 'Klaar'")).ShouldBe(1);
            map.GetFiles("*.pdf").Length.ShouldBe(907);
            map.GetFiles("*.xml").Length.ShouldBe(907);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_run_that_a_user_stops_makes_nothing_more_and_can_be_repeated()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await using var huis = await Testhuis.StartAsync(database.ConnectionString);
        using var bezoeker = await huis.AlsAsync(Facturenhuis.Rol);
        var teller = await Groothuis.HoudTellerVastAsync(database);
        var run = await Facturenhuis.StartRunAsync(bezoeker);
        await Groothuis.WachtTotAsync(database, "select count(*) = 1 from financien.factuurrun where status = 'Bezig'");

        var gestopt = await Facturenhuis.DoeAsync(bezoeker, await bezoeker.OpenAsync(run), "Stoppen");
        await Groothuis.LaatLosAsync(teller);

        gestopt.Body!.TextContent.ShouldContain("Deze run is gestopt");
        await Facturenhuis.WachtAsync(bezoeker, await Facturenhuis.StartRunAsync(bezoeker));
        (await Facturenhuis.AantalAsync(database)).ShouldBe(7);
        (await database.VraagAsync<long>("select nieuw::bigint from financien.factuurrun where status = 'Gestopt'")).ShouldBe(0);
        (await Facturenhuis.IsSluitendAsync(database)).ShouldBeTrue();
    }

    private static Process Start(Testdatabase database, string map) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "Zvh.Host.dll"), "facturen", "maak", "--jaar", "2022", "--datum", "2022-01-15", "--uit", map, "--json",
            $"--ConnectionStrings:Zvh={database.ConnectionString}", "--Zvh:Regio=midden-limburg",
        ])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
